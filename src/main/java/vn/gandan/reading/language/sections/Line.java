package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.shared.CleanText;

/**
 * A line that is not empty, from its first letter to behind its last.
 *
 * @param apart whether an empty line stands before it
 */
record Line(int start, int end, boolean apart) {

    int length() {
        return end - start;
    }

    static List<Line> of(CleanText text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        int breaks = 2;
        for (int place = 0; place <= text.length(); place++) {
            if (place == text.length() || text.charAt(place) == '\n') {
                int from = Words.skipBlanks(text, start, place);
                if (from < place) {
                    lines.add(new Line(from, withoutBlanks(text, from, place), breaks > 1));
                    breaks = 0;
                }
                breaks += place < text.length() && !halfABreak(text, place) ? 1 : 0;
                start = place + 1;
            }
        }
        return lines;
    }

    static int withoutBlanks(CleanText text, int from, int to) {
        int end = to;
        while (end > from && Words.blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where lines end with two characters, as on Windows, the first alone ends none. */
    private static boolean halfABreak(CleanText text, int place) {
        return text.at(place + 1) == '\n' && text.given(place, place + 2).equals("\r\n");
    }
}
