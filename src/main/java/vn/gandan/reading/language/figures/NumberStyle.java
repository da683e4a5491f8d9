package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Whether a text plainly writes its numbers the English way: 7.5%, 12,480 hộ. Asked only where it matters. */
final class NumberStyle {

    private static final int NOT_COUNTED = -1;

    private final CleanText text;
    private final Masks masks;
    private int english = NOT_COUNTED;
    private int vietnamese;

    NumberStyle(CleanText text, Masks masks) {
        this.text = text;
        this.masks = masks;
    }

    boolean english() {
        count();
        return english > vietnamese;
    }

    /** Whether a number read by the style of the text would be another by a style that the text uses too. */
    boolean contradicts(Numeral.Form form, boolean whole) {
        if (form == Numeral.Form.POINT) {
            return !whole && english() && vietnamese > 0;
        }
        return form == Numeral.Form.COMMA && !english() && (whole ? vietnamese > 0 : english > 0);
    }

    /** How many numbers are plainly English, and how many plainly Vietnamese. */
    private void count() {
        if (english != NOT_COUNTED) {
            return;
        }
        english = 0;
        var scanner = new NumeralScanner(text);
        int place = nextDigit(0);
        while (place < text.length()) {
            int end = Nearby.digitsEnd(text, place, text.length());
            if (scanner.separated(end)) {
                var numeral = scanner.at(place, false);
                int sign = masks.until(place) == place ? sign(numeral) : 0;
                english += Math.max(sign, 0);
                vietnamese -= Math.min(sign, 0);
                end = numeral.end();
            }
            place = nextDigit(end);
        }
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
