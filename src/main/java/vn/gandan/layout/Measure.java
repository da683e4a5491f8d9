package vn.gandan.layout;

/** What a format measures: millimetres for lengths on the page, points for letters and the gaps between lines. */
public enum Measure {
    MARGIN_TOP,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    PAGE_NUMBER_FROM_EDGE,
    /** How wide the left side of the head is. */
    ISSUER_WIDTH,
    /** How wide the left side of the foot is. */
    RECIPIENTS_WIDTH,
    ISSUER_LINE,
    MOTTO_LINE,
    SUBJECT_LINE,
    FIRST_LINE_INDENT,
    HEAD_SIZE,
    MOTTO_SIZE,
    SUPERIOR_SIZE,
    ISSUER_SIZE,
    SYMBOL_SIZE,
    DATE_SIZE,
    TYPE_SIZE,
    SUBJECT_SIZE,
    LETTER_SUBJECT_SIZE,
    BODY_SIZE,
    SIGNATURE_SIZE,
    RECIPIENTS_HEAD_SIZE,
    RECIPIENTS_SIZE,
    ANNEX_SIZE,
    ANNEX_TITLE_SIZE,
    PAGE_NUMBER_SIZE,
    CAPTION_SIZE,
    TABLE_SIZE,
    REMARK_SIZE,
    MARK_SIZE,
    /** The least from line to line of the text. */
    LINE,
    PARAGRAPH_GAP
}
