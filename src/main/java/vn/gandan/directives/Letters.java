package vn.gandan.directives;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import vn.gandan.shared.CleanText;

/** What is done to a symbol's letters, one kind of repair each. */
final class Letters {

    /** The press writes TƯ for Trung ương, whose symbol is TW. */
    private static final Pattern CENTRAL = Pattern.compile("(?<=[Tt])([Ưư])(?![\\p{L}\\p{N}])");

    private static final Pattern DASHES = Pattern.compile("-{2,}");

    private Letters() {}

    /** Whether nothing is to be done to any letter, as with most symbols. */
    static boolean plain(String text) {
        char before = 0;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean code = inCodes(letter);
            if (!(code || separates(letter)) || (letter == '-' && before == '-')) {
                return false;
            }
            before = letter;
        }
        return !text.isEmpty() && digit(text.charAt(0));
    }

    static String shown(String text) {
        return kept(text, letter -> !CleanText.hidden((char) letter));
    }

    static String composed(String text) {
        return CleanText.composed(text);
    }

    static String meant(String text) {
        var mapped = mapped(text, CleanText::letter);
        var numbered = mapped.length() > 1 && likeDigit(mapped.charAt(0)) && digit(mapped.charAt(1))
                ? (mapped.charAt(0) == 'O' || mapped.charAt(0) == 'o' ? "0" : "1") + mapped.substring(1)
                : mapped;
        return numbered.indexOf('Ư') < 0 && numbered.indexOf('ư') < 0
                ? numbered
                : CENTRAL.matcher(numbered).replaceAll(found -> found.group().equals("Ư") ? "W" : "w");
    }

    /** "l5-CT/TU", "O5-CT/TU", as a scanner reads them. */
    static boolean likeDigit(char letter) {
        return letter == 'l' || letter == 'I' || letter == 'O' || letter == 'o';
    }

    static String plainDashes(String text) {
        return DASHES.matcher(mapped(text, CleanText::slashOrDash)).replaceAll("-");
    }

    /** Without the spaces around separators, at the ends and after the number; those between letters stay. */
    static String joined(String text) {
        var spaced = mapped(text, CleanText::space).replace('\n', ' ').strip();
        var joined = new StringBuilder();
        for (int place = 0; place < spaced.length(); place++) {
            char letter = spaced.charAt(place);
            if (letter != ' ' || !droppable(joined, spaced, place)) {
                joined.append(letter);
            }
        }
        return joined.toString();
    }

    private static boolean droppable(StringBuilder before, String text, int place) {
        char last = before.charAt(before.length() - 1);
        char next = text.charAt(place + 1);
        return separates(last) || separates(next) || next == ' ' || (digit(last) && Character.isLetter(next));
    }

    static boolean inCodes(String code) {
        for (int place = 0; place < code.length(); place++) {
            if (!inCodes(code.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inCodes(char letter) {
        return (letter < 128 && Character.isLetterOrDigit(letter)) || letter == 'Đ' || letter == 'đ';
    }

    static int capitals(String code) {
        int capitals = 0;
        for (int place = 0; place < code.length(); place++) {
            capitals += Character.isUpperCase(code.charAt(place)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean separates(char letter) {
        return letter == '-' || letter == '/';
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static String kept(String text, IntPredicate wanted) {
        return text.chars()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String mapped(String text, Each each) {
        int same = 0;
        while (same < text.length() && each.of(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        var mapped = new StringBuilder(text);
        for (int place = same; place < text.length(); place++) {
            mapped.setCharAt(place, each.of(text.charAt(place)));
        }
        return mapped.toString();
    }

    private interface Each {
        char of(char letter);
    }
}
