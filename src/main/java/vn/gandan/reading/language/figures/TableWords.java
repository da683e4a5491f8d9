package vn.gandan.reading.language.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.shared.CleanText;

/** What words in a table, or right above it, say of its numbers. */
final class TableWords {

    private static final int LONGEST = 30;
    private static final Map<String, Set<String>> WORDS = words();

    private TableWords() {}

    /** STT: the column only counts the rows. */
    static boolean ordinal(String head) {
        return is("ORDINAL", head);
    }

    /** Mã số, năm sinh: numbers that count nothing. */
    static boolean code(String head) {
        return is("CODE", head);
    }

    /** ĐVT: the column has the units of the rows. */
    static boolean units(String head) {
        return is("UNITS", head);
    }

    /** Kế hoạch: what was to be reached, and no paper that is counted. */
    static boolean planned(String head) {
        return is("PLANNED", head);
    }

    /** Where a table's title names the unit, "Bảng 2. Nguồn lực huy động (đồng)", or -1. */
    static int behindTitle(String words) {
        int end = words.stripTrailing().length();
        int start = words.lastIndexOf('\n', end - 1) + 1;
        boolean title = end > start && words.charAt(end - 1) == ')' && begins("TITLE", words.substring(start, end));
        int open = words.lastIndexOf('(', end);
        return title && open > start ? open + 1 : -1;
    }

    private static boolean begins(String meaning, String words) {
        var small = words.strip().toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(meaning, Set.of()).stream().anyMatch(small::startsWith);
    }

    /** Behind "Đơn vị tính:", or -1. */
    static int behindCaption(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        for (var caption : WORDS.getOrDefault("CAPTION", Set.of())) {
            int said = small.lastIndexOf(caption + ":");
            if (said >= 0) {
                return said + caption.length() + 1;
            }
        }
        return -1;
    }

    /** "Huyện Đồng Văn", "Hội Nông dân", "Tổ 5": the words of a name count nothing. */
    static boolean name(CleanText text, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        for (int place = start + 1; place < last; place++) {
            char next = text.at(place + 1);
            if (text.at(place) == ' '
                    && (Character.isUpperCase(next) || Character.isDigit(next))
                    && is("NAME", text.between(start, place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String meaning, String words) {
        return words.length() <= LONGEST
                && WORDS.getOrDefault(meaning, Set.of()).contains(words.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> words() {
        var words = new HashMap<String, Set<String>>();
        for (var row : Spellings.rows(TableWords.class, "table-words.csv")) {
            words.put(
                    row.getField("meaning"),
                    Set.copyOf(List.of(row.getField("words").split("\\|", -1))));
        }
        return Map.copyOf(words);
    }
}
