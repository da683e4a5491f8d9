package vn.gandan.shared;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page, as its top bar and menu need to know: name, what she is, whether she looks after the program or a whole
 * province or reads reports, and her unit where she has one.
 */
public record Viewer(
        String name,
        String role,
        boolean administers,
        boolean overProvince,
        boolean readsReports,
        @Nullable String unit) {

    /** Family and given name: "NH" for Nguyễn Thị Hòa. */
    public String initials() {
        String[] words = name.strip().split("\\s+", -1);
        return words.length == 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
    }

    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(word);
        int end = letters.next();
        return end < 0 ? "" : word.substring(0, end).toUpperCase(Locale.of("vi"));
    }
}
