package vn.gandan.reading.language.citations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** How far the name of a body goes, with the places it is of: "Khối Dân vận xã Tân Lập, huyện Mai Sơn". */
final class BodyNames {

    /** What a place's name has besides capital letters. */
    private static final Set<String> PLACE_WORDS =
            Set.of("tỉnh", "huyện", "xã", "thành", "phố", "phường", "thị", "trấn", "quận", "ương", "đặc", "khu", "sự");

    /** In capitals they are no part of a name. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "về", "quy", "ban", "tăng", "đẩy", "một", "nâng", "ngày", "năm", "khóa", "và", "số", "kế", "nghị", "chỉ",
            "kết", "thực", "đã");

    /** What a smaller one lies in. */
    private static final List<String> LARGER_PLACES = List.of("huyện", "tỉnh", "thành phố", "thị xã", "quận", "tp");

    private BodyNames() {}

    /** Somebody of whom nothing is known but a name in capitals: "của Liên đoàn Bóng đá"; "của Huyện" is no name. */
    static NameTree.@Nullable Named unknown(CleanText text, int place) {
        int end = Nearby.wordEnd(text, place);
        boolean named = Character.isUpperCase(text.at(place)) && !PLACE_WORDS.contains(Nearby.word(text, place, end));
        return named ? new NameTree.Named(null, withPlace(text, withSecondSyllables(text, end))) : null;
    }

    /** "Khối Dân vận xã": behind a capital one small word is still the name's. */
    private static int withSecondSyllables(CleanText text, int nameEnd) {
        int end = nameEnd;
        boolean small = false;
        for (int count = 0; count < NameTree.MOST_WORDS; count++) {
            int start = Nearby.after(text, end);
            int wordEnd = Nearby.wordEnd(text, start);
            boolean capital = Character.isUpperCase(text.at(start));
            var word = Nearby.word(text, start, wordEnd);
            if (start == end
                    || wordEnd == start
                    || OTHER_WORDS.contains(word)
                    || (!capital && (small || goesOn(word)))) {
                break;
            }
            small = !capital;
            end = wordEnd;
        }
        return end;
    }

    private static boolean goesOn(String word) {
        return PLACE_WORDS.contains(word) || BehindNumber.GOING_ON.contains(word);
    }

    /** Up to the last word of the place. */
    static int withPlace(CleanText text, int nameEnd) {
        int end = nameEnd;
        for (int count = 0; count < NameTree.MOST_WORDS; count++) {
            int start = Nearby.after(text, text.at(end) == ',' ? end + 1 : end);
            var token = NameTree.token(text, start);
            boolean apart = text.at(end) == ',';
            if (start == end
                    || token == null
                    || !(apart ? ofLargerPlace(text, start) : ofPlace(token.word(), text.at(start)))) {
                break;
            }
            end = token.end();
        }
        return end;
    }

    /** "xã Tân Lập, huyện Mai Sơn". */
    private static boolean ofLargerPlace(CleanText text, int place) {
        int end = Nearby.pastAny(text, place, LARGER_PLACES);
        return end >= 0 && Character.isUpperCase(text.at(Nearby.after(text, end)));
    }

    private static boolean ofPlace(String word, char first) {
        return Character.isUpperCase(first) ? !OTHER_WORDS.contains(word) : PLACE_WORDS.contains(word);
    }
}
