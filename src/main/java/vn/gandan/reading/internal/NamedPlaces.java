package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.gandan.shared.VietnameseText;

/** The units that a report names, those it names most often first (nơi được nêu tên). */
final class NamedPlaces {

    /** Whose report it is stands before so many letters. */
    private static final int HEAD = 3000;

    private static final int MOST = 6;
    private static final int LONGEST_NAME = 4;

    /** "HUYỆN ỦY TRÀ CÚ" is a committee, which stands for itself or for one below: it names no unit. */
    private static final String COMMITTEE = "(?![ ]+(?iu:ủy|uỷ)(?!\\p{L}))";

    /** Kinds begin a sentence or stand in a letterhead with capitals; those of hamlets do not: "VĂN BẢN" names none. */
    private static final Pattern KIND = Pattern.compile(
            "(?<!\\p{L})((?iu:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|thôn|ấp|bản|khóm|khu phố)"
                    + COMMITTEE
                    + "((?:[ ]+(?:\\p{Lu}[\\p{L}'-]*|\\d{1,2}(?![\\d/.,]))){1," + LONGEST_NAME + "})");

    private NamedPlaces() {}

    /**
     * A unit by its kind and by what may be its name: "huyện", ["Trà Cú ghi", "Trà Cú", "Trà"].
     *
     * @param names the longest first
     */
    record Named(String kind, List<String> names) {

        Named {
            names = List.copyOf(names);
        }
    }

    static List<Named> in(CharSequence text) {
        var head = text.subSequence(0, Math.min(HEAD, text.length())).toString();
        var counted = new LinkedHashMap<Named, Integer>();
        KIND.matcher(head)
                .results()
                .forEach(match -> counted.merge(named(match.group(1), match.group(2)), 1, Integer::sum));
        return counted.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Named, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    private static Named named(String kind, String words) {
        var parts = List.of(words.strip().split(" +", -1));
        var names = new ArrayList<String>();
        for (int length = parts.size(); length > 0; length--) {
            names.add(String.join(" ", parts.subList(0, length)));
        }
        return new Named(kind.toLowerCase(Locale.of("vi")), names);
    }

    /** Whether both are the same name: capitals and marks apart. */
    static boolean same(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }
}
