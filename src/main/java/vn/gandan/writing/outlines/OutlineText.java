package vn.gandan.writing.outlines;

import java.util.stream.Collectors;
import vn.gandan.layout.Tradition;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outline.Table;

/**
 * An outline as its author sees and writes it, one line a thing; {@link OutlineReader} reads it back. Keys are not shown.
 *
 * <pre>
 * Tên: Báo cáo năm
 * Loại: BC
 * Kỳ: năm
 * Trích yếu: kết quả công tác dân vận {kỳ}
 *
 * # KẾT QUẢ THỰC HIỆN
 * ## Nhân dân đóng góp
 * Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E03} ngày công].
 * &#64;biểu đơn vị E01, E03: Nhân dân đóng góp theo đơn vị
 * &#64;danh sách hạn chế
 * # Phụ lục ngang: Số liệu theo đơn vị
 * </pre>
 *
 * "Kỳ:" is one of tháng, quý, 6 tháng, 9 tháng, năm, and is left out of a report of any period. What may stand in braces is
 * told by {@link vn.gandan.writing.phrases.Asked}.
 */
public final class OutlineText {

    static final String NAME = "Tên:";
    static final String TYPE = "Loại:";
    static final String TRADITION = "Thể thức:";
    static final String OF_PARTY = "Đảng";
    static final String OF_STATE = "Nhà nước";
    static final String CYCLE = "Kỳ:";
    static final String SUBJECT = "Trích yếu:";
    static final String ADDRESSEES = "Kính gửi:";
    static final String ANNEX = "Phụ lục:";
    static final String WIDE_ANNEX = "Phụ lục ngang:";
    static final String TABLE_OF_UNITS = "@biểu đơn vị ";
    static final String TABLE_OF_PERIODS = "@biểu kỳ ";
    static final String CHART = "@biểu đồ ";
    static final String LISTING = "@danh sách ";

    private OutlineText() {}

    public static String of(Outline outline) {
        var cycle = outline.cycle();
        return "%s %s\n%s %s\n%s%s%s %s\n%s\n%s"
                .formatted(
                        NAME,
                        outline.name(),
                        TYPE,
                        outline.type().letters(),
                        outline.tradition() == Tradition.STATE ? TRADITION + " " + OF_STATE + "\n" : "",
                        cycle == null ? "" : CYCLE + " " + cycle.word() + "\n",
                        SUBJECT,
                        outline.subject(),
                        outline.addressees().isEmpty()
                                ? ""
                                : ADDRESSEES + " " + String.join("; ", outline.addressees()) + "\n",
                        outline.sections().stream().map(OutlineText::section).collect(Collectors.joining("\n")));
    }

    private static String section(Section section) {
        String annex = section.annex() ? (section.landscape() ? WIDE_ANNEX : ANNEX) + " " : "";
        return "#".repeat(section.level())
                + " "
                + annex
                + section.heading()
                + section.parts().stream().map(part -> "\n" + part(part)).collect(Collectors.joining())
                + (section.parts().isEmpty() ? "" : "\n");
    }

    private static String part(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph.pattern();
            case Table table ->
                (table.rows() == Rows.UNITS_BELOW ? TABLE_OF_UNITS : TABLE_OF_PERIODS)
                        + String.join(", ", table.indicators())
                        + ": "
                        + table.title();
            case Chart chart -> CHART + chart.indicator() + ": " + chart.title();
            case Listing listing -> LISTING + listing.source();
        };
    }
}
