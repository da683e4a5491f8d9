package vn.gandan.writing.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Vocabulary;
import vn.gandan.indicators.Indicator;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Period;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.proofing.Finding.Why;
import vn.gandan.writing.proofing.Known.Former;
import vn.gandan.writing.proofing.Known.Registered;

/** What a careful colleague would remark in a report, and what she would pass over. */
class ProofreaderTest {

    private static final Registered NEW = new Registered(
            "23-QĐ/TW",
            "quyết định",
            "Bộ Chính trị",
            "Quy chế công tác dân vận của hệ thống chính trị",
            LocalDate.of(2021, 7, 30),
            null,
            null);
    private static final Registered OLD = new Registered(
            "290-QĐ/TW",
            "quyết định",
            "Bộ Chính trị",
            "ban hành Quy chế công tác dân vận của hệ thống chính trị",
            LocalDate.of(2010, 2, 25),
            LocalDate.of(2021, 7, 30),
            NEW);
    private static final Registered RESOLUTION = new Registered(
            "25-NQ/TW",
            "nghị quyết",
            "Ban Chấp hành Trung ương",
            "tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận",
            LocalDate.of(2013, 6, 3),
            null,
            null);

    private final ReportReader reader = new ReportReader(Vocabulary.standard());
    private final Proofreader proofreader = new Proofreader(Catalogue.entries());
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> below = new HashMap<>();
    private final List<Former> former = new ArrayList<>();
    private Period period = Period.parse("2025-H1");

    @Test
    void aFigureThatDiffersFromTheDataIsToldWithTheFigureOfTheData() {
        fact("A06", "1976", "1754");
        var found = only("Đã tổ chức 1.967 cuộc tuyên truyền, quán triệt.");
        assertThat(found.why()).isEqualTo(Why.OTHER_FIGURE);
        assertThat(found.source()).isEqualTo("A06");
        assertThat(found.words())
                .containsExactly("Số cuộc tuyên truyền, quán triệt", "6 tháng đầu năm 2025", "1.976 cuộc");
        assertThat(mended("Đã tổ chức 1.967 cuộc tuyên truyền, quán triệt."))
                .isEqualTo("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt.");
    }

