package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Doubt;
import vn.gandan.reading.language.figures.Numeral.Form;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Reads the number that begins at a place: its groups of digits first, then what they can mean together. */
final class NumeralScanner {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_GROUPS = 6;
    private static final int MOST_DECIMALS = 6;

    /** Letters typed for digits: б for 6, and both the Latin and the Cyrillic O and the Cyrillic З. */
    private static final String FALSE_DIGITS = "\u0431O\u041e\u0417";

    private static final String TRUE_DIGITS = "6003";

    private final CleanText text;
    private final int[] lengths = new int[MOST_GROUPS];
    private final char[] separators = new char[MOST_GROUPS];
    private int count;
    private long digits;
    private @Nullable Doubt doubt;

    NumeralScanner(CleanText text) {
        this.text = text;
    }

    /** @param spaced whether spaces may separate its thousands */
    Numeral at(int start, boolean spaced) {
        count = 0;
        digits = 0;
        doubt = null;
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
        if (form == Form.MALFORMED && wrongGroups(text.at(start) == '0') && counts(end)) {
            doubt = Doubt.MISTYPED;
            form = Form.THOUSANDS;
        }
        boolean guessed = doubt != null && !counts(end);
        return new Numeral(
                start,
                end,
                guessed ? Form.MALFORMED : form,
                digits,
                count <= MOST_GROUPS ? lengths[count - 1] : 0,
                doubt);
    }

    /** "1.9760", "1.23.456": no telephone and no chapter, as something is counted. */
    private boolean wrongGroups(boolean zeroFirst) {
        boolean thousands = count > 1 && count < MOST_GROUPS && !zeroFirst && lengths[count - 1] >= 3;
        for (int each = 0; each < count && thousands; each++) {
            thousands = lengths[each] <= 4;
        }
        return thousands;
    }

    private boolean counts(int end) {
        var counted = Counted.behind(text, end);
        return counted != null && counted.known();
    }

    /** Whether another group of digits follows behind the one that ends at the place. */
    boolean separated(int place) {
        return (text.at(place) == '.' || text.at(place) == ',') && Letters.digit(text.at(place + 1));
    }

    private int group(int start) {
        int end = start;
        int digit = digit(start, start);
        while (digit >= 0) {
            digits = end - start < MOST_DIGITS && count < MOST_GROUPS ? digits * 10 + digit : digits;
            end++;
            digit = digit(start, end);
        }
        if (count < MOST_GROUPS) {
            lengths[count] = end - start;
        }
        count++;
        return end;
    }

    /** The digit at a place of a group, or less than none. */
    private int digit(int start, int place) {
        char letter = text.at(place);
        if (Letters.digit(letter)) {
            return letter - '0';
        }
        int alike = place > start ? FALSE_DIGITS.indexOf(letter) : -1;
        if (alike < 0 || (Character.isLetter(text.at(place + 1)) && FALSE_DIGITS.indexOf(text.at(place + 1)) < 0)) {
            return -1;
        }
        doubt = Doubt.MISTYPED;
        return TRUE_DIGITS.charAt(alike) - '0';
    }

    private Numeral spaced(int start, int first) {
        int end = first;
        while (text.at(end) == ' ' && three(end + 1) && !Letters.betweenCells(text, end)) {
            end = group(end + 1);
        }
        if (end == first && brokenAt(start, first)) {
            end = group(first + 2);
            doubt = Doubt.MISTYPED;
        }
        boolean grouped = end - start <= MOST_DIGITS && (doubt == null || counts(end));
        return new Numeral(
                start, end, !grouped ? Form.MALFORMED : end == first ? Form.PLAIN : Form.THOUSANDS, digits, 0, doubt);
    }

    /** "12 .345", and "12. 345" where no sentence and no line's number can end. */
    private boolean brokenAt(int start, int place) {
        boolean before = text.at(place) == ' ' && (text.at(place + 1) == '.' || text.at(place + 1) == ',');
        boolean behind = text.at(place) == '.' && text.at(place + 1) == ' ';
        return (before || behind)
                && three(place + 2)
                && Character.isLowerCase(text.at(Letters.beforeSpaces(text, start) - 1))
                && counts(place + 2 + 3);
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
