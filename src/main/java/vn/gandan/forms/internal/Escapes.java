package vn.gandan.forms.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A spreadsheet takes {@code _x0041_} within a text for the letter A; text that really says so is written otherwise. */
final class Escapes {

    private static final Pattern MEANT = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String written(String words) {
        return MEANT.matcher(words).replaceAll("_x005F_$1");
    }

    static String read(String words) {
        return ESCAPED.matcher(words).replaceAll(Escapes::letter);
    }

    private static String letter(MatchResult escaped) {
        return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
