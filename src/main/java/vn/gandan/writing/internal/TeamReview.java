package vn.gandan.writing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.gandan.indicators.Indicator;
import vn.gandan.layout.Annex;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Kind;
import vn.gandan.layout.Paper;
import vn.gandan.layout.Span;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.issuing.Issuing;

/**
 * What the mobilisation teams (tổ dân vận) of a unit did in a period, told from its figures alone: what has no figure is
 * said to have none, and nothing is judged that was not counted.
 */
record TeamReview(
        Unit unit,
        List<Unit> below,
        Period period,
        Basis basis,
        List<Total> totals,
        Function<String, Indicator> indicators,
        Addresses addresses,
        Issuing issuing,
        LocalDateTime at,
        Origins origins) {

    /** Where the figures came from in the end, and whether they are an illustrative share of a published total. */
    record Origins(boolean illustrative, List<String> sources) {}

    /** What a row of the table tells. */
    static final List<String> BY_UNIT = List.of("D01", "D02", "D04", "E01", "E03", "E04", "E05", "C15");

    /** What the paper asks of the unit itself. */
    static final List<String> TOLD = List.of(
            "D01", "D02", "D03", "D04", "D05", "D07", "D08", "D09", "E01", "E02", "E03", "E04", "E05", "E06", "E07",
            "C15", "D06", "D10", "D11");

    /** The conclusion on mobilisation teams that a period of review may start from. */
    private static final LocalDate CONCLUSION_315 = LocalDate.of(2014, 10, 14);

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    static final Numbers NUMBERS = Numbers.VIETNAMESE;

    Paper compose() {
        var own = figures(unit);
        var body = new ArrayList<Block>();
        body.addAll(opening());
        body.add(new Heading(1, "I. TỔ CHỨC TỔ DÂN VẬN"));
        var teamwork = new Teamwork(this, own);
        body.addAll(teamwork.organisation());
        body.add(new Heading(1, "II. KẾT QUẢ VẬN ĐỘNG NHÂN DÂN"));
        body.addAll(teamwork.results());
        if (!below.isEmpty()) {
            body.add(new Heading(1, "III. KẾT QUẢ THEO TỪNG " + kinds().toUpperCase(Locale.of("vi"))));
            body.addAll(new UnitTable(this, own).draw());
        }
        body.add(new Heading(1, (below.isEmpty() ? "III" : "IV") + ". NỘI DUNG CẦN BỔ SUNG"));
        body.addAll(toBeAdded(own));
        return new Paper(
                Tradition.PARTY,
                issuing.issuer(),
                Kind.REPORT,
                null,
                at.toLocalDate(),
                issuing.place(),
                subject(),
                "(từ ngày %s đến ngày %s)".formatted(DAY.format(period.firstDay()), DAY.format(period.lastDay())),
                List.of(),
                body,
                issuing.signing(),
                issuing.recipients(),
                List.of(Annex.upright("NGUỒN SỐ LIỆU", new SourceAnnex(this, own).draw())),
                origins.illustrative() ? mark() : null);
    }

    private String subject() {
        String about = reviewsConclusion()
                ? "kết quả %d năm thực hiện Kết luận số 315-KL/TU về nhân rộng mô hình “Tổ\u00A0dân\u00A0vận”"
                        .formatted(years())
                : "kết quả hoạt động của tổ dân vận ở thôn, tổ dân phố";
        return about + " trên địa bàn " + ground().replace(' ', '\u00A0');
    }

    /** A unit of today was not there then: what is told of it is told of the ground that it has now. */
    String ground() {
        return basis.restatedOn() == null ? unit.fullName() : "nay thuộc " + unit.fullName();
    }

    private boolean reviewsConclusion() {
        return period.firstDay().equals(CONCLUSION_315);
    }

    private int years() {
        return (int) ChronoUnit.YEARS.between(period.firstDay(), period.lastDay());
    }

    private List<Block> opening() {
        String lastDay = DAY.format(basis.day(period));
        String map = basis.restatedOn() == null
                ? "Số liệu ghi theo đơn vị hành chính ngày %s như đã báo cáo".formatted(lastDay)
                : "Số liệu đã báo cáo được quy đổi theo đơn vị hành chính ngày %s".formatted(lastDay);
        String read = "%s, lấy lúc %s ngày %s. Mỗi số dẫn tới trang nguồn của số đó; mã và cách tính ghi ở Phụ lục."
                .formatted(map, MINUTE.format(at), DAY.format(at));
        var paragraphs = new ArrayList<Block>();
        if (reviewsConclusion()) {
            paragraphs.add(
                    Paragraph.of("Kết luận số 315-KL/TU ngày 14/10/2014 của Thường trực Tỉnh ủy chủ trương nhân rộng"
                            + " mô hình “Tổ dân vận” ở thôn, tổ dân phố. Sau %02d năm, kết quả trên địa bàn %s như sau."
                                    .formatted(years(), ground())));
        }
        paragraphs.add(Paragraph.of(read));
        long reporting = below.stream().filter(this::reports).count();
        if (reporting > 0 && reporting < below.size()) {
            paragraphs.add(
                    Paragraph.of("Trong %s %s của %s, %s nơi có số liệu; các số chung dưới đây là của những nơi đó."
                            .formatted(NUMBERS.of(below.size()), kinds(), unit.fullName(), NUMBERS.of(reporting))));
        }
        return paragraphs;
    }

    boolean reports(Unit place) {
        var figures = figures(place);
        return BY_UNIT.stream()
                .filter(code -> !indicators.apply(code).countedFromTree())
                .anyMatch(figures::has);
    }

    private List<Block> toBeAdded(Figures own) {
        var blocks = new ArrayList<Block>();
        var gaps = TOLD.stream()
                .filter(code -> own.total(code).isPresent())
                .filter(code -> !indicators.apply(code).ratio())
                .filter(code -> !indicators.apply(code).countedFromTree())
                .filter(code -> own.missing(code).isPresent())
                .collect(groupingBy(code -> gap(own, code), LinkedHashMap::new, toList()));
        if (!gaps.isEmpty()) {
            blocks.add(Paragraph.of("Các chỉ tiêu sau chưa đủ số liệu của kỳ này:"));
            gaps.forEach((gap, codes) -> blocks.add(new Point(List.of(Span.of(gap
                    + ": "
                    + codes.stream()
                            .map(code -> VietnameseText.inSentence(
                                            indicators.apply(code).nameVi()) + " (" + code + ")")
                            .collect(joining("; "))
                    + ".")))));
        }
        blocks.add(Paragraph.of(
                "Đánh giá hạn chế, nguyên nhân, bài học kinh nghiệm và nhiệm vụ thời gian tới không suy ra được"
                        + " từ số liệu; cơ quan ban hành bổ sung trước khi ký."));
        return blocks;
    }

    private static String gap(Figures own, String code) {
        return (own.has(code) ? "Chưa đủ số liệu" : "Chưa có số liệu")
                + own.missing(code).map(left -> " (" + left + ")").orElse("");
    }

    private String mark() {
        return unit.level() == Level.PROVINCE
                ? "SỐ LIỆU MINH HỌA. Số tổng lấy từ báo cáo đã công bố; số của từng huyện, xã, thôn là phân bổ minh họa,"
                        + " không phải số của đơn vị đó."
                : "SỐ LIỆU MINH HỌA. Số của %s và các đơn vị trong đó là phân bổ minh họa từ số tổng đã công bố của tỉnh,"
                                .formatted(unit.fullName())
                        + " không phải số của đơn vị đó.";
    }

    String periodWords() {
        return DAY.format(period.firstDay()) + " – " + DAY.format(period.lastDay());
    }

    String lastDay() {
        return DAY.format(period.lastDay());
    }

    /** "huyện, thành phố", "xã, phường, thị trấn": what stands below. */
    String kinds() {
        if (below.getFirst().level() == Level.HAMLET) {
            return "thôn, tổ dân phố";
        }
        var order = List.of("quận", "huyện", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu");
        return below.stream()
                .map(Unit::shortKind)
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .collect(joining(", "));
    }

    Figures figures(Unit place) {
        return Figures.of(place, totals, indicators, addresses);
    }
}
