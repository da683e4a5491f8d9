package vn.gandan.workbooks.internal;

/** A place in a workbook, rows and columns counted from 0. */
public record Spot(String sheet, int row, int column) {

    /** As the spreadsheet shows it: Phiếu!E12. */
    @Override
    public String toString() {
        return sheet + "!" + cell();
    }

    String cell() {
        return column(column) + (row + 1);
    }

    static String column(int number) {
        return (number < 26 ? "" : column(number / 26 - 1)) + (char) ('A' + number % 26);
    }
}
