package vn.gandan.shared.papers;

import java.util.HashMap;
import java.util.Map;

/**
 * Marks of notes, raised above their line, and the notes themselves. A mark is written in the raised digits of Unicode, so
 * that it does not become part of the number before it.
 */
final class Notes {

    /** Above the notes, which stand behind the pages and in none of their parts. */
    static final String HEADING = "Ghi chú cuối trang:";

    private static final String FLAT = "0123456789()[]";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁽⁾";

    private final Map<String, String> marks = new HashMap<>();

    /** The mark of a note, by its kind and identifier; each is counted where it is first met. */
    String mark(String note) {
        return marks.computeIfAbsent(note, unknown -> raised(String.valueOf(marks.size() + 1)));
    }

    static String raised(String words) {
        var raised = new StringBuilder(words);
        for (int place = 0; place < raised.length(); place++) {
            raised.setCharAt(place, raised(raised.charAt(place)));
        }
        return raised.toString();
    }

    static char raised(char letter) {
        int which = letter <= ']' ? FLAT.indexOf(letter) : -1;
        return which < 0 ? letter : RAISED.charAt(which);
    }
}
