package vn.gandan.layout.sheet;

import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Block.Side;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Span.Face;
import vn.gandan.layout.Words;

/** How each part of a paper looks: one style of the word processor, one class of the PDF. */
public enum Style {
    SUPERIOR("Cơ quan cấp trên", Measure.SUPERIOR_SIZE, Face.PLAIN, Alignment.CENTRE),
    ISSUER("Cơ quan ban hành", Measure.ISSUER_SIZE, Face.BOLD, Alignment.CENTRE),
    UNDER_ISSUER("Dưới cơ quan ban hành", Measure.SUPERIOR_SIZE, Face.PLAIN, Alignment.CENTRE),
    HEAD("Quốc hiệu, tên Đảng", Measure.HEAD_SIZE, Face.BOLD, Alignment.CENTRE),
    MOTTO("Tiêu ngữ", Measure.MOTTO_SIZE, Face.BOLD, Alignment.CENTRE),
    SYMBOL("Số, ký hiệu", Measure.SYMBOL_SIZE, Face.PLAIN, Alignment.CENTRE),
    LETTER_SUBJECT("Trích yếu công văn", Measure.LETTER_SUBJECT_SIZE, Face.PLAIN, Alignment.CENTRE),
    DATE("Địa danh, ngày", Measure.DATE_SIZE, Face.ITALIC, Alignment.CENTRE),
    GAP("Khoảng cách", Measure.REMARK_SIZE, Face.PLAIN, Alignment.LEFT),
    TYPE("Tên loại", Measure.TYPE_SIZE, Face.BOLD, Alignment.CENTRE),
    SUBJECT("Trích yếu", Measure.SUBJECT_SIZE, Face.BOLD, Alignment.CENTRE),
    SPAN("Thời gian báo cáo", Measure.BODY_SIZE, Face.ITALIC, Alignment.CENTRE),
    UNDER_SUBJECT("Dưới trích yếu", Measure.SUBJECT_SIZE, Face.PLAIN, Alignment.CENTRE),
    ADDRESSEE("Kính gửi", Measure.BODY_SIZE, Face.PLAIN, Alignment.CENTRE),
    PART("Phần", Measure.BODY_SIZE, Face.BOLD, Alignment.CENTRE),
    HEADING1("heading 1", Measure.BODY_SIZE, Face.BOLD, Alignment.JUSTIFIED),
    HEADING2("heading 2", Measure.BODY_SIZE, Face.BOLD, Alignment.JUSTIFIED),
    HEADING3("heading 3", Measure.BODY_SIZE, Face.BOLD_ITALIC, Alignment.JUSTIFIED),
    HEADING4("heading 4", Measure.BODY_SIZE, Face.ITALIC, Alignment.JUSTIFIED),
    BODY("Nội dung", Measure.BODY_SIZE, Face.PLAIN, Alignment.JUSTIFIED),
    /** Ragged: justified lines of long figures tear their words apart. */
    POINT("Gạch đầu dòng", Measure.BODY_SIZE, Face.PLAIN, Alignment.LEFT),
    REMARK("Ghi chú", Measure.REMARK_SIZE, Face.ITALIC, Alignment.JUSTIFIED),
    CAPTION("Tên bảng, biểu", Measure.CAPTION_SIZE, Face.BOLD, Alignment.CENTRE),
    PICTURE("Hình", Measure.BODY_SIZE, Face.PLAIN, Alignment.CENTRE),
    CELL_HEAD("Đầu bảng", Measure.TABLE_SIZE, Face.BOLD, Alignment.CENTRE),
    CELL_CODE("Mã chỉ tiêu", Measure.MARK_SIZE, Face.ITALIC, Alignment.CENTRE),
    CELL_LEFT("Ô bên trái", Measure.TABLE_SIZE, Face.PLAIN, Alignment.LEFT),
    CELL_CENTRE("Ô ở giữa", Measure.TABLE_SIZE, Face.PLAIN, Alignment.CENTRE),
    CELL_RIGHT("Ô bên phải", Measure.TABLE_SIZE, Face.PLAIN, Alignment.RIGHT),
    RECIPIENTS_HEAD("Nơi nhận", Measure.RECIPIENTS_HEAD_SIZE, Face.PLAIN, Alignment.LEFT),
    RECIPIENT("Danh sách nơi nhận", Measure.RECIPIENTS_SIZE, Face.PLAIN, Alignment.LEFT),
    SIGNATURE("Thể thức ký", Measure.SIGNATURE_SIZE, Face.BOLD, Alignment.CENTRE),
    ANNEX("Phụ lục", Measure.ANNEX_SIZE, Face.BOLD, Alignment.CENTRE),
    ANNEX_TITLE("Tên phụ lục", Measure.ANNEX_TITLE_SIZE, Face.BOLD, Alignment.CENTRE),
    ANNEXED_TO("Kèm theo", Measure.BODY_SIZE, Face.ITALIC, Alignment.CENTRE),
    PAGE_NUMBER("Số trang", Measure.PAGE_NUMBER_SIZE, Face.PLAIN, Alignment.CENTRE),
    MARK("Dấu minh họa", Measure.MARK_SIZE, Face.ITALIC, Alignment.CENTRE);

    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    private final String name;
    private final Measure size;
    private final Face face;
    private final Alignment alignment;

