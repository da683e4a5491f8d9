package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Endings;

/** The words and abbreviations that call a paper by its kind (tên loại văn bản), as they stand before its number. */
final class TypeWords {

    /** A kind of paper that has no abbreviation of its own. */
    static final String ANY = "văn bản";

    /** What may stand between the kind and the number, and belongs to neither. */
    private static final Set<String> QUALIFIERS = Set.of(
            "phối hợp",
            "liên tịch",
            "liên ngành",
            "liên bộ",
            "chuyên đề",
            "hành động",
            "chỉ đạo",
            "công tác",
            "toàn khóa",
            "kết luận",
            "riêng",
            "chung",
            "mật",
            "khẩn",
            "hỏa tốc",
            "trả lời");

    private static final int LONGEST_ISSUER = 8;

    private final IssuerNames issuers;
    private final Endings<Kind> kinds;
    private final Map<String, List<String>> namesByCode = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();

    /** What words before a number are: the name of a kind, a qualifier of one, or both ("kết luận"). */
    private record Kind(@Nullable String name, @Nullable String code, boolean qualifies) {}

    /**
     * @param start where the word begins
     * @param name in small letters, without a qualifier; an abbreviation as it is written
     * @param code the abbreviation of the type; none for {@link #ANY}
     * @param numbered whether "số" stands before the number
     * @param shortened whether the text has the abbreviation
     * @param lower whether it begins with a small letter, as a verb does
     */
    record Called(int start, String name, @Nullable String code, boolean numbered, boolean shortened, boolean lower) {}

    TypeWords(Vocabulary vocabulary, IssuerNames issuers) {
        this.issuers = issuers;
        var names = new HashMap<String, Kind>();
        for (var type : vocabulary.types()) {
            names.putIfAbsent(lower(type.nameVi()), new Kind(lower(type.nameVi()), type.code(), false));
            abbreviations.add(type.code());
            namesByCode
                    .computeIfAbsent(upper(type.code()), code -> new ArrayList<>())
                    .add(lower(type.nameVi()));
        }
        names.put(ANY, new Kind(ANY, null, false));
        for (var words : QUALIFIERS) {
            var kind = names.get(words);
            names.put(words, new Kind(kind == null ? null : words, kind == null ? null : kind.code(), true));
        }
        kinds = Endings.of(names);
    }

    /** What the number that begins here is called; null where no kind of paper stands before it. */
    @Nullable Called before(CleanText text, int number) {
        int word = numberWord(text, number);
        int end = Nearby.before(text, word < 0 ? number : word);
        boolean apart = end < (word < 0 ? number : word);
        int last = Nearby.wordStart(text, end);
        if (last == end) {
            return null;
        }
        var abbreviation = abbreviation(text, last, end);
        if (abbreviation != null) {
            return new Called(last, abbreviation, abbreviation, word >= 0, true, false);
        }
        var called = apart ? named(text, end, word >= 0, true) : null;
        return called == null && word >= 0 ? beforeIssuer(text, end) : called;
    }

    private @Nullable String abbreviation(CleanText text, int start, int end) {
        if (!Character.isUpperCase(text.at(start)) || Character.isLetterOrDigit(text.at(start - 1))) {
            return null;
        }
        var word = text.between(start, end);
        return abbreviations.contains(word) ? word : null;
    }

    /** "Quyết định của Bộ Chính trị số 217". */
    private @Nullable Called beforeIssuer(CleanText text, int end) {
        int start = end;
        for (int count = 0; count < LONGEST_ISSUER; count++) {
            int begin = Nearby.wordStart(text, start);
            var issuer = begin == start ? null : issuers.at(text, begin);
            if (issuer != null && issuer.end() == end) {
                int gap = Nearby.before(text, begin);
                int of = Nearby.back(text, gap, "của");
                var called = named(text, of < 0 ? gap : Nearby.before(text, of), true, true);
                if (called != null) {
                    return called;
                }
            }
            start = Nearby.before(text, begin);
            if (begin == start) {
                break;
            }
        }
        return null;
    }

    private @Nullable Called named(CleanText text, int end, boolean numbered, boolean qualified) {
        int start = end;
        Called best = null;
        Called behindQualifier = null;
        var names = kinds;
        while (names != null) {
            int begin = Nearby.wordStart(text, start);
            names = begin == start ? null : names.behind(Nearby.word(text, begin, start));
            if (names == null) {
                break;
            }
            var kind = names.meaning();
            if (kind != null && kind.name() != null) {
                boolean small = Character.isLowerCase(text.at(begin));
                best = new Called(begin, kind.name(), kind.code(), numbered, false, small);
            }
            start = Nearby.before(text, begin);
            if (start == begin) {
                break;
            }
            if (qualified && kind != null && kind.qualifies()) {
                behindQualifier = named(text, start, numbered, false);
            }
        }
        return best == null || longer(behindQualifier, best) ? behindQualifier : best;
    }

    private static boolean longer(@Nullable Called one, Called other) {
        return one != null && one.start() < other.start();
    }

    /** Where "số" begins that stands before the number, or {@link Nearby#NOT_THERE}. */
    static int numberWord(CleanText text, int number) {
        int end = Nearby.before(text, number);
        if (text.at(end - 1) == ':' || text.at(end - 1) == '.') {
            end = Nearby.before(text, end - 1);
        }
        return Nearby.back(text, end, "số");
    }

    /** Whether a paper that is called so can bear this type: "chương trình" one with CTPH, and any one with a type unknown. */
    boolean agree(@Nullable String name, @Nullable String code) {
        if (name == null || code == null || name.equals(ANY) || name.equals(code)) {
            return true;
        }
        var known = namesByCode.getOrDefault(upper(code), List.of());
        if (known.isEmpty()) {
            return true;
        }
        for (var said :
                abbreviations.contains(name) ? namesByCode.getOrDefault(upper(name), List.of()) : List.of(name)) {
            for (var each : known) {
                if (begins(said, each) || begins(each, said)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(String words, String beginning) {
        return words.startsWith(beginning)
                && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
