package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.TeamReview.DAY;
import static vn.gandan.writing.internal.TeamReview.MINUTE;
import static vn.gandan.writing.internal.TeamReview.NUMBERS;
import static vn.gandan.writing.internal.TeamReview.TOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Column;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Block.Remark;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Block.Side;
import vn.gandan.layout.Span;

/** The annex: every figure of the paper with its value, how many reported it, and how it came about. */
class SourceAnnex {

    /** The catalogue of units knows the names of this day; those before may have differed. */
    private static final LocalDate NAMES_KNOWN = LocalDate.of(2025, 6, 30);

    private final TeamReview review;
    private final Figures own;

    SourceAnnex(TeamReview review, Figures own) {
        this.review = review;
        this.own = own;
    }

    List<Block> draw() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(
                Span.of(
                        "Số liệu của %s, kỳ %s, lấy lúc %s ngày %s. Bấm vào số để mở trang nguồn; bảng số của đơn vị ở địa chỉ "
                                .formatted(
                                        review.unit().fullName(),
                                        review.periodWords(),
                                        MINUTE.format(review.at()),
                                        DAY.format(review.at()))),
                new Span(
                        review.addresses().totals(review.unit()).toString(),
                        review.addresses().totals(review.unit())),
                Span.of("."))));
        blocks.add(new Grid(
                "Nguồn của từng số trong báo cáo",
                List.of(
                        new Column("STT", null, 10, Side.CENTRE),
                        new Column("Chỉ tiêu", null, 46, Side.LEFT),
                        new Column("Mã", null, 13, Side.CENTRE),
                        new Column("Giá trị", null, 38, Side.RIGHT),
                        new Column("Đã báo cáo", null, 29, Side.LEFT),
                        new Column("Cách tính", null, 29, Side.LEFT)),
                sources()));
        blocks.add(
                Remark.of("Bình quân là thương của hai số: D04/D02 thành viên mỗi tổ, E01/D02 m² và E03/D02 ngày công"
                        + " mỗi tổ. Mỗi số trong Bảng 1 cũng dẫn tới trang nguồn của nó."));
        if (!review.origins().sources().isEmpty()) {
            blocks.add(
                    Remark.of("Nguồn gốc: " + String.join("; ", review.origins().sources()) + "."));
        }
        if (review.unit().from() == null && review.basis().day(review.period()).isBefore(NAMES_KNOWN)) {
            blocks.add(Remark.of("Tên và địa giới đơn vị ghi theo danh mục đến ngày %s; trong kỳ có thể khác."
                    .formatted(DAY.format(NAMES_KNOWN))));
        }
        return blocks;
    }

    private List<Row> sources() {
        var rows = new ArrayList<Row>();
        for (var code : TOLD) {
            if (own.has(code)) {
                rows.add(Row.of(
                        Span.of(NUMBERS.of(rows.size() + 1L)),
                        Span.of(review.indicators().apply(code).nameVi()),
                        Span.of(code),
                        own.measured(code),
                        Span.of(own.reported(code)),
                        Span.of(own.origin(code))));
            }
        }
        return rows;
    }
}
