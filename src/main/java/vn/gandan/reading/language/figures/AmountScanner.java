package vn.gandan.reading.language.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
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
        return numerals.at(start, spaced);
    }

    Amount amount(Numeral numeral) {
        var of = denominator(numeral.end());
        int end = of == null ? numeral.end() : of.end();
        // hai (02) mô hình
        boolean enclosed = text.at(numeral.start() - 1) == '(' && text.at(end) == ')';
        var counted = Counted.behind(text, enclosed ? end + 1 : end);
        if (counted == null) {
            return new Amount(numeral, of, null, BigDecimal.ZERO, end);
        }
        var amount = new Amount(numeral, of, counted, BigDecimal.ZERO, counted.end());
        if (of == null && counted.known()) {
            return counted.power() > 0 && counted.unit().equals("VND")
                    ? added(amount, counted)
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

    /** 2 tỷ 75 triệu đồng; 1 tỷ rưỡi. */
    private Amount added(Amount amount, Counted counted) {
        int next = Letters.behindSpaces(text, counted.end());
        if (next == counted.end()) {
            return amount;
        }
        return Letters.follow(text, next, HALF)
                ? half(amount, counted, next + HALF.length())
                : second(amount, counted, next);
    }

    private Amount half(Amount amount, Counted counted, int end) {
        var half = BigDecimal.valueOf(5).scaleByPowerOfTen(counted.power() - 1).setScale(0);
        var unit = Counted.behind(text, end);
        return unit == null || !unit.unit().equals(counted.unit()) || unit.power() > 0
                ? new Amount(amount.numeral(), null, counted, half, end)
                : new Amount(amount.numeral(), null, counted, half, unit.end());
    }

    private Amount second(Amount amount, Counted counted, int next) {
        var second = Letters.digit(text.at(next)) ? numerals.at(next, false) : null;
        var unit = second == null || !second.wellFormed() ? null : Counted.behind(text, second.end());
        if (second == null || unit == null || !unit.unit().equals(counted.unit()) || unit.power() >= counted.power()) {
            return amount;
        }
        var both = new Counted(counted.unit(), counted.power(), true, counted.start(), unit.end());
        return new Amount(amount.numeral(), null, both, second.value(unit.power(), true, false), unit.end());
    }
}
