package vn.gandan.writing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.writing.internal.Block.Column;
import vn.gandan.writing.internal.Block.Grid;
import vn.gandan.writing.internal.Block.Heading;
import vn.gandan.writing.internal.Block.Paragraph;
import vn.gandan.writing.internal.Block.Point;
import vn.gandan.writing.internal.Block.Remark;
import vn.gandan.writing.internal.Block.Row;
import vn.gandan.writing.internal.Block.Side;

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
        Issuer issuer,
        LocalDateTime at,
        Origins origins) {

    /** Where the figures came from in the end, and whether they are an illustrative share of a published total. */
    record Origins(boolean illustrative, List<String> sources) {}

    /** What a row of the table tells. */
    static final List<String> BY_UNIT = List.of("D01", "D02", "D04", "E01", "E03", "E04", "E05", "C15");

    private static final List<String> TOLD = List.of(
            "D01", "D02", "D03", "D04", "D05", "D07", "D08", "D09", "E01", "E02", "E03", "E04", "E05", "E06", "E07",
            "C15", "D06", "D10", "D11");

    /** The conclusion on mobilisation teams that a period of review may start from. */
    private static final LocalDate CONCLUSION_315 = LocalDate.of(2014, 10, 14);

    /** The catalogue of units knows the names of this day; those before may have differed. */
    private static final LocalDate NAMES_KNOWN = LocalDate.of(2025, 6, 30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Numbers NUMBERS = Numbers.VIETNAMESE;
    private static final int LEADERS = 3;

    /** All indicators that the paper asks for. */
    static List<String> codes() {
        return TOLD;
    }

    Paper compose() {
        var own = figures(unit);
        var body = new ArrayList<Block>();
        body.addAll(opening());
        body.add(new Heading(1, "I. TỔ CHỨC TỔ DÂN VẬN"));
        body.addAll(organisation(own));
        body.add(new Heading(1, "II. KẾT QUẢ VẬN ĐỘNG NHÂN DÂN"));
        body.addAll(results(own));
        if (!below.isEmpty()) {
            body.add(new Heading(1, "III. KẾT QUẢ THEO TỪNG " + kinds().toUpperCase(Locale.of("vi"))));
            body.addAll(byUnit(own));
        }
        body.add(new Heading(1, (below.isEmpty() ? "III" : "IV") + ". NỘI DUNG CẦN BỔ SUNG"));
        body.addAll(toBeAdded(own));
        return new Paper(
                issuer,
                at.toLocalDate(),
                "BÁO CÁO",
                subject(),
                "(từ ngày %s đến ngày %s)".formatted(DAY.format(period.firstDay()), DAY.format(period.lastDay())),
                origins.illustrative() ? mark() : null,
                body,
                "PHỤ LỤC: NGUỒN SỐ LIỆU",
                annex(own));
    }

    private String subject() {
        String about = reviewsConclusion()
                ? "kết quả %d năm thực hiện Kết luận số 315-KL/TU về nhân rộng mô hình “Tổ\u00A0dân\u00A0vận”"
                        .formatted(years())
                : "kết quả hoạt động của tổ dân vận ở thôn, tổ dân phố";
        return about + " trên địa bàn " + ground().replace(' ', '\u00A0');
    }

    /** A unit of today was not there then: what is told of it is told of the ground that it has now. */
    private String ground() {
        return basis.restatedOn() == null ? unit.fullName() : "nay thuộc " + unit.fullName();
    }

    private boolean reviewsConclusion() {
        return period.firstDay().equals(CONCLUSION_315);
    }

    private int years() {
        return (int) java.time.temporal.ChronoUnit.YEARS.between(period.firstDay(), period.lastDay());
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

    private List<Block> organisation(Figures own) {
        return told(own, "Chưa có số liệu về tổ chức tổ dân vận.", single() ? team(own) : teams());
    }

    private List<String> teams() {
        return List.of(
                "Đến ngày %s, trên địa bàn %s có {D02}/{D01} thôn, tổ dân phố thành lập tổ dân vận, đạt {D03}."
                        .formatted(lastDay(), ground()),
                "Các tổ có {D04} thành viên, bình quân {D04/D02} thành viên/tổ.",
                "Có {D05} tổ do bí thư chi bộ làm tổ trưởng.",
                "Số tổ xếp loại tốt trở lên là {D07}.",
                "Đã mở {D08} lớp tập huấn nghiệp vụ cho tổ trưởng, tổ phó.",
                "Có {D09} lượt người dự tập huấn.");
    }

    private List<String> team(Figures own) {
        var teams = own.value("D02");
        var sentences = new ArrayList<String>();
        if (teams != null) {
            sentences.add("Đến ngày %s, %s %s tổ dân vận."
                    .formatted(lastDay(), unit.fullName(), teams.signum() > 0 ? "đã thành lập" : "chưa thành lập"));
        }
        sentences.add("Tổ có {D04} thành viên.");
        return sentences;
    }

    /** One hamlet has one team: nothing to count or to average. */
    private boolean single() {
        return unit.level() == Level.HAMLET;
    }

    private List<Block> results(Figures own) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, "1. Hiến đất, ngày công và đóng góp"));
        var given = Stream.of(
                        "hiến {E01}\u00A0m² đất",
                        "góp {E03} ngày công lao động",
                        "đóng góp tiền và hình thức khác quy thành tiền {E04}",
                        "hỗ trợ các công trình bằng tiền, vật liệu trị giá {E05}")
                .filter(own::canSay)
                .toList();
        var sentences = new ArrayList<String>();
        if (!given.isEmpty()) {
            sentences.add("Trong kỳ, được các tổ dân vận vận động, Nhân dân đã " + String.join("; ", given) + ".");
        }
        if (!single()) {
            sentences.add("Bình quân mỗi tổ dân vận vận động được {E01/D02}\u00A0m² đất và {E03/D02} ngày công.");
        }
        sentences.add("Có {E02} hộ hiến đất.");
        sentences.add("Nhân dân góp sức xây dựng, nâng cấp {E06} công trình.");
        sentences.add("Đường giao thông nông thôn làm mới, sửa chữa dài {E07}\u00A0km.");
        blocks.addAll(told(own, "Chưa có số liệu về đất hiến, ngày công và đóng góp.", sentences));
        blocks.add(new Heading(2, "2. Mô hình tự quản, hòa giải và vận động trực tiếp"));
        blocks.addAll(told(
                own,
                "Chưa có số liệu về mô hình tự quản, hòa giải và vận động trực tiếp.",
                List.of(
                        (none(own, "C15")
                                        ? "Đến ngày %s chưa có mô hình tự quản về an ninh trật tự trong vùng dân tộc, tôn giáo"
                                                + " (báo cáo ghi {C15})."
                                        : "Đến ngày %s có {C15} mô hình tự quản về an ninh trật tự trong vùng dân tộc,"
                                                + " tôn giáo.")
                                .formatted(lastDay()),
                        "Các tổ dân vận đã họp {D06} cuộc.",
                        "Đã tham gia hòa giải thành {D10} vụ mâu thuẫn trong dân.",
                        "Đã vận động trực tiếp {D11} lượt hộ.")));
        return blocks;
    }

    private static boolean none(Figures own, String code) {
        var value = own.value(code);
        return value != null && value.signum() == 0;
    }

    /** The sentences that can be said, as one paragraph, with what is still missing of their figures. */
    private static List<Block> told(Figures own, String nothing, List<String> sentences) {
        var spans = new ArrayList<Span>();
        for (var sentence : sentences) {
            if (own.canSay(sentence)) {
                if (!spans.isEmpty()) {
                    spans.add(Span.of(" "));
                }
                spans.addAll(own.say(sentence));
            }
        }
        return spans.isEmpty() ? List.of(Paragraph.of(nothing)) : List.of(new Paragraph(spans));
    }

    private List<Block> byUnit(Figures own) {
        var blocks = new ArrayList<Block>();
        var reporting = below.stream().filter(this::reports).toList();
        int silent = below.size() - reporting.size();
        if (reporting.isEmpty()) {
            blocks.add(Paragraph.of("Cả %s %s chưa có số liệu của kỳ này.".formatted(NUMBERS.of(silent), kinds())));
            return blocks;
        }
        blocks.add(Paragraph.of("Bảng 1 ghi số liệu của %s %s.%s%s"
                .formatted(
                        NUMBERS.of(reporting.size()),
                        kinds(),
                        addUp() ? " Cộng các dòng bằng đúng số chung của " + unit.fullName() + "." : "",
                        silent == 0
                                ? ""
                                : " Còn %s/%s %s chưa có số liệu, không nằm trong các số trên."
                                        .formatted(NUMBERS.of(silent), NUMBERS.of(below.size()), kinds()))));
        blocks.add(new Grid(
                "Bảng 1. Kết quả theo từng " + kinds() + (origins.illustrative() ? " (phân bổ minh họa)" : ""),
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
                rows(own, reporting, silent)));
        blocks.add(
                Remark.of(
                        "Thành viên tính bằng người. Dòng thứ hai của bảng là mã chỉ tiêu; dấu – là chưa có số liệu, không phải số 0."));
        blocks.addAll(leaders(reporting));
        return blocks;
    }

    private boolean reports(Unit place) {
        var figures = figures(place);
        return BY_UNIT.stream()
                .filter(code -> !indicators.apply(code).countedFromTree())
                .anyMatch(figures::has);
    }

    /** Whether each column comes to the unit's own total, which a reader may check by hand. */
    private boolean addUp() {
        var own = figures(unit);
        return BY_UNIT.stream()
                .filter(own::has)
                .allMatch(code -> totals.stream()
                                .filter(total -> below.contains(total.unit())
                                        && total.indicator().equals(code))
                                .map(Total::value)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(Objects.requireNonNull(own.value(code)))
                        == 0);
    }

    private List<Row> rows(Figures own, List<Unit> reporting, int silent) {
        var rows = new ArrayList<Row>();
        int decimals = Stream.concat(Stream.of(own), reporting.stream().map(this::figures))
                .flatMap(figures -> Stream.of("E04", "E05").map(figures::decimalsInMillions))
                .max(Comparator.naturalOrder())
                .orElse(0);
        rows.add(row(Span.EMPTY, Span.of("Tổng số"), own, decimals, true));
        int number = 0;
        for (var place : reporting) {
            number++;
            var name = new Span(place.title(), addresses.totals(place));
            rows.add(row(Span.of(NUMBERS.of(number)), name, figures(place), decimals, false));
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
                .formatted(origins.illustrative() ? " (theo phân bổ minh họa)" : "")));
        for (var code : List.of("E01", "E03", "E04", "E05", "C15")) {
            var first = reporting.stream()
                    .map(this::figures)
                    .filter(figures -> figures.has(code) && !none(figures, code))
                    .sorted(Comparator.comparing(
                            (Figures figures) -> Objects.requireNonNull(figures.value(code)),
                            Comparator.reverseOrder()))
                    .limit(LEADERS)
                    .toList();
            if (first.isEmpty()) {
                continue;
            }
            var spans = new ArrayList<Span>();
            spans.add(Span.of(indicators.apply(code).nameVi() + ": "));
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

    private List<Block> toBeAdded(Figures own) {
        var blocks = new ArrayList<Block>();
        var gaps = TOLD.stream()
                .filter(code -> own.total(code).isPresent())
                .filter(code -> !indicators.apply(code).ratio())
                .filter(code -> !indicators.apply(code).countedFromTree())
                .filter(code -> own.missing(code).isPresent())
                .collect(groupingBy(code -> gap(own, code), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        if (!gaps.isEmpty()) {
            blocks.add(Paragraph.of("Các chỉ tiêu sau chưa đủ số liệu của kỳ này:"));
            gaps.forEach((gap, codes) -> blocks.add(new Point(List.of(Span.of(gap
                    + ": "
                    + codes.stream()
                            .map(code -> inSentence(indicators.apply(code).nameVi()) + " (" + code + ")")
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

    private List<Block> annex(Figures own) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(
                Span.of(
                        "Số liệu của %s, kỳ %s, lấy lúc %s ngày %s. Bấm vào số để mở trang nguồn; bảng số của đơn vị ở địa chỉ "
                                .formatted(unit.fullName(), periodWords(), MINUTE.format(at), DAY.format(at))),
                new Span(addresses.totals(unit).toString(), addresses.totals(unit)),
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
                sources(own)));
        blocks.add(
                Remark.of("Bình quân là thương của hai số: D04/D02 thành viên mỗi tổ, E01/D02 m² và E03/D02 ngày công"
                        + " mỗi tổ. Mỗi số trong Bảng 1 cũng dẫn tới trang nguồn của nó."));
        if (!origins.sources().isEmpty()) {
            blocks.add(Remark.of("Nguồn gốc: " + String.join("; ", origins.sources()) + "."));
        }
        if (unit.from() == null && basis.day(period).isBefore(NAMES_KNOWN)) {
            blocks.add(Remark.of("Tên và địa giới đơn vị ghi theo danh mục đến ngày %s; trong kỳ có thể khác."
                    .formatted(DAY.format(NAMES_KNOWN))));
        }
        return blocks;
    }

    private List<Row> sources(Figures own) {
        var rows = new ArrayList<Row>();
        for (var code : TOLD) {
            if (own.has(code)) {
                rows.add(Row.of(
                        Span.of(NUMBERS.of(rows.size() + 1L)),
                        Span.of(indicators.apply(code).nameVi()),
                        Span.of(code),
                        own.measured(code),
                        Span.of(own.reported(code)),
                        Span.of(own.origin(code))));
            }
        }
        return rows;
    }

    private String mark() {
        return unit.level() == Level.PROVINCE
                ? "SỐ LIỆU MINH HỌA. Số tổng lấy từ báo cáo đã công bố; số của từng huyện, xã, thôn là phân bổ minh họa,"
                        + " không phải số của đơn vị đó."
                : "SỐ LIỆU MINH HỌA. Số của %s và các đơn vị trong đó là phân bổ minh họa từ số tổng đã công bố của tỉnh,"
                                .formatted(unit.fullName())
                        + " không phải số của đơn vị đó.";
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }

    private String periodWords() {
        return DAY.format(period.firstDay()) + " – " + DAY.format(period.lastDay());
    }

    private String lastDay() {
        return DAY.format(period.lastDay());
    }

    /** "huyện, thành phố", "xã, phường, thị trấn": what stands below. */
    private String kinds() {
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

    private Figures figures(Unit place) {
        return Figures.of(place, totals, indicators, addresses);
    }
}