    @Test
    void lastYearsFigureIsToldAsSuch() {
        fact("A06", "1976", "1754");
        assertThat(only("Đã tổ chức 1.754 cuộc tuyên truyền, quán triệt.").why())
                .isEqualTo(Why.FIGURE_OF_OTHER_PERIOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đã tổ chức 1967 cuộc tuyên truyền, quán triệt.     | Đã tổ chức 1976 cuộc tuyên truyền, quán triệt.
            Đã tổ chức 1,967 cuộc tuyên truyền, quán triệt.    | Đã tổ chức 1,976 cuộc tuyên truyền, quán triệt.
            Nhân dân đóng góp tiền và hình thức khác quy tiền 109,420 tỷ đồng. | Nhân dân đóng góp tiền và hình thức khác quy tiền 109,402 tỷ đồng.
            Nhân dân đóng góp tiền và hình thức khác quy tiền 109.420 triệu đồng. | Nhân dân đóng góp tiền và hình thức khác quy tiền 109.402 triệu đồng.
            Nhân dân đóng góp tiền và hình thức khác quy tiền 109 tỷ 420 triệu đồng. | Nhân dân đóng góp tiền và hình thức khác quy tiền 109,402 tỷ đồng.
            Đã thành lập 03 đoàn giám sát.                     | Đã thành lập 05 đoàn giám sát.
            """)
    void theMendIsWrittenAsTheNumberWas(String wrong, String right) {
        fact("A06", "1976", null);
        fact("B04", "5", null);
        fact("E04", "109402000000", null);
        assertThat(mended(wrong).replace('\u00A0', ' ')).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt.",
                "Nhân dân đóng góp tiền và hình thức khác quy tiền 109,4 tỷ đồng.",
                "Đã tổ chức trên 1.900 cuộc tuyên truyền, quán triệt.",
                "Hội Nông dân đã tổ chức 85 cuộc tuyên truyền, quán triệt.",
                "Xã Bình An đã tổ chức 37 cuộc tuyên truyền, quán triệt.",
                "Năm 2019 đã tổ chức 1.200 cuộc tuyên truyền, quán triệt.",
                "Trong 3 năm đã tổ chức 9.870 cuộc tuyên truyền, quán triệt.",
                "Bình quân mỗi xã tổ chức 12 cuộc tuyên truyền, quán triệt.",
                "Phấn đấu tổ chức 2.100 cuộc tuyên truyền, quán triệt.",
                "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, trong đó có 310 cuộc tuyên truyền, quán triệt ở vùng cao.",
                "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt (cùng kỳ năm trước 1.754 cuộc).",
                "Đã tặng 4.120 cuốn sổ tay."
            })
    void whatMayBeMeantOtherwiseIsPassedOver(String text) {
        fact("A06", "1976", "1754");
        fact("E04", "109402000000", null);
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aPercentageIsHeldAgainstTheNumbersBeforeIt() {
        var text = "Có 1.976/2.071 thôn có nhà văn hóa, đạt 94,5%.";
        assertThat(only(text).why()).isEqualTo(Why.PERCENT_OF_PARTS);
        assertThat(mended(text)).isEqualTo("Có 1.976/2.071 thôn có nhà văn hóa, đạt 95,4%.");
        assertThat(mended("Có 1.976 hộ trong tổng số 2.071 hộ tham gia, đạt 94,5%."))
                .isEqualTo("Có 1.976 hộ trong tổng số 2.071 hộ tham gia, đạt 95,4%.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 1.976/2.071 thôn có nhà văn hóa, đạt 95,4%.",
                "Có 1.976/2.071 thôn có nhà văn hóa, đạt 95%.",
                "Có 157/160 hộ tham gia, đạt 98,12%.",
                "Có 157/160 hộ tham gia, đạt 98,13%.",
                "Có 30/60 hộ tham gia, tăng 5% so với cùng kỳ."
            })
    void roundedOrCutOffAPercentageIsRight(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aPercentageIsHeldAgainstTheDataWhereTheTextHasNoNumbers() {
        fact("D01", "2071", null);
        fact("D02", "1976", null);
        ratio("D03", "95.412844");
        assertThat(mended("Tỷ lệ thôn, tổ dân phố có tổ dân vận đạt 94,5%."))
                .isEqualTo("Tỷ lệ thôn, tổ dân phố có tổ dân vận đạt 95,4%.");
    }

    @Test
    void thePartAndTheWholeAreHeldAgainstTheData() {
        fact("D01", "2071", null);
        fact("D02", "1976", null);
        ratio("D03", "95.412844");
        assertThat(mended("Có 1.967/2.071 thôn, tổ dân phố đã thành lập tổ dân vận, đạt 95,4%."))
                .isEqualTo("Có 1.976/2.071 thôn, tổ dân phố đã thành lập tổ dân vận, đạt 95,4%.");
        assertThat(mended("Có 1.976/2.017 thôn, tổ dân phố đã thành lập tổ dân vận, đạt 95,4%."))
                .isEqualTo("Có 1.976/2.071 thôn, tổ dân phố đã thành lập tổ dân vận, đạt 95,4%.");
    }

    @Test
    void aRiseIsHeldAgainstLastYear() {
        fact("A06", "1976", "1754");
        var text = "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, tăng 21,7% so với cùng kỳ.";
        assertThat(only(text).why()).isEqualTo(Why.PERCENT_OF_GROWTH);
        assertThat(mended(text))
                .isEqualTo("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, tăng 12,7% so với cùng kỳ.");
        assertThat(mended("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, giảm 12,7% so với cùng kỳ."))
                .isEqualTo("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, tăng 12,7% so với cùng kỳ.");
        assertThat(findings("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt, tăng 12,7% so với cùng kỳ."))
                .isEmpty();
    }

    @Test
    void aRiseIsHeldAgainstTheFigureOfTheText() {
        assertThat(mended("Đã trồng 1.200 cây, tăng 12% so với cùng kỳ năm trước (1.000 cây)."))
                .isEqualTo("Đã trồng 1.200 cây, tăng 20% so với cùng kỳ năm trước (1.000 cây).");
    }

    @Test
    void whereTwoFiguresMayHaveRisenNobodyTellsWhichOne() {
        fact("A06", "1976", "1754");
        fact("A07", "101584", "90000");
        var found = only(
                "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt với 101.584 lượt người dự tuyên truyền, quán triệt,"
                        + " tăng 35% so với cùng kỳ.");
        assertThat(found.why()).isEqualTo(Why.PERCENT_OF_GROWTH);
        assertThat(found.mend()).isNull();
    }

    @Test
    void aPlanIsHeldAgainstWhatWasGiven() {
        fact("E01", "1200", null);
        facts.computeIfPresent(
                "E01",
                (code, fact) -> new Fact(fact.indicator(), fact.value(), 1, 1, null, null, new BigDecimal(1000)));
        assertThat(mended("Nhân dân hiến 1.200 m2 diện tích đất, đạt 102% kế hoạch."))
                .isEqualTo("Nhân dân hiến 1.200 m2 diện tích đất, đạt 120% kế hoạch.");
    }

    @Test
    void partsMakeTheirTotal() {
        assertThat(mended("Có 20 mô hình, gồm 12 mô hình về kinh tế, 9 mô hình về văn hóa."))
                .isEqualTo("Có 21 mô hình, gồm 12 mô hình về kinh tế, 9 mô hình về văn hóa.");
        assertThat(only("Có 20 mô hình, trong đó 12 mô hình về kinh tế, 9 mô hình về văn hóa.")
                        .mend())
                .isNull();
        assertThat(findings("Có 20 mô hình, trong đó 12 mô hình về kinh tế, 3 mô hình về văn hóa."))
                .isEmpty();
    }

    @Test
    void aTableIsHeldAgainstTheDataOfEachUnit() {
        fact("A06", "1976", null);
        below("xã Bình An", "A06", "976");
        below("xã Tân Lập", "A06", "1000");
        var table =
                "Đơn vị\tSố cuộc tuyên truyền, quán triệt (cuộc)\nXã Bình An\t967\nXã Tân Lập\t1.000\nTổng số\t1.976";
        assertThat(only(table).why()).isEqualTo(Why.ANNEX_AGAINST_DATA);
        assertThat(mended(table)).isEqualTo(table.replace("967", "976"));
    }

    @Test
    void anAnnexAndTheTextSayTheSame() {
        var text = "Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt.\n";
        var table = "Nội dung\tSố cuộc tuyên truyền, quán triệt (cuộc)\nĐợt một\t976\nĐợt hai\t991\nTổng số\t1.967";
        assertThat(only(text + table).why()).isEqualTo(Why.ANNEX_AGAINST_TEXT);
        fact("A06", "1976", null);
        assertThat(only(text + table).why()).isEqualTo(Why.ANNEX_AGAINST_TEXT);
    }

    @Test
    void aColumnMakesItsTotalUnlessItIsNoSum() {
        var table = "Đơn vị\tSố cây (cây)\tTỷ lệ (%%)\nXã Bình An\t310\t95,1\nXã Tân Lập\t205\t90,5\nTổng số\t%s\t92,8";
        assertThat(findings(table.formatted("515"))).isEmpty();
        assertThat(only(table.formatted("551")).why()).isEqualTo(Why.COLUMN);
        assertThat(mended(table.formatted("551"))).isEqualTo(table.formatted("515"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2024        | OTHER_PERIOD
            I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024                               | OTHER_PERIOD
            II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024                            | OTHER_PERIOD
            Trong 6 tháng đầu năm 2024, các cấp ủy đã quan tâm chỉ đạo.   | OTHER_PERIOD
            Tính đến ngày 15/6/2024, các xã đã gửi đủ báo cáo.            | OTHER_LAST_DAY
            Các mặt đều tăng so với cùng kỳ năm 2022.                     | OTHER_LAST_YEAR
            """)
    void aYearThatIsLeftOverIsTold(String text, Why why) {
        assertThat(only(text).why()).isEqualTo(why);
        assertThat(mended(text)).isEqualTo(text.replace("2024", "2025").replace("2022", "2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2025",
                "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
                "III. PHƯƠNG HƯỚNG NĂM 2026",
                "Các mặt đều tăng so với 6 tháng đầu năm 2024.",
                "Các mặt đều tăng so với cùng kỳ năm 2024.",
                "Thực hiện Kế hoạch năm 2024, các xã tiếp tục rà soát.",
                "Tính đến ngày 15/6/2025, các xã đã gửi đủ báo cáo.",
                "Đề án giai đoạn 2021 - 2025 được triển khai từ ngày 15/6/2021."
            })
    void otherYearsHaveTheirPlace(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aReportIsNotSignedBeforeItsPeriod() {
        var text =
                "Hà Giang, ngày 20 tháng 6 năm 2024\nBÁO CÁO\nkết quả công tác dân vận\n\nI. KẾT QUẢ\nĐã tổ chức tốt.";
        assertThat(mended("Tỉnh ủy Hà Giang\n" + text)).contains("ngày 20 tháng 6 năm 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAPER_REPLACED       | Thực hiện Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị. | Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.
            PAPER_NOT_REGISTERED | Thực hiện Nghị quyết số 52-NQ/TW ngày 03/6/2013 của Trung ương.     | Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương.
            PAPER_OF_OTHER_DAY   | Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2018 của Trung ương.     | Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương.
            PAPER_OF_OTHER_DAY   | Thực hiện Nghị quyết số 25-NQ/TW ngày 13 tháng 6 năm 2013.          | Thực hiện Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013.
            PAPER_OF_OTHER_TYPE  | Thực hiện Chỉ thị số 25-NQ/TW của Trung ương về công tác dân vận.   | Thực hiện Nghị quyết số 25-NQ/TW của Trung ương về công tác dân vận.
            YEAR_OF_SYMBOL       | Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2022 của Chính phủ.  | Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.
            """)
    void aPaperIsCitedAsItIsRegistered(Why why, String text, String right) {
        assertThat(only(text).why()).isEqualTo(why);
        assertThat(mended(text)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương.",
                "Thực hiện Nghị quyết số 25-NQ/TW ngày 20/10/2009 của Trung ương.",
                "Thực hiện Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Trung ương.",
                "Quyết định số 23-QĐ/TW thay thế Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị."
            })
    void papersThatNobodyRegisteredAreLeftAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aPaperThatWasStillInForceIsRightlyCited() {
        period = Period.parse("2020");
        assertThat(findings("Thực hiện Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị."))
                .isEmpty();
    }

    @Test
    void unitsThatAreNoMoreAreToldWithTheirSuccessors() {
        former.add(new Former("xã Lũng Mây", LocalDate.of(2025, 1, 1), List.of("xã Minh Sơn")));
        former.add(new Former("huyện Thanh Hạ", LocalDate.of(2025, 1, 1), List.of("xã Minh Sơn", "xã Phú Lộc")));
        assertThat(mended("Xã Lũng Mây làm tốt công tác dân vận.")).isEqualTo("Xã Minh Sơn làm tốt công tác dân vận.");
        assertThat(mended("Các xã của huyện Thanh Hạ làm tốt.")).isEqualTo("Các xã của huyện Thanh Hạ (cũ) làm tốt.");
        assertThat(findings(
                        "Xã Lũng Mây nhập vào xã Minh Sơn. Huyện Thanh Hạ (cũ) làm tốt. Xã Lũng Mây Thượng làm tốt."))
                .isEmpty();
    }

    @Test
    void anEmptyTextHasNothingWrong() {
        assertThat(findings("")).isEmpty();
        assertThat(findings("\n\t\n")).isEmpty();
    }

    private void fact(String code, String value, @Nullable String lastYear) {
        facts.put(
                code,
                new Fact(
                        indicator(code),
                        new BigDecimal(value),
                        1,
                        1,
                        lastYear == null ? null : new BigDecimal(lastYear),
                        null,
                        null));
    }

    private void ratio(String code, String percent) {
        fact(code, percent, null);
    }

    private void below(String unit, String code, String value) {
        below.computeIfAbsent(unit, name -> new HashMap<>()).put(code, new BigDecimal(value));
    }

    private static Indicator indicator(String code) {
        return Catalogue.INDICATORS.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Finding only(String text) {
        var found = findings(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private String mended(String text) {
        var mend = Objects.requireNonNull(only(text).mend(), text);
        return text.substring(0, mend.span().start())
                + mend.words()
                + text.substring(mend.span().end());
    }

    private List<Finding> findings(String text) {
        var clean = new CleanText(text);
        var papers = List.of(NEW, OLD, RESOLUTION).stream().collect(Collectors.groupingBy(Registered::symbol));
        return proofreader.findings(
                clean,
                reader.read(clean),
                new Known("tỉnh Hà Giang", period, period.lastDay(), facts, below, papers, former));
    }
}
