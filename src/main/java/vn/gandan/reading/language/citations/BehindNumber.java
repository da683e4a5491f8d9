package vn.gandan.reading.language.citations;

import java.util.Set;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Tells a paper's number from a count of things by what stands behind it: "Nghị quyết 25 của", not "Nghị quyết 5 năm". */
final class BehindNumber {

    /** With which a sentence goes on behind a name. */
    static final Set<String> GOING_ON = Set.of(
            "của", "về", "ngày", "và", "với", "đến", "tới", "trên", "trong", "tại", "cho", "do", "được", "là", "đã",
            "còn", "có", "gắn", "cùng", "theo", "nhằm", "để", "ở", "đối", "như", "thì", "mà", "này", "nêu", "nói",
            "thực", "triển", "vào", "khi", "sau", "trước", "bằng", "chưa", "đang", "sẽ", "phải", "cần", "từ", "nên",
            "nhưng", "hoặc", "hay", "quy", "khóa", "khoá", "tiếp", "cũng", "một", "trung", "bộ", "tw", "t", "ra", "vừa",
            "luôn", "không", "nhất", "đạt", "đi", "qua", "giữa", "ban", "ngoài", "so", "thay", "hướng", "yêu", "đề",
            "chỉ", "kèm", "trở");

    private BehindNumber() {}

    static boolean ends(CleanText text, int end) {
        char next = text.at(end);
        if (Character.isLetterOrDigit(next) || next == '%' || next == '/' || next == '-') {
            return false;
        }
        if (next == '.' || next == ',') {
            return !Nearby.digit(text.at(end + 1));
        }
        int gap = Nearby.after(text, end);
        return gap == end || text.at(gap) == '\n' || goesOn(text, gap);
    }

    private static boolean goesOn(CleanText text, int place) {
        char first = text.at(place);
        if (first == '-') {
            return !Nearby.digit(text.at(Nearby.after(text, place + 1)));
        }
        if (first == '%' || first == '/' || first == '+' || Nearby.digit(first)) {
            return false;
        }
        if (!Character.isLetter(first)) {
            return true;
        }
        int end = Nearby.wordEnd(text, place);
        var word = Nearby.word(text, place, end);
        if (word.equals("năm")) {
            return ofYear(text, Nearby.after(text, end));
        }
        return GOING_ON.contains(word) && !committees(text, word, end);
    }

    /** "Nghị quyết 18 năm 2017"; not "Kế hoạch 5 năm 2021 - 2025". */
    private static boolean ofYear(CleanText text, int place) {
        int end = Nearby.digitsEnd(text, place, 5);
        int behind = Nearby.after(text, end);
        return end - place == 4 && !(text.at(behind) == '-' && Nearby.digit(text.at(Nearby.after(text, behind + 1))));
    }

    /** "12 ban" and "3 bộ" are counts; "ban hành" and "Bộ Chính trị" are not. */
    private static boolean committees(CleanText text, String word, int end) {
        int next = Nearby.after(text, end);
        return switch (word) {
            case "ban" ->
                Nearby.past(text, next, "hành") < 0
                        && Nearby.past(text, next, "bí") < 0
                        && Nearby.past(text, next, "chấp") < 0
                        && Nearby.past(text, next, "thường") < 0;
            case "bộ" -> Nearby.past(text, next, "chính") < 0;
            case "trung" -> Nearby.past(text, next, "ương") < 0;
            case "đề" -> Nearby.past(text, next, "ra") < 0;
            case "chỉ" -> Nearby.past(text, next, "đạo") < 0 && Nearby.past(text, next, "rõ") < 0;
            default -> false;
        };
    }
}
