package vn.gandan.reading.language.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Doubt;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Reads on behind a number: its denominator, its unit, and a second number that goes with it. */
final class AmountScanner {

    private static final String HALF = "rưỡi";

    private final CleanText text;
    private final NumeralScanner numerals;

    AmountScanner(CleanText text) {
        this.text = text;
        numerals = new NumeralScanner(text);
    }

    Numeral numeral(int start, boolean spaced) {
        var numeral = numerals.at(start, spaced);
        boolean marked = numeral.wellFormed() && FootnoteMark.end(text, numeral.end()) > numeral.end();
        return marked ? numeral.doubted(Doubt.FOOTNOTE) : numeral;
    }

    Amount amount(Numeral numeral) {
        var of = denominator(numeral.end());
        int end = of == null ? numeral.end() : of.end();
        // hai (02) mô hình
        boolean enclosed = text.at(numeral.start() - 1) == '(' && text.at(end) == ')';
        var counted = Counted.behind(text, enclosed ? end + 1 : of == null ? numeral.behind(text) : end);
        if (counted == null) {
            return new Amount(numeral, of, null, BigDecimal.ZERO, end);
        }
        var amount = new Amount(numeral, of, counted, BigDecimal.ZERO, counted.end());
        if (of == null && counted.known()) {
            return counted.power() > 0 && counted.unit().equals("VND")
                    ? added(amount, counted, counted.power())
                    : shared(amount, counted);
        }
        return amount;
    }

    /** The number behind a stroke, where no third follows as in a date. */
    private @Nullable Numeral denominator(int place) {
        int stroke = Letters.behindSpaces(text, place);
        int start = Letters.behindSpaces(text, stroke + 1);
        boolean spacedAlike = (stroke == place) == (start == stroke + 1);
        if (text.at(stroke) != '/' || !spacedAlike || !Letters.digit(text.at(start))) {
            return null;
        }
        var of = numerals.at(start, false);
        return of.wellFormed() && text.at(of.end()) != '/' ? of : null;
    }

    /** 45 hộ/50 hộ. */
    private Amount shared(Amount amount, Counted counted) {
        var of = text.at(counted.end()) == '/' ? denominator(counted.end()) : null;
        var other = of == null ? null : Counted.behind(text, of.end());
        return other == null || !other.unit().equals(counted.unit())
                ? amount
                : new Amount(amount.numeral(), of, counted, BigDecimal.ZERO, other.end());
    }

    /** 2 tỷ 75 triệu đồng; 15 tỷ 320 triệu 500 nghìn đồng; 1 tỷ rưỡi. */
    private Amount added(Amount amount, Counted counted, int power) {
        int next = Letters.behindSpaces(text, counted.end());
        if (next == counted.end()) {
            return amount;
        }
        return Letters.follow(text, next, HALF) && power == counted.power()
                ? half(amount, counted, next + HALF.length())
                : next(amount, counted, power, next);
    }

    private Amount half(Amount amount, Counted counted, int end) {
        var half = BigDecimal.valueOf(5).scaleByPowerOfTen(counted.power() - 1).setScale(0);
        var unit = Counted.behind(text, end);
        return unit == null || !unit.unit().equals(counted.unit()) || unit.power() > 0
                ? new Amount(amount.numeral(), null, counted, half, end)
                : new Amount(amount.numeral(), null, counted, half, unit.end());
    }

    /** @param power of ten of the number before, than which the next must be smaller */
    private Amount next(Amount amount, Counted counted, int power, int next) {
        var number = Letters.digit(text.at(next)) ? numerals.at(next, false) : null;
        var unit = number == null || !number.wellFormed() ? null : Counted.behind(text, number.end());
        if (number == null || unit == null || !unit.unit().equals(counted.unit()) || unit.power() >= power) {
            return amount;
        }
        var all = new Counted(counted.unit(), counted.power(), true, counted.start(), unit.end());
        var more = amount.more().add(number.value(unit.power(), true, false));
        var both = new Amount(amount.numeral(), null, all, more, unit.end());
        return unit.power() > 0 ? added(both, all, unit.power()) : both;
    }
}
