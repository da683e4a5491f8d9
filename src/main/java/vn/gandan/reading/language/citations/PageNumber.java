package vn.gandan.reading.language.citations;

import java.util.List;
import java.util.Locale;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Symbols that are printed on a page and cited by nobody: those of forms, and the entries of a site's menu of papers. */
final class PageNumber {

    private static final List<String> FORMS = List.of("mẫu", "mẫu số", "biểu", "biểu số", "phụ lục", "phụ lục số");

    private static final List<String> MENUS = List.of(
            "văn bản",
            "văn bản mới",
            "văn bản mới ban hành",
            "văn bản pháp luật",
            "văn bản chỉ đạo",
            "văn bản chỉ đạo, điều hành",
            "văn bản chỉ đạo điều hành",
            "văn bản quy phạm pháp luật");

    private static final String BULLETS = "•-+*·▪►»›";
    private static final int LONGEST_ENTRY = 80;
    private static final int MOST_ENTRIES = 12;

    private PageNumber() {}

    static boolean is(CleanText text, int start, int end) {
        return ofForm(text, start) || (fillsLine(text, start, end) && underMenu(text, start));
    }

    private static boolean ofForm(CleanText text, int start) {
        int before = Nearby.before(text, start);
        for (var words : FORMS) {
            if (Nearby.back(text, before, words) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean fillsLine(CleanText text, int start, int end) {
        boolean ends = end == text.length() || text.at(end) == '\n';
        return ends && opening(text, lineStart(text, start)) == start;
    }

    /** The heading of a menu is a line of its own, a few entries above. */
    private static boolean underMenu(CleanText text, int start) {
        int line = lineStart(text, start);
        for (int entries = 0; entries < MOST_ENTRIES && line > 0; entries++) {
            int above = lineStart(text, line - 1);
            int first = opening(text, above);
            if (MENUS.contains(text.between(first, line - 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (first == above || line - above >= LONGEST_ENTRY) {
                return false;
            }
            line = above;
        }
        return false;
    }

    /** Behind the bullet of the line. */
    private static int opening(CleanText text, int line) {
        int place = line;
        while (place - line < 4 && (text.at(place) == ' ' || BULLETS.indexOf(text.at(place)) >= 0)) {
            place++;
        }
        return place;
    }

    private static int lineStart(CleanText text, int place) {
        int start = place;
        while (start > 0 && place - start < LONGEST_ENTRY && text.at(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}
