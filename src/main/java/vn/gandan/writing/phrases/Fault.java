package vn.gandan.writing.phrases;

/**
 * What is wrong with a pattern (lỗi mẫu câu) and where.
 *
 * @param place of the first wrong letter, from 0
 * @param words the wrong words themselves
 */
public record Fault(Kind kind, int place, String words) {

    /** Ngoặc chưa đóng, ngoặc đóng thừa, chỗ trống không hiểu được, mệnh đề lồng nhau, mệnh đề không hỏi số nào. */
    public enum Kind {
        UNCLOSED,
        UNOPENED,
        UNKNOWN,
        NESTED,
        NOTHING_ASKED
    }
}
