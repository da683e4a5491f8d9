package vn.gandan.reading.language.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Doubt;

/**
 * A number with what it counts.
 *
 * @param of the number behind a stroke: 9/11 xã
 * @param counted null where no unit stands behind the number
 * @param more what the numbers behind it add: 2 tỷ 75 triệu đồng
 */
record Amount(
        Numeral numeral, @Nullable Numeral of, @Nullable Counted counted, BigDecimal more, int end) {

    Amount counting(Counted unit) {
        return new Amount(numeral, of, unit, more, end);
    }

    /** Without what stands behind the number. */
    Amount bare() {
        return new Amount(numeral, of, null, BigDecimal.ZERO, numberEnd());
    }

    int numberEnd() {
        return of == null ? numeral.end() : of.end();
    }

    String unit() {
        return counted == null ? Counted.ITEM : counted.unit();
    }

    /** Whether its unit is one of those with a code. */
    boolean known() {
        return counted != null && counted.known();
    }

    /** Whether it has a unit of measure or a multiple of ten: no name has. */
    boolean measured() {
        return counted != null && (UnitWords.measure(counted.unit()) || counted.power() > 0);
    }

    BigDecimal value(NumberStyle style) {
        var value = value(numeral, style);
        return more.signum() == 0 ? value : value.add(more);
    }

    @Nullable Doubt doubt(NumberStyle style) {
        boolean whole = UnitWords.whole(unit(), counted == null ? 0 : counted.power());
        boolean other = style.contradicts(numeral.form(), whole);
        return numeral.doubt() != null || !other ? numeral.doubt() : Doubt.SEPARATOR;
    }

    @Nullable BigDecimal denominator(NumberStyle style) {
        return of == null ? null : value(of, style);
    }

    private BigDecimal value(Numeral number, NumberStyle style) {
        int power = counted == null ? 0 : counted.power();
        boolean whole = UnitWords.whole(unit(), power);
        boolean open = !whole && (number.form() == Numeral.Form.POINT || number.form() == Numeral.Form.COMMA);
        return number.value(power, whole, open && style.english());
    }
}
