package vn.gandan.reading.language.citations;

import java.util.List;
import java.util.Set;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Tells from the words between two papers whether one carries out the other (cụ thể hóa, triển khai thực hiện). */
final class CarryingOut {

    private static final int WIDEST = 140;
    private static final int FARTHEST = 500;

    private static final List<String> VERBS =
            List.of("thực hiện", "triển khai", "thi hành", "cụ thể hóa", "cụ thể hoá", "quán triệt");

    /** Words with which "về … thực hiện" may be drawn out, and no other matter comes in. */
    private static final Set<String> MEANWHILE = Set.of(
            "về", "việc", "để", "nhằm", "tiếp", "tục", "tổ", "chức", "đẩy", "mạnh", "tăng", "cường", "nghiêm", "túc",
            "tốt", "có", "hiệu", "quả", "các", "và", "nội", "dung", "chi", "tiết", "hướng", "dẫn", "chỉ", "đạo", "lãnh",
            "theo", "tinh", "thần", "một", "số", "điều", "của", "những", "toàn", "diện", "đầy", "đủ", "kịp", "thời",
            "học", "tập", "thực", "hiện", "triển", "khai", "thi", "hành", "cụ", "thể", "hóa", "quán", "triệt", "nhiệm",
            "vụ", "v");

    private static final Set<String> OPENERS =
            Set.of("về", "việc", "để", "nhằm", "thực", "triển", "thi", "cụ", "hướng", "tổ", "chỉ", "quán", "v");

    private static final List<String> OPENINGS = List.of(
            "thực hiện",
            "triển khai",
            "triển khai thực hiện",
            "cụ thể hóa",
            "cụ thể hoá",
            "thi hành",
            "quán triệt",
            "quán triệt và thực hiện",
            "tiếp tục thực hiện");

    private CarryingOut() {}

    /** "Chương trình 32 … [về thực hiện] Nghị quyết 25": whether the words between say so. */
    static boolean says(CleanText text, int from, int to) {
        if (to - from > WIDEST || to <= from || text.at(Nearby.after(text, from)) == ',') {
            return false;
        }
        boolean opened = false;
        boolean carries = false;
        int place = from;
        while (place < to) {
            int end = Math.min(Nearby.wordEnd(text, place), to);
            if (end == place) {
                if (!between(text.at(place))) {
                    return false;
                }
                place++;
                continue;
            }
            var word = Nearby.word(text, place, end);
            if (!MEANWHILE.contains(word) || (!opened && !OPENERS.contains(word))) {
                return false;
            }
            opened = true;
            carries = carries || Nearby.pastAny(text, place, VERBS) >= 0;
            place = end;
        }
        return carries;
    }

    private static boolean between(char letter) {
        return Nearby.blank(letter) || ",“\"/:".indexOf(letter) >= 0;
    }

    /** Whether a sentence begins with "Thực hiện" right before this paper. */
    static boolean opensSentence(CleanText text, int start) {
        int end = Nearby.before(text, start);
        int plural = Nearby.back(text, end, "các");
        end = plural < 0 ? end : Nearby.before(text, plural);
        for (var words : OPENINGS) {
            int begin = Nearby.back(text, end, words);
            if (begin >= 0 && atBeginning(text, begin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean atBeginning(CleanText text, int place) {
        char first = text.at(place);
        int before = Nearby.before(text, place);
        return Character.isUpperCase(first)
                && (before <= 0 || text.at(place - 1) == '\n' || !Character.isLetterOrDigit(text.at(before - 1)));
    }

    /** Whether one sentence goes on from one place to another, which is not too far. */
    static boolean oneSentence(CleanText text, int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int place = from; place < to; place++) {
            if (Nearby.endsSentence(text, place)) {
                return false;
            }
        }
        return true;
    }
}
