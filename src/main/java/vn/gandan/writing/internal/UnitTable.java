package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.TeamReview.BY_UNIT;
import static vn.gandan.writing.internal.TeamReview.NUMBERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Column;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Block.Remark;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Block.Side;
import vn.gandan.layout.Span;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;

/** The section on the units below: their table, and who stands first. */
class UnitTable {

    private static final int LEADERS = 3;

    private final TeamReview review;
    private final Figures own;

    UnitTable(TeamReview review, Figures own) {
        this.review = review;
        this.own = own;
    }

    List<Block> draw() {
        var blocks = new ArrayList<Block>();
        var reporting = review.below().stream().filter(review::reports).toList();
        int silent = review.below().size() - reporting.size();
        if (reporting.isEmpty()) {
            blocks.add(
                    Paragraph.of("Cả %s %s chưa có số liệu của kỳ này.".formatted(NUMBERS.of(silent), review.kinds())));
            return blocks;
        }
        blocks.add(Paragraph.of("Bảng 1 ghi số liệu của %s %s.%s%s"
                .formatted(
                        NUMBERS.of(reporting.size()),
                        review.kinds(),
                        addUp()
                                ? " Cộng các dòng bằng đúng số chung của "
                                        + review.unit().fullName() + "."
                                : "",
                        silent == 0
                                ? ""
                                : " Còn %s/%s %s chưa có số liệu, không nằm trong các số trên."
                                        .formatted(
                                                NUMBERS.of(silent),
                                                NUMBERS.of(review.below().size()),
                                                review.kinds()))));
        blocks.add(new Grid(
                "Bảng 1. Kết quả theo từng " + review.kinds()
                        + (review.origins().illustrative() ? " (phân bổ minh họa)" : ""),
                List.of(
                        new Column("STT", null, 10, Side.CENTRE),
                        new Column("Đơn vị", null, 29, Side.LEFT),
                        new Column("Thôn, tổ dân phố có tổ dân vận", "D02/D01", 21, Side.RIGHT),
                        new Column("Thành viên", "D04", 14, Side.RIGHT),
                        new Column("Đất hiến (m²)", "E01", 18, Side.RIGHT),
                        new Column("Ngày công", "E03", 18, Side.RIGHT),
                        new Column("Tiền, đóng góp khác (triệu đồng)", "E04", 22, Side.RIGHT),
                        new Column("Hỗ trợ công trình (triệu đồng)", "E05", 22, Side.RIGHT),
                        new Column("Mô hình tự quản", "C15", 11, Side.RIGHT)),
                rows(reporting, silent)));
        blocks.add(
                Remark.of(
                        "Thành viên tính bằng người. Dòng thứ hai của bảng là mã chỉ tiêu; dấu – là chưa có số liệu, không phải số 0."));
        blocks.addAll(leaders(reporting));
        return blocks;
    }

    /** Whether each column comes to the unit's own total, which a reader may check by hand. */
    private boolean addUp() {
        return BY_UNIT.stream()
                .filter(own::has)
                .allMatch(code -> review.totals().stream()
                                .filter(total -> review.below().contains(total.unit())
                                        && total.indicator().equals(code))
                                .map(Total::value)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(Objects.requireNonNull(own.value(code)))
                        == 0);
    }

    private List<Row> rows(List<Unit> reporting, int silent) {
        var rows = new ArrayList<Row>();
        int decimals = Stream.concat(Stream.of(own), reporting.stream().map(review::figures))
                .flatMap(figures -> Stream.of("E04", "E05").map(figures::decimalsInMillions))
                .max(Comparator.naturalOrder())
                .orElse(0);
        rows.add(row(Span.EMPTY, Span.of("Tổng số"), own, decimals, true));
        int number = 0;
        for (var place : reporting) {
            number++;
            var name = new Span(place.title(), review.addresses().totals(place));
            rows.add(row(Span.of(NUMBERS.of(number)), name, review.figures(place), decimals, false));
        }
        if (silent > 0) {
            var cells = new ArrayList<Span>();
            cells.add(Span.EMPTY);
            cells.add(Span.of("%s đơn vị chưa có số liệu".formatted(NUMBERS.of(silent))));
            Stream.generate(() -> Span.of("–")).limit(7).forEach(cells::add);
            rows.add(new Row(cells, false));
        }
        return rows;
    }

    private static Row row(Span number, Span name, Figures figures, int decimals, boolean total) {
        var teams = figures.figure("D02");
        return new Row(
                List.of(
                        number,
                        name,
                        new Span(teams.text() + "/" + figures.figure("D01").text(), teams.source()),
                        figures.figure("D04"),
                        figures.figure("E01"),
                        figures.figure("E03"),
                        figures.millions("E04", decimals),
                        figures.millions("E05", decimals),
                        figures.figure("C15")),
                total);
    }

    /** Who stands first; the other end of a ranking is no matter for a paper of results. */
    private List<Block> leaders(List<Unit> reporting) {
        if (reporting.size() <= LEADERS) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of("Xếp theo từng chỉ tiêu, các đơn vị dẫn đầu%s là:"
                .formatted(review.origins().illustrative() ? " (theo phân bổ minh họa)" : "")));
        for (var code : List.of("E01", "E03", "E04", "E05", "C15")) {
            var first = reporting.stream()
                    .map(review::figures)
                    .filter(figures -> figures.has(code) && !figures.isZero(code))
                    .sorted(Comparator.comparing(
                            (Figures figures) -> Objects.requireNonNull(figures.value(code)),
                            Comparator.reverseOrder()))
                    .limit(LEADERS)
                    .toList();
            if (first.isEmpty()) {
                continue;
            }
            var spans = new ArrayList<Span>();
            spans.add(Span.of(review.indicators().apply(code).nameVi() + ": "));
            for (int place = 0; place < first.size(); place++) {
                spans.add(Span.of(
                        (place == 0 ? "" : "; ") + first.get(place).unit().fullName() + " ("));
                spans.add(first.get(place).measured(code));
                spans.add(Span.of(")"));
            }
            spans.add(Span.of("."));
            blocks.add(new Point(spans));
        }
        return blocks;
    }
}
