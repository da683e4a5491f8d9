package vn.gandan.reading.language;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Numeral.Form;
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
        int place = 0;
        while (place < text.length()) {
            if (!Letters.digit(text.charAt(place))) {
                place++;
                continue;
            }
            var numeral = scanner.at(place, false);
            more += masks.until(place) == place ? sign(numeral) : 0;
            place = numeral.end();
        }
        return more;
    }

    private int sign(Numeral numeral) {
        if (numeral.form() == Form.PLAIN || !numeral.wellFormed()) {
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
