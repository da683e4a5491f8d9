package vn.gandan.writing.editing;

/**
 * What is wrong in a line of an outline that somebody writes.
 *
 * @param line from 1
 * @param words the wrong words
 */
public record Flaw(Kind kind, int line, String words) {

    /**
     * Như của {@code OutlineReader.Kind}; thêm: chỉ tiêu không có trong danh mục, danh sách không có, đề cương quá dài.
     */
    public enum Kind {
        NO_NAME,
        TYPE,
        CYCLE,
        NO_SUBJECT,
        COMMAND,
        BEFORE_SECTIONS,
        PATTERN,
        NO_SECTION,
        INDICATOR,
        LISTING,
        TOO_LONG
    }
}