    Style(String name, Measure size, Face face, Alignment alignment) {
        this.name = name;
        this.size = size;
        this.face = face;
        this.alignment = alignment;
    }

    public static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING1;
            case 2 -> HEADING2;
            case 3 -> HEADING3;
            default -> HEADING4;
        };
    }

    public static Style cell(Side side) {
        return switch (side) {
            case LEFT -> CELL_LEFT;
            case CENTRE -> CELL_CENTRE;
            case RIGHT -> CELL_RIGHT;
        };
    }

    public String title() {
        return name;
    }

    public double size(Format format) {
        return format.of(size);
    }

    public Face face(Format format) {
        var said = said();
        return said == null ? face : Face.valueOf(format.of(said));
    }

    /** Which traditions write differently. */
    private @Nullable Words said() {
        return switch (this) {
            case LETTER_SUBJECT -> Words.LETTER_SUBJECT_FACE;
            case RECIPIENTS_HEAD -> Words.RECIPIENTS_FACE;
            default -> null;
        };
    }

    public Alignment alignment(Format format) {
        return this == PAGE_NUMBER && format.of(Words.PAGE_NUMBER).endsWith("right") ? Alignment.RIGHT : alignment;
    }

    /** Of the text that runs: its first line is set in, its lines stand apart. */
    public boolean running() {
        return (outline() > 0 && this != PART && this != ANNEX) || this == BODY || this == POINT;
    }

    /** The level in the outline, from 1; 0 for what is not in it. */
    public int outline() {
        return switch (this) {
            case PART, HEADING1, ANNEX -> 1;
            case HEADING2 -> 2;
            case HEADING3 -> 3;
            case HEADING4 -> 4;
            default -> 0;
        };
    }

    /** In points. */
    public double before(Format format) {
        return switch (this) {
            case TYPE, CAPTION, PART -> 6;
            case REMARK -> 4;
            default -> 0;
        };
    }

    public double after(Format format) {
        return switch (this) {
            case UNDER_SUBJECT, PART, ADDRESSEE, ANNEXED_TO, REMARK, PICTURE -> 6;
            case CAPTION -> 4;
            default -> running() ? format.of(Measure.PARAGRAPH_GAP) : 0;
        };
    }

    /** Stays on the page of what follows. */
    public boolean staysWithNext() {
        return outline() > 0 || this == CAPTION || this == PICTURE || this == ANNEX_TITLE || this == ANNEXED_TO;
    }
}
