package vn.gandan.writing.internal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.layout.Formats;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Paper;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.internal.TeamReview.Origins;
import vn.gandan.writing.issuing.Issuers;

class TeamReviewTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());

    private static final Period FIVE_YEARS = Period.parse("2014-10-14..2019-10-14");
    private static final URI SITE = URI.create("http://localhost:8080");

    private static final Unit PROVINCE = unit(2, Level.PROVINCE, "tỉnh", "Hà Giang", "02");
    private static final List<Unit> DISTRICTS = List.of(
            unit(31, Level.DISTRICT, "huyện", "Bắc Mê", "031"),
            unit(34, Level.DISTRICT, "huyện", "Bắc Quang", "034"),
            unit(26, Level.DISTRICT, "huyện", "Đồng Văn", "026"),
            unit(24, Level.DISTRICT, "thành phố thuộc tỉnh", "Hà Giang", "024"));

    private static final Map<String, String> PUBLISHED = Map.of(
            "D01", "2071",
            "D02", "2071",
            "D03", "100",
            "D04", "14589",
            "E01", "2477180",
            "E03", "1477602",
            "E04", "109402000000",
            "E05", "252430000000",
            "C15", "484");

    @Test
    void theFiguresOfThePaperAreTheTotals() throws IOException {
        String text = text(paper(figures(), false));

        assertThat(text)
                .contains("2.071/2.071 thôn, tổ dân phố thành lập tổ dân vận, đạt 100%")
                .contains("14.589 thành viên, bình quân 7,04 thành viên/tổ")
                .contains("hiến 2.477.180 m² đất")
                .contains("góp 1.477.602 ngày công lao động")
                .contains("quy thành tiền 109,402 tỷ đồng")
                .contains("trị giá 252,43 tỷ đồng")
                .contains("484 mô hình tự quản");
    }

    @Test
    void thePaperIsLaidOutAsThePartys() throws IOException {
        try (var word = word(paper(figures(), false))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(30);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(15);
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(20);
            // The first page of the paper has no number; the annex behind it goes on counting.
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getCTP().getPPr())
                    .anyMatch(all ->
                            all != null && all.isSetSectPr() && all.getSectPr().isSetTitlePg());

            var head = word.getTables().getFirst();
            assertThat(head.getRow(0).getCell(0).getText()).contains("TỈNH ỦY TUYÊN QUANG", "BAN TUYÊN GIÁO", "*");
            assertThat(head.getRow(0).getCell(1).getText()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
            assertThat(head.getRow(1).getCell(0).getText()).matches("Số +-BC/BTGDVTU");
            assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Tuyên Quang, ngày 24 tháng 11 năm 2026");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "I. TỔ CHỨC TỔ DÂN VẬN",
                            "II. KẾT QUẢ VẬN ĐỘNG NHÂN DÂN",
                            "III. KẾT QUẢ THEO TỪNG HUYỆN, THÀNH PHỐ",
                            "IV. NỘI DUNG CẦN BỔ SUNG");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "AnnexTitle".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("NGUỒN SỐ LIỆU");
            assertThat(word.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Kết quả 5 năm thực hiện Kết luận số 315-KL/TU về nhân rộng mô hình “Tổ dân vận”"
                            + " trên địa bàn tỉnh Hà Giang");
        }
    }

    @Test
    void everyFigureLeadsToItsOrigin() throws IOException {
        try (var word = word(paper(figures(), false))) {
            assertThat(links(word, word.getParagraphs()))
                    .containsEntry(
                            "2.477.180",
                            "http://localhost:8080/totals/provenance?unit=02@2019-10-14&period=2014-10-14..2019-10-14"
                                    + "&as=reported&indicator=E01");
            var district = table(word, "Đơn vị").getRow(3);
            assertThat(links(
                            word,
                            district.getTableCells().stream()
                                    .flatMap(cell -> cell.getParagraphs().stream())
                                    .toList()))
                    .hasSize(8)
                    .allSatisfy((text, address) -> assertThat(address).contains("unit=031@2019-10-14"));
        }
    }

    @Test
    void theTableRepeatsItsHeadAndAddsUp() throws IOException {
        try (var word = word(paper(figures(), false))) {
            var table = table(word, "Đơn vị");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(4).getText()).isEqualTo("2.477.180");
            assertThat(IntStream.range(3, 3 + DISTRICTS.size())
                            .mapToLong(row -> Long.parseLong(
                                    table.getRow(row).getCell(4).getText().replace(".", "")))
                            .sum())
                    .isEqualTo(2477180);
        }
        assertThat(text(paper(figures(), false))).contains("Cộng các dòng bằng đúng số chung của tỉnh Hà Giang.");
    }

    @Test
    void aTableThatDoesNotAddUpClaimsNothing() throws IOException {
        var figures = new ArrayList<>(figures());
        figures.removeLast();

        assertThat(text(paper(figures, false))).doesNotContain("Cộng các dòng");
    }

    @Test
    void aGapSaysThatThereIsNoFigure() throws IOException {
        var figures = new ArrayList<>(figures());
        figures.add(total(PROVINCE, "E02", null, 0, 2071, Origin.NOTHING));

        String text = text(paper(figures, false));

        assertThat(text)
                .contains("- Chưa có số liệu (còn 2.071/2.071 thôn, tổ dân phố): số hộ hiến đất (E02).")
                .doesNotContain("hộ hiến đất.");
    }

    @Test
    void whatSomeHaveNotReportedIsSaid() throws IOException {
        var figures = new ArrayList<>(figures());
        figures.removeIf(
                total -> total.unit().equals(PROVINCE) && total.indicator().equals("E01"));
        figures.add(total(PROVINCE, "E01", "2477180", 2059, 2071, Origin.DESCENDANTS));

        assertThat(text(paper(figures, false)))
                .contains("- Chưa đủ số liệu (còn 12/2.071 thôn, tổ dân phố): diện tích đất hiến (E01).");
    }

    @Test
    void aUnitWithoutFiguresGetsAPaperThatSaysSo() throws IOException {
        var nothing = List.of(total(PROVINCE, "E01", null, 0, 2071, Origin.NOTHING));

        assertThat(text(paper(nothing, false)))
                .contains("Chưa có số liệu về tổ chức tổ dân vận.")
                .contains("Cả 4 huyện, thành phố chưa có số liệu của kỳ này.");
    }

    @Test
    void illustrativeFiguresAreMarkedOnEveryPage() throws IOException {
        try (var word = word(paper(figures(), true))) {
            assertThat(word.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer -> assertThat(footer.getText()).contains("SỐ LIỆU MINH HỌA"));
        }
        try (var word = word(paper(figures(), false))) {
            assertThat(word.getFooterList()).isEmpty();
        }
    }

    @Test
    void restatedOnTodaysMapItNamesWhoHasNoFigures() throws IOException {
        String text = text(restated());

        assertThat(text)
                .contains("Số liệu đã báo cáo được quy đổi theo đơn vị hành chính ngày 24/11/2026")
                .contains("trên địa bàn nay thuộc tỉnh Tuyên Quang có 2.071/2.071 thôn, tổ dân phố")
                .contains("Trong 124 xã, phường của tỉnh Tuyên Quang, 73 nơi có số liệu;")
                .contains("Bảng 1 ghi số liệu của 73 xã, phường.")
                .contains("Còn 51/124 xã, phường chưa có số liệu, không nằm trong các số trên.");
        try (var word = word(restated())) {
            var table = table(word, "Đơn vị");
            assertThat(table.getRow(table.getNumberOfRows() - 1).getCell(1).getText())
                    .isEqualTo("51 đơn vị chưa có số liệu");
            assertThat(links(word, word.getParagraphs()).get("2.477.180"))
                    .isEqualTo(
                            "http://localhost:8080/totals/provenance?unit=08@2026-11-24&period=2014-10-14..2019-10-14"
                                    + "&as=restated&on=2026-11-24&indicator=E01");
        }
    }

    @Test
    void anotherProgramOpensThePapers() throws Exception {
        var office = Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "no LibreOffice on the path: the papers are not opened by it");
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("reported.docx"), LAYOUT.word(paper(figures(), true)));
        Files.write(folder.resolve("restated.docx"), LAYOUT.word(restated()));

        for (var name : List.of("reported", "restated")) {
            var pdf = folder.resolve(name + ".pdf");
            Files.deleteIfExists(pdf);
            var opening = new ProcessBuilder(
                            office.get().toString(),
                            "--headless",
                            "-env:UserInstallation="
                                    + Path.of("target/libreoffice")
                                            .toAbsolutePath()
                                            .toUri(),
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            folder.resolve(name + ".docx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start();

            assertThat(opening.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(pdf).isNotEmptyFile();
        }
    }

    /** The same totals on today's map: 73 communes of 124 share them. */
    private static Paper restated() {
        var day = LocalDate.of(2026, 11, 24);
        var basis = Basis.restated(day);
        var province = unit(8, Level.PROVINCE, "tỉnh", "Tuyên Quang", "08", day);
        var communes = IntStream.rangeClosed(1, 124)
                .mapToObj(number -> unit(
                        100 + number,
                        Level.COMMUNE,
                        number % 10 == 0 ? "phường" : "xã",
                        "Số " + number,
                        "%05d".formatted(number),
                        day))
                .toList();
        var totals = new ArrayList<Total>();
        PUBLISHED.forEach((code, value) -> totals.add(total(province, code, value, 2071, 2071, Origin.DESCENDANTS)));
        for (var code : TeamReview.BY_UNIT) {
            var all = new BigInteger(PUBLISHED.getOrDefault(code, "0"));
            var each = all.divide(BigInteger.valueOf(73));
            for (int place = 0; place < communes.size(); place++) {
                var share = place == 0 ? all.subtract(each.multiply(BigInteger.valueOf(72))) : each;
                totals.add(
                        place < 73
                                ? total(communes.get(place), code, share.toString(), 28, 28, Origin.DESCENDANTS)
                                : total(communes.get(place), code, null, 0, 0, Origin.NOTHING));
            }
        }
        return new TeamReview(
                        province,
                        communes,
                        FIVE_YEARS,
                        basis,
                        totals,
                        TeamReviewTest::indicator,
                        new Addresses(SITE, FIVE_YEARS, basis),
                        Issuers.commission(province, day),
                        LocalDateTime.of(2026, 11, 24, 16, 30),
                        new Origins(false, List.of()))
                .compose();
    }

    private static Paper paper(List<Total> totals, boolean illustrative) {
        return new TeamReview(
                        PROVINCE,
                        DISTRICTS,
                        FIVE_YEARS,
                        Basis.REPORTED,
                        totals,
                        TeamReviewTest::indicator,
                        new Addresses(SITE, FIVE_YEARS, Basis.REPORTED),
                        Issuers.commission(
                                unit(8, Level.PROVINCE, "tỉnh", "Tuyên Quang", "08"), LocalDate.of(2026, 11, 24)),
                        LocalDateTime.of(2026, 11, 24, 16, 30),
                        new Origins(illustrative, List.of()))
                .compose();
    }

    /** The published totals of the province, and the same spread unevenly over its districts. */
    private static List<Total> figures() {
        var totals = new ArrayList<Total>();
        PUBLISHED.forEach((code, value) -> totals.add(total(PROVINCE, code, value, 2071, 2071, Origin.DESCENDANTS)));
        for (var code : TeamReview.BY_UNIT) {
            var left = new BigDecimal(PUBLISHED.getOrDefault(code, "0"));
            for (int place = 0; place < DISTRICTS.size(); place++) {
                boolean last = place == DISTRICTS.size() - 1;
                var share = last ? left : new BigDecimal(left.toBigInteger().divide(BigInteger.valueOf(3)));
                left = left.subtract(share);
                totals.add(total(DISTRICTS.get(place), code, share.toPlainString(), 500, 500, Origin.DESCENDANTS));
            }
        }
        return totals;
    }

    private static Total total(
            Unit unit, String code, @Nullable String value, int reported, int expected, Origin origin) {
        return new Total(
                unit,
                code,
                FIVE_YEARS,
                "",
                value == null ? null : new BigDecimal(value),
                reported,
                expected,
                origin,
                1,
                null);
    }

    private static Unit unit(long id, Level level, String kind, String name, String code) {
        return unit(id, level, kind, name, code, FIVE_YEARS.lastDay());
    }

    private static Unit unit(long id, Level level, String kind, String name, String code, LocalDate day) {
        String path = level == Level.PROVINCE ? "/" + id + "/" : "/2/" + id + "/";
        return new Unit(new UnitId(id), level, name, kind, code, code, null, path, null, null, day);
    }

    private static Indicator indicator(String code) {
        boolean ratio = code.equals("D03");
        String measure = switch (code) {
            case "E04", "E05" -> "đồng";
            case "E01" -> "m²";
            case "E03" -> "ngày công";
            case "D03" -> "%";
            case "D04" -> "người";
            case "C15" -> "mô hình";
            default -> "thôn/TDP";
        };
        String name = switch (code) {
            case "E01" -> "Diện tích đất hiến";
            case "E02" -> "Số hộ hiến đất";
            case "E03" -> "Ngày công lao động đóng góp";
            case "E04" -> "Tiền và đóng góp khác quy tiền";
            case "E05" -> "Giá trị tiền, vật liệu hỗ trợ công trình";
            case "C15" -> "Số mô hình tự quản về an ninh trật tự vùng dân tộc, tôn giáo";
            case "D01" -> "Số thôn, tổ dân phố";
            case "D02" -> "Số thôn, tổ dân phố đã thành lập tổ dân vận";
            case "D03" -> "Tỷ lệ thôn, tổ dân phố có tổ dân vận";
            case "D04" -> "Tổng số thành viên tổ dân vận";
            default -> "Chỉ tiêu " + code;
        };
        return new Indicator(
                1,
                code,
                "",
                name,
                name,
                measure,
                ratio ? OverUnits.RATIO : OverUnits.SUM,
                ratio ? OverTime.RATIO : OverTime.SUM,
                ratio ? List.of("D02") : List.of(),
                ratio ? List.of("D01") : List.of(),
                Level.HAMLET,
                code.equals("D01"),
                true,
                null,
                null);
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(LAYOUT.word(paper)));
    }

    private static String text(Paper paper) throws IOException {
        try (var word = word(paper)) {
            return word.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(joining("\n"))
                    .replace('\u00A0', ' ');
        }
    }

    private static XWPFTable table(XWPFDocument word, String secondColumn) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(1).getText().equals(secondColumn))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> links(XWPFDocument word, List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run instanceof XWPFHyperlinkRun link ? Stream.of(link) : Stream.empty())
                .collect(java.util.stream.Collectors.toMap(
                        XWPFHyperlinkRun::text, link -> link.getHyperlink(word).getURL(), (one, other) -> one));
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
    }
}
