package vn.gandan.writing.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.organisation.Level;
import vn.gandan.writing.phrases.Asked.Foremost;

/** A report says what is known, as a careful clerk would, and what is not known it says too. */
class ClerkTest {

    private final Known facts = new Known();
    private final Clerk clerk = new Clerk(facts);

    @Test
    void figuresStandInTheirSentence() {
        facts.sum("E01", "Diện tích đất hiến", "m2", "2477180");
        facts.sum("E04", "Tiền và đóng góp khác quy tiền", "đồng", "109402000000");
        assertThat(told("Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E04}]."))
                .isEqualTo("Nhân dân đã hiến 2.477.180 m² đất; đóng góp 109,402\u00A0tỷ đồng.");
    }

    @Test
    void aClauseWithoutItsFigureIsLeftOutAndTheGapIsTold() {
        facts.missing("E01", "Diện tích đất hiến", "m2", 8, 11);
        facts.sum("E03", "Ngày công lao động đóng góp", "ngày công", "1477602");
        assertThat(told("Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E03} ngày công]."))
                .isEqualTo("Nhân dân đã đóng góp 1.477.602 ngày công. Chưa có số liệu về diện tích đất hiến (còn 3/11"
                        + " đơn vị).");
    }

    @Test
    void aSentenceThatLostItsBeginningBeginsWithACapital() {
        facts.missing("B01", "Số cuộc kiểm tra", "cuộc", 0, 11);
        facts.sum("B04", "Số đoàn giám sát", "đoàn", "3");
        assertThat(told("[Tổ chức {B01} cuộc kiểm tra], [thành lập {B04} đoàn giám sát]."))
                .isEqualTo("Thành lập 3 đoàn giám sát. Chưa có số liệu về số cuộc kiểm tra (còn 11/11 đơn vị).");
    }

    @Test
    void ofNothingOnlyTheGapIsTold() {
        facts.missing("E01", "Diện tích đất hiến", "m2", 0, 11);
        facts.missing("E02", "Số hộ hiến đất", "hộ", 0, 11);
        var told = clerk.tell(phrasing("Nhân dân đã hiến {E01} m² đất. Có {E02} hộ hiến đất."));
        assertThat(told.text())
                .isEqualTo("Chưa có số liệu về diện tích đất hiến và số hộ hiến đất (còn 11/11 đơn vị).");
        assertThat(told.gaps()).extracting(Told.Gap::code).containsExactly("E01", "E02");
    }

    @Test
    void aFigureOfSomeUnitsOnlySaysSo() {
        facts.put(facts.of("E01", "Diện tích đất hiến", "m2", OverUnits.SUM, "900", 9, 11, "800", null, null));
        assertThat(told("Nhân dân hiến {E01} m² đất, {E01 so với cùng kỳ}."))
                .isEqualTo("Nhân dân hiến 900 m² đất, chưa so sánh được với cùng kỳ vì còn 2/11 đơn vị. Số liệu về diện"
                        + " tích đất hiến chưa đầy đủ (còn 2/11 đơn vị).");
    }

    @Test
    void aSentenceThatEndsInNothingIsNoBugWhereAFigureIsMissing() {
        facts.missing("E01", "Diện tích đất hiến", "m2", 0, 11);
        facts.sum("E03", "Ngày công", "ngày công", "5");
        assertThat(told("Hiến {E01} m² đất. Góp {E03} ngày công ở {cấp dưới}"))
                .isEqualTo("Góp 5 ngày công ở  Chưa có số liệu về diện tích đất hiến (còn 11/11 đơn vị).");
    }

    @Test
    void noneIsSaidInItsOwnWords() {
        facts.sum("B13", "Số vụ việc phức tạp", "vụ", "0");
        assertThat(told("Trong kỳ [phát sinh {B13} vụ việc phức tạp|không phát sinh vụ việc phức tạp]."))
                .isEqualTo("Trong kỳ không phát sinh vụ việc phức tạp.");
    }

    @Test
    void zeroIsAFigureWhereNothingElseIsSaid() {
        facts.sum("B13", "Số vụ việc phức tạp", "vụ", "0");
        assertThat(told("Có {B13} vụ việc phức tạp.")).isEqualTo("Có 0 vụ việc phức tạp.");
    }

