package vn.gandan.shared.papers;

import java.util.Locale;

/** A number as a list writes it: 3, 03, III, iii, C, c. */
final class ListNumber {

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4_000;
    private static final int MOST_LETTERS = 20;

    private ListNumber() {}

    static String of(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> small(roman(number));
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> small(letter(number));
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String small(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return String.valueOf(number);
        }
        var written = new StringBuilder();
        int left = number;
        for (int each = 0; each < ROMAN.length; each++) {
            while (left >= ROMAN[each]) {
                written.append(SIGNS[each]);
                left -= ROMAN[each];
            }
        }
        return written.toString();
    }

    /** Behind Z stands AA, as Word counts. */
    private static String letter(int number) {
        int times = (number - 1) / 26 + 1;
        return number < 1 || times > MOST_LETTERS
                ? String.valueOf(number)
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat(times);
    }
}
