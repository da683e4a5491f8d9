package vn.gandan.reading.language.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import vn.gandan.shared.CleanText;

/**
 * In what a number counts, by the words behind it (đơn vị tính): "tỷ USD" is USD, by a power of nine.
 *
 * @param unit as of a stated figure
 */
public record Measure(String unit, int power) {

    /** Units that are a power of ten of another. */
    private static final Map<String, Measure> MULTIPLES = Map.of(
            "ha", new Measure("m2", 4),
            "km2", new Measure("m2", 6),
            "km", new Measure("m", 3),
            "tonne", new Measure("kg", 3));

    public static Measure of(String words) {
        var counted = Counted.at(new CleanText(words.strip().toLowerCase(Locale.ROOT)), 0);
        return counted == null ? new Measure(Counted.ITEM, 0) : new Measure(counted.unit(), counted.power());
    }

    /** A number of this measure in its unit alone: 85 triệu đồng are 85.000.000. */
    public BigDecimal plain(BigDecimal number) {
        return shifted(number, power);
    }

    /** What is stated in another unit alone as a number of this measure; as it is where the two measure no same thing. */
    public BigDecimal number(BigDecimal value, String otherUnit) {
        var from = new Measure(otherUnit, 0).smallest();
        var to = smallest();
        return from.unit.equals(to.unit) ? shifted(value, from.power - to.power) : value;
    }

    /** Money is no area; of what is only counted, people name one thing in many ways. */
    public boolean comparable(Measure other) {
        return smallest().unit.equals(other.smallest().unit)
                || (!UnitWords.measure(unit) && !UnitWords.measure(other.unit));
    }

    /** Whether it is things that are counted, and not money, land or a share. */
    public boolean counts() {
        return !UnitWords.measure(unit);
    }

    private Measure smallest() {
        var multiple = MULTIPLES.get(unit);
        return multiple == null ? this : new Measure(multiple.unit, multiple.power + power);
    }

    private static BigDecimal shifted(BigDecimal value, int by) {
        if (by == 0) {
            return value;
        }
        var moved = value.movePointRight(by).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
