package vn.gandan.forms.internal;

import java.util.Optional;
import vn.gandan.shared.VietnameseText;

/** How a definition stands in a workbook: its sheets and columns, by the Vietnamese words at their heads. */
final class Sheets {

    static final String FORM = "Biểu";
    static final String FIELDS = "Chỉ tiêu";
    static final String RULES = "Điều kiện";
    static final String CATALOGUE = "Danh mục";

    static final String YES = "Có";
    static final String NO = "Không";
    static final String BLOCKS = "Không cho gửi";
    static final String ASKS = "Hỏi lý do";

    /** What stands at the left of the first sheet, one word a line. */
    enum Word {
        CODE(0, "Mã biểu", "code"),
        TITLE(1, "Tên biểu", "title"),
        GUIDANCE(2, "Hướng dẫn chung", "guidance"),
        FROM(3, "Dùng từ ngày", "from");

        final int at;
        final String head;
        final String part;

        Word(int at, String head, String part) {
            this.at = at;
            this.head = head;
            this.part = part;
        }
    }

    /** Columns of the list of sections below, on the first sheet. */
    enum SectionColumn {
        NUMBER(0, "Mục số", ""),
        TITLE(1, "Tên mục", "title"),
        GUIDANCE(2, "Hướng dẫn của mục", "guidance");

        final int at;
        final String head;
        final String part;

        SectionColumn(int at, String head, String part) {
            this.at = at;
            this.head = head;
            this.part = part;
        }
    }

    /** Columns of the second sheet. Name and measure are told by the catalogue; what stands there is not read. */
    enum FieldColumn {
        SECTION(0, "Mục số", "section"),
        CELL(1, "Mã chỉ tiêu", "cell"),
        NAME(2, "Tên trong danh mục", ""),
        MEASURE(3, "Đơn vị tính", ""),
        LABEL(4, "Tên ghi trên biểu", "label"),
        GUIDANCE(5, "Hướng dẫn nhập", "guidance"),
        REQUIRED(6, "Bắt buộc", "required"),
        DECIMALS(7, "Số chữ số lẻ", "decimals"),
        LEAST(8, "Nhỏ nhất", "least"),
        MOST(9, "Lớn nhất", "most"),
        JUMP(10, "Hỏi lý do khi gấp (lần)", "jump");

        final int at;
        final String head;
        final String part;

        FieldColumn(int at, String head, String part) {
            this.at = at;
            this.head = head;
            this.part = part;
        }
    }

    /** Columns of the third sheet. */
    enum RuleColumn {
        CONDITION(0, "Điều kiện", "condition"),
        WORDS(1, "Lời nhắc khi không đạt", "words"),
        BROKEN(2, "Khi không đạt", "blocks");

        final int at;
        final String head;
        final String part;

        RuleColumn(int at, String head, String part) {
            this.at = at;
            this.head = head;
            this.part = part;
        }
    }

    private Sheets() {}

    /** Whether two heads say the same, marks and capitals ignored. */
    static boolean same(String one, String other) {
        return VietnameseText.fold(one)
                .strip()
                .equals(VietnameseText.fold(other).strip());
    }

    /** Yes or no as people write it; empty for anything else. */
    static Optional<Boolean> yes(String typed) {
        return switch (VietnameseText.fold(typed).strip()) {
            case "co", "x", "yes", "true", "1" -> Optional.of(true);
            case "khong", "no", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> blocks(String typed) {
        if (same(typed, BLOCKS)) {
            return Optional.of(true);
        }
        return same(typed, ASKS) ? Optional.of(false) : Optional.empty();
    }

    /** {@code Chỉ tiêu!B7}. */
    static String place(String sheet, int column, int row) {
        return sheet + "!" + (char) ('A' + column) + row;
    }
}