    @Test
    void theComparisonOfAFirstYearIsLeftOut() {
        facts.sum("C01", "Số mô hình", "mô hình", "92");
        assertThat(told("Đăng ký {C01} mô hình[, {C01 so với cùng kỳ}].")).isEqualTo("Đăng ký 92 mô hình.");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    112.7,   100,   'tăng 12,7% so với cùng kỳ'
                    87.3,    100,   'giảm 12,7% so với cùng kỳ'
                    100,     100,   bằng cùng kỳ
                    8,       3,     tăng 5 cuộc so với cùng kỳ
                    2,       5,     giảm 3 cuộc so với cùng kỳ
                    5,       0,     tăng 5 cuộc so với cùng kỳ
                    0,       0,     bằng cùng kỳ
                    0,       40,    giảm 100% so với cùng kỳ
                    1240,    100,   'gấp 12,4 lần cùng kỳ'
                    100001,  100000,'tăng dưới 0,1% so với cùng kỳ'
                    7,       -,     chưa có số liệu cùng kỳ để so sánh
                    """)
    void againstLastYear(String now, @Nullable String before, String said) {
        facts.put(facts.of("A06", "Số cuộc", "cuộc", OverUnits.SUM, now, 11, 11, before, null, null));
        assertThat(told("{A06 so với cùng kỳ}")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    97.3, 95,   'tăng 2,3 điểm phần trăm so với cùng kỳ'
                    95,   97.3, 'giảm 2,3 điểm phần trăm so với cùng kỳ'
                    95,   95,   bằng cùng kỳ
                    """)
    void aRatioChangesByPoints(String now, String before, String said) {
        facts.put(facts.of("D03", "Tỷ lệ có tổ", "%", OverUnits.RATIO, now, 11, 11, before, null, null));
        assertThat(told("{D03 so với cùng kỳ}")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    200,  200,  đạt 100% kế hoạch
                    199.9,200,  'đạt 99,9% kế hoạch'
                    224,  200,  đạt 112% kế hoạch
                    0,    200,  đạt 0% kế hoạch
                    5,    0,    kế hoạch là 0
                    5,    -,    chưa được giao kế hoạch
                    """)
    void againstThePlan(String now, @Nullable String plan, String said) {
        facts.put(facts.of("C01", "Số mô hình", "mô hình", OverUnits.SUM, now, 11, 11, null, null, plan));
        assertThat(told("{C01 so với kế hoạch}")).isEqualTo(said);
    }

    @Test
    void sharesAveragesAndPlacesAreTold() {
        facts.sum("D01", "Số thôn", "thôn", "2071");
        facts.sum("D02", "Số thôn có tổ", "thôn", "2071");
        facts.sum("D04", "Thành viên", "người", "14589");
        assertThat(told(
                        "{đơn vị} có {D02/D01} thôn, bình quân {bình quân D04/D02} người; cao nhất là {3 đơn vị cao nhất"
                                + " D04}."))
                .isEqualTo(
                        "tỉnh Mẫu có 2.071/2.071 thôn, bình quân 7,04 người; cao nhất là Phú Hòa, Hòa Mỹ và Cầu Sen.");
    }

    @Test
    void aSentenceThatHasOnlyANameLeftIsNotSaid() {
        facts.missing("E01", "Diện tích đất hiến", "m2", 8, 11);
        assertThat(told("Trên địa bàn {đơn vị}, [hiến {E01} m² đất]."))
                .isEqualTo("Chưa có số liệu về diện tích đất hiến (còn 3/11 đơn vị).");
    }

    @Test
    void whatHangsOnAMissingFigureIsNotSaidOfAnother() {
        facts.sum("A02", "Số văn bản", "văn bản", "3");
        facts.missing("A06", "Số cuộc tuyên truyền", "cuộc", 0, 11);
        facts.sum("A07", "Số lượt người dự", "lượt người", "940");
        assertThat(told("[Ban hành {A02} văn bản]; [tổ chức {A06} cuộc][ với {A07} lượt người dự]."))
                .isEqualTo("Ban hành 3 văn bản. Chưa có số liệu về số cuộc tuyên truyền (còn 11/11 đơn vị).");
    }

    @Test
    void whatHangsOnTheFirstIsSaidThoughOneBetweenIsMissing() {
        facts.put(facts.of("A06", "Số cuộc", "cuộc", OverUnits.SUM, "30", 11, 11, "20", null, null));
        facts.missing("A07", "Số lượt người dự", "lượt người", 0, 11);
        facts.sum("B03", "Số người đứng đầu", "người", "4");
        assertThat(told("[Tổ chức {A06} cuộc][, {A07} lượt người dự][ và {B03} người][, {A06 so với cùng kỳ}]."))
                .isEqualTo("Tổ chức 30 cuộc, tăng 50% so với cùng kỳ. Chưa có số liệu về số lượt người dự (còn 11/11"
                        + " đơn vị).");
    }

    @Test
    void ofNothingOnlyHowItComparesIsTold() {
        facts.put(facts.of("B07", "Số kiến nghị", "kiến nghị", OverUnits.SUM, "0", 11, 11, "4", null, null));
        facts.sum("B08", "Số kiến nghị đã thực hiện", "kiến nghị", "0");
        assertThat(told("[Có {B07} kiến nghị|Không có kiến nghị][, {B08} đã thực hiện][, {B07 so với cùng kỳ}]."))
                .isEqualTo("Không có kiến nghị, giảm 4 kiến nghị so với cùng kỳ.");
    }

    @Test
    void aSentenceThatLostItsBeginningBeginsWithNoDigit() {
        facts.missing("C01", "Số mô hình", "mô hình", 0, 11);
        facts.sum("C02", "Số điển hình", "điển hình", "12");
        assertThat(told("[Đăng ký {C01} mô hình]; [{C02} điển hình]."))
                .isEqualTo("Có 12 điển hình. Chưa có số liệu về số mô hình (còn 11/11 đơn vị).");
    }

    @Test
    void anItemThatNobodyReportedIsNoGapWhereTheTotalIsKnown() {
        facts.sum("B01", "Số cuộc", "cuộc", "68");
        facts.missing("B01: Kiểm tra", "Số cuộc", "cuộc", 0, 11);
        facts.sum("B01: Giám sát", "Số cuộc", "cuộc", "40");
        assertThat(told("Có {B01} cuộc[, {B01: Kiểm tra} cuộc kiểm tra][, {B01: Giám sát} cuộc giám sát]."))
                .isEqualTo("Có 68 cuộc, 40 cuộc giám sát.");
    }

    @Test
    void aFigureOfAnotherTimeThatIsMissingSaysOfWhichTime() {
        facts.missing("E01 quý I/2026", "Diện tích đất hiến", "m2", 0, 11);
        assertThat(told("Quý I hiến {E01 quý I/2026} m² đất."))
                .isEqualTo("Chưa có số liệu về diện tích đất hiến (quý I/2026) (còn 11/11 đơn vị).");
    }

    @Test
    void whereNoUnitBelowHasAFigureNoneIsNamed() {
        facts.sum("E01", "Diện tích đất hiến", "m2", "12");
        facts.foremost = List.of();
        assertThat(told("Hiến {E01} m² đất. Nhiều nhất: {3 đơn vị cao nhất E01}."))
                .isEqualTo("Hiến 12 m² đất. ");
        assertThat(clerk.answer(new Foremost(3, true, "E01"))).isEqualTo("chưa có đơn vị nào có số liệu");
    }

    @Test
    void everyFigureKnowsWhatItAnswers() {
        facts.sum("E01", "Diện tích đất hiến", "m2", "12");
        assertThat(clerk.tell(phrasing("Hiến {E01} m² đất.")).said())
                .filteredOn(said -> said.asked() != null)
                .singleElement()
                .satisfies(said -> assertThat(said.text()).isEqualTo("12"));
    }

    private String told(String pattern) {
        return clerk.tell(phrasing(pattern)).text();
    }

    private static Phrasing phrasing(String pattern) {
        var read = Phrasing.read(pattern);
        assertThat(read.faults()).isEmpty();
        return read.phrasing();
    }

    private static final class Known implements Facts {

        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private List<String> foremost = List.of("Phú Hòa", "Hòa Mỹ", "Cầu Sen");

        void sum(String code, String name, String measure, String value) {
            put(of(code, name, measure, OverUnits.SUM, value, 11, 11, null, null, null));
        }

        void missing(String code, String name, String measure, int reported, int expected) {
            put(of(code, name, measure, OverUnits.SUM, null, reported, expected, null, null, null));
        }

        void put(Fact fact) {
            facts.put(fact.indicator().code(), fact);
        }

        Fact of(
                String code,
                String name,
                String measure,
                OverUnits over,
                @Nullable String value,
                int reported,
                int expected,
                @Nullable String lastYear,
                @Nullable String before,
                @Nullable String plan) {
            boolean ratio = over == OverUnits.RATIO;
            var indicator = new Indicator(
                    1,
                    code,
                    "",
                    name,
                    name,
                    measure,
                    over,
                    ratio ? OverTime.RATIO : OverTime.SUM,
                    ratio ? List.of("D02") : List.of(),
                    ratio ? List.of("D01") : List.of(),
                    Level.COMMUNE,
                    false,
                    true,
                    null,
                    null);
            return new Fact(
                    indicator, number(value), reported, expected, number(lastYear), number(before), number(plan));
        }

        private static @Nullable BigDecimal number(@Nullable String written) {
            return written == null ? null : new BigDecimal(written);
        }

        @Override
        public Optional<Fact> fact(Sought sought) {
            return Optional.ofNullable(facts.get(sought.written()));
        }

        @Override
        public List<String> foremost(Foremost asked) {
            return foremost;
        }

        @Override
        public Optional<String> cited(String symbol) {
            return Optional.empty();
        }

        @Override
        public String named(Name name) {
            return name == Name.BELOW ? "" : "tỉnh Mẫu";
        }
    }
}
