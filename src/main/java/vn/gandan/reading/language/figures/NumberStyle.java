package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Whether a text plainly writes its numbers the English way: 7.5%, 12,480 hộ. Asked only where it matters. */
final class NumberStyle {

    private final CleanText text;
    private final Masks masks;
    private @Nullable Boolean english;

    NumberStyle(CleanText text, Masks masks) {
        this.text = text;
        this.masks = masks;
    }

    boolean english() {
        var known = english;
        if (known == null) {
            known = count() > 0;
            english = known;
        }
        return known;
    }

    /** How many more numbers are plainly English than plainly Vietnamese. */
    private int count() {
        var scanner = new NumeralScanner(text);
        int more = 0;
        int place = nextDigit(0);
        while (place < text.length()) {
            int end = Nearby.digitsEnd(text, place, text.length());
            if (scanner.separated(end)) {
                var numeral = scanner.at(place, false);
                more += masks.until(place) == place ? sign(numeral) : 0;
                end = numeral.end();
            }
            place = nextDigit(end);
        }
        return more;
    }

    private int nextDigit(int start) {
        int place = start;
        while (place < text.length() && !Letters.digit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private int sign(Numeral numeral) {
        if (!numeral.wellFormed()) {
            return 0;
        }
        var counted = Counted.behind(text, numeral.end());
        if (counted == null || !counted.known()) {
            return 0;
        }
        boolean point = text.at(numeral.end() - numeral.last() - 1) == '.';
        return switch (numeral.form()) {
            case DECIMAL -> point ? 1 : -1;
            case THOUSANDS -> point ? -1 : 1;
            case POINT, COMMA -> UnitWords.whole(counted.unit(), counted.power()) ? (point ? -1 : 1) : 0;
            case PLAIN, MALFORMED -> 0;
        };
    }
}
