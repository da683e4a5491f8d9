package vn.gandan.forms.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellAddress;
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

    /** What stands at the head of a line or column, in the order of the book; its name is that of the definition's part. */
    interface Head {

        String head();

        String name();

        int ordinal();

        default int at() {
            return ordinal();
        }

        default String part() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands at the left of the first sheet, one word a line. */
    enum Word implements Head {
        CODE("Mã biểu"),
        TITLE("Tên biểu"),
        GUIDANCE("Hướng dẫn chung"),
        FROM("Dùng từ ngày");

        private final String head;

        Word(String head) {
            this.head = head;
        }

        @Override
        public String head() {
            return head;
        }
    }

    /** Columns of the list of sections below, on the first sheet. */
    enum SectionColumn implements Head {
        NUMBER("Mục số"),
        TITLE("Tên mục"),
        GUIDANCE("Hướng dẫn của mục");

        private final String head;

        SectionColumn(String head) {
            this.head = head;
        }

        @Override
        public String head() {
            return head;
        }
    }

    /** Columns of the second sheet. */
    enum FieldColumn implements Head {
        SECTION("Mục số"),
        CELL("Mã chỉ tiêu"),
        NAME("Tên trong danh mục"),
        MEASURE("Đơn vị tính"),
        LABEL("Tên ghi trên biểu"),
        GUIDANCE("Hướng dẫn nhập"),
        REQUIRED("Bắt buộc"),
        DECIMALS("Số chữ số lẻ"),
        LEAST("Nhỏ nhất"),
        MOST("Lớn nhất"),
        JUMP("Hỏi lý do khi gấp (lần)");

        /** Told by the catalogue; what stands there is not read. */
        static final Set<FieldColumn> SHOWN_ONLY = EnumSet.of(NAME, MEASURE);

        private final String head;

        FieldColumn(String head) {
            this.head = head;
        }

        @Override
        public String head() {
            return head;
        }
    }

    /** Columns of the third sheet. */
    enum RuleColumn implements Head {
        CONDITION("Điều kiện"),
        WORDS("Lời nhắc khi không đạt"),
        BLOCKS("Khi không đạt");

        private final String head;

        RuleColumn(String head) {
            this.head = head;
        }

        @Override
        public String head() {
            return head;
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
        return sheet + "!" + new CellAddress(row - 1, column);
    }
}
