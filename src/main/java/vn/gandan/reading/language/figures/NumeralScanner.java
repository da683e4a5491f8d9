package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.figures.Numeral.Form;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Reads the number that begins at a place: its groups of digits first, then what they can mean together. */
final class NumeralScanner {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_GROUPS = 6;
    private static final int MOST_DECIMALS = 6;

    private final CleanText text;
    private final int[] lengths = new int[MOST_GROUPS];
    private final char[] separators = new char[MOST_GROUPS];
    private int count;
    private long digits;

    NumeralScanner(CleanText text) {
        this.text = text;
    }

    /** @param spaced whether spaces may separate its thousands */
    Numeral at(int start, boolean spaced) {
        count = 0;
        digits = 0;
        int end = group(start);
        while (separated(end)) {
            int next = group(end + 1);
            if (count <= MOST_GROUPS) {
                separators[count - 1] = text.at(end);
            }
            end = next;
        }
        var form = form(text.at(start) == '0', end - start);
        if (spaced && form == Form.PLAIN && lengths[0] <= 3 && text.at(start) != '0') {
            return spaced(start, end);
        }
        return new Numeral(start, end, form, digits, count <= MOST_GROUPS ? lengths[count - 1] : 0);
    }

    /** Whether another group of digits follows behind the one that ends at the place. */
    boolean separated(int place) {
        return (text.at(place) == '.' || text.at(place) == ',') && Letters.digit(text.at(place + 1));
    }

    private int group(int start) {
        int end = start;
        while (Letters.digit(text.at(end))) {
            digits = end - start < MOST_DIGITS && count < MOST_GROUPS ? digits * 10 + (text.at(end) - '0') : digits;
            end++;
        }
        if (count < MOST_GROUPS) {
            lengths[count] = end - start;
        }
        count++;
        return end;
    }

    private Numeral spaced(int start, int first) {
        int end = first;
        while (text.at(end) == ' ' && three(end + 1) && !Letters.betweenCells(text, end)) {
            end = group(end + 1);
        }
        boolean grouped = end > first && end - start <= MOST_DIGITS;
        return new Numeral(
                start, end, end == first ? Form.PLAIN : grouped ? Form.THOUSANDS : Form.MALFORMED, digits, 0);
    }

    private boolean three(int place) {
        for (int each = 0; each < 3; each++) {
            if (!Letters.digit(text.at(place + each))) {
                return false;
            }
        }
        return !Letters.digit(text.at(place + 3)) && !separated(place + 3) && text.at(place + 3) != '/';
    }

    private Form form(boolean zeroFirst, int length) {
        if (length > MOST_DIGITS + count - 1 || count > MOST_GROUPS) {
            return Form.MALFORMED;
        }
        return switch (count) {
            case 1 -> zeroFirst && length > 3 ? Form.MALFORMED : Form.PLAIN;
            case 2 -> ofTwo(separators[1], zeroFirst);
            default -> ofMany(zeroFirst);
        };
    }

    private Form ofTwo(char separator, boolean zeroFirst) {
        boolean three = lengths[1] == 3 && lengths[0] <= 3;
        boolean decimals = lengths[1] <= (separator == ',' || zeroFirst ? MOST_DECIMALS : 2);
        if (zeroFirst && lengths[0] > 1 && separator == '.') {
            return Form.MALFORMED;
        }
        if (three && !zeroFirst) {
            return separator == '.' ? Form.POINT : Form.COMMA;
        }
        return decimals ? Form.DECIMAL : Form.MALFORMED;
    }

    private Form ofMany(boolean zeroFirst) {
        boolean same = true;
        boolean threes = lengths[0] <= 3 && !zeroFirst;
        for (int each = 1; each < count - 1; each++) {
            same &= separators[each] == separators[1];
            threes &= lengths[each] == 3;
        }
        if (!same || !threes) {
            return Form.MALFORMED;
        }
        boolean sameToTheEnd = separators[count - 1] == separators[1];
        if (sameToTheEnd) {
            return lengths[count - 1] == 3 ? Form.THOUSANDS : Form.MALFORMED;
        }
        return Form.DECIMAL;
    }
}
