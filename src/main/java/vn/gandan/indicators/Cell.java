package vn.gandan.indicators;

/**
 * One thing that can be counted of a unit in a period (ô số liệu): an indicator's total, or one category of its breakdown.
 * Written {@code E01}, or {@code C13:XA} for a category.
 */
public record Cell(String indicator, String item) implements Comparable<Cell> {

    public static Cell of(String indicator) {
        return new Cell(indicator, "");
    }

    /** Read as {@link #toString} writes it. */
    public static Cell parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0 ? of(written) : new Cell(written.substring(0, colon), written.substring(colon + 1));
    }

    /** What rules call it: {@code E01}, {@code C13_XA}. */
    public String variable() {
        return item.isEmpty() ? indicator : indicator + "_" + item;
    }

    @Override
    public int compareTo(Cell other) {
        int byIndicator = indicator.compareTo(other.indicator);
        return byIndicator != 0 ? byIndicator : item.compareTo(other.item);
    }

    @Override
    public String toString() {
        return item.isEmpty() ? indicator : indicator + ":" + item;
    }
}
