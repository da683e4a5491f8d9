package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** The pages of analysis and their files, against a plain recount of random figures. */
@ModuleTest
class AnalysisPagesTest {

    private static final List<String> MONTHS = List.of("2023-03", "2024-02", "2024-03");

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    Access access;

    @Autowired
    MockMvc web;

    private final Random dice = new Random();
    private final Map<String, BigDecimal> told = new HashMap<>();
    private TestProvince province;
    private List<Unit> communes;
    private MockHttpSession analyst;
    private Officials officials;

    @BeforeEach
    void aProvinceOfFourCommunesThatReported() throws Exception {
        officials = new Officials(access, web);
        province = TestProvince.named("Phân tích", connections);
        var made = List.of(
                province.commune("An"), province.commune("Bình"), province.commune("Cường"), province.commune("=Dũng"));
        for (int commune = 0; commune < 3; commune++) {
            for (var hamlet : province.hamlets(made.get(commune), 3)) {
                for (var month : MONTHS) {
                    report(made.get(commune), hamlet, month);
                }
            }
        }
        communes = made.stream()
                .map(unit -> province.scope()
                        .get(() -> organisation.unit(
                                unit.id(), Period.parse("2024").lastDay())))
                .toList();
        analyst = officials.signedIn(province, Role.PROVINCE_ANALYST, province.unit());
    }

    private void report(Unit commune, Unit hamlet, String month) {
        if (dice.nextInt(4) == 0) {
            return;
        }
        var value = BigDecimal.valueOf(dice.nextInt(1000));
        told.merge(commune.id() + " " + month, value, BigDecimal::add);
        told.merge("all " + month, value, BigDecimal::add);
        var figure = new Submission.Figure("E01", "", value, null);
        province.scope()
                .get(() -> reporting.submit(new Submission(
                        UUID.randomUUID(), hamlet, Period.parse(month), Channel.PAGE, null, null, List.of(figure))));
    }

    @Test
    void aRankingFileHoldsEveryUnitOnceInTheOrderOfItsFigureAndTheSilentWithoutAPlace() throws Exception {
        var rows = workbook("/analysis/ranking.xlsx?level=commune&indicator=E01&period=2024-03&unit=" + root());

        assertThat(rows).hasSize(5);
        BigDecimal last = null;
        for (var row : rows.subList(1, 5)) {
            var commune = communes.stream()
                    .filter(unit -> unit.title().equals(row.getCellText(2)))
                    .findFirst()
                    .orElseThrow();
            var expected = told.get(commune.id() + " 2024-03");
            assertThat(row.getCellText(0).isEmpty()).isEqualTo(expected == null);
            assertThat(number(row, 3)).isEqualTo(expected);
            if (expected != null && last != null) {
                assertThat(expected).isLessThanOrEqualTo(last);
            }
            last = expected == null ? last : expected;
        }
    }

    @Test
    void aPivotFileHoldsTheTotalsFirstAndEachUnitAndMonthAsReported() throws Exception {
        var rows = workbook(
                "/analysis/pivot.xlsx?rows=units&columns=periods&by=month&level=commune&indicator=E01&period=2024&unit="
                        + root());

        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).getCellText(1)).isEqualTo(province.unit().title());
        // Two columns of heads, the year, then twelve months; each with how many reported behind it.
        int march = 2 + 2 * 3;
        assertThat(rows.getFirst().getCellText(march)).isEqualTo("Tháng 3/2024");
        assertThat(number(rows.get(1), march)).isEqualTo(told.get("all 2024-03"));
        for (var row : rows.subList(2, 6)) {
            var commune = communes.stream()
                    .filter(unit -> unit.title().equals(row.getCellText(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(number(row, march)).isEqualTo(told.get(commune.id() + " 2024-03"));
            assertThat(number(row, march - 2)).isEqualTo(told.get(commune.id() + " 2024-02"));
        }
    }

    @Test
    void aComparisonFileHoldsThePeriodTheOneBeforeAndTheYearBefore() throws Exception {
        var rows = workbook("/analysis/comparison.xlsx?rows=units&indicator=E01&period=2024-03&unit=" + root());

        assertThat(rows.getFirst().getCellText(5)).isEqualTo("Tháng 3/2024");
        assertThat(rows.getFirst().getCellText(7)).isEqualTo("Tháng 2/2024");
        assertThat(rows.getFirst().getCellText(9)).isEqualTo("Tháng 3/2023");
        for (var row : rows.subList(2, 6)) {
            var commune = communes.stream()
                    .filter(unit -> unit.title().equals(row.getCellText(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(number(row, 5)).isEqualTo(told.get(commune.id() + " 2024-03"));
            assertThat(number(row, 7)).isEqualTo(told.get(commune.id() + " 2024-02"));
            assertThat(number(row, 9)).isEqualTo(told.get(commune.id() + " 2023-03"));
        }
    }

    @Test
    void aSeriesFileHoldsTheMonthsWithTheYearBeforeBeside() throws Exception {
        var rows = workbook("/analysis/series.xlsx?indicator=E01&period=2024&unit=" + root());

        assertThat(rows).hasSize(13);
        assertThat(rows.get(3).getCellText(0)).isEqualTo("2024-03");
        assertThat(number(rows.get(3), 3)).isEqualTo(told.get("all 2024-03"));
        assertThat(number(rows.get(3), 6)).isEqualTo(told.get("all 2023-03"));
    }

    @Test
    void aNameThatASpreadsheetWouldCalculateIsTextInCsv() throws Exception {
        assertThat(body("/analysis/map.csv?level=commune&indicator=E01&period=2024-03&unit=" + root()))
                .contains("\"Xã =Dũng\"");
        assertThat(body("/analysis/ranking.csv?level=commune&indicator=E01&period=2024-03&unit=" + root()))
                .doesNotContain("\"=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"series", "ranking", "map"})
    void aChartIsTakenAwayAsAPicture(String view) throws Exception {
        var answer = open("/analysis/" + view + ".png?indicator=E01&period=2024-03&unit=" + root());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @ValueSource(strings = {"series", "ranking", "comparison", "map", "pivot", "contradictions"})
    void nobodyLooksAtAUnitOfOthers(String view) throws Exception {
        var officer = officials.signedIn(province, Role.COMMUNE_OFFICER, communes.get(0));
        var mine = "?indicator=E01&period=2024-03&unit=" + communes.get(0).reference();
        var others = "?indicator=E01&period=2024-03&unit=" + communes.get(1).reference();

        assertThat(officials.open(officer, "/analysis/" + view + mine).getStatus())
                .isEqualTo(200);
        assertThat(officials.open(officer, "/analysis/" + view + others).getStatus())
                .isEqualTo(404);
        assertThat(officials
                        .open(officer, "/analysis/" + view + ".xlsx" + others)
                        .getStatus())
                .isEqualTo(404);
        assertThat(officials
                        .open(officer, "/analysis/" + view + ".csv" + others)
                        .getStatus())
                .isEqualTo(404);
        assertThat(officials
                        .open(
                                officer,
                                "/analysis/series" + mine + "&also="
                                        + communes.get(1).reference())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aUnitWithoutAFigureIsListedApartAndNotLast() throws Exception {
        var page = body("/analysis/ranking?level=commune&indicator=E01&period=2024-03&unit=" + root());

        assertThat(page).contains("Chưa có số: ");
        assertThat(page.substring(page.indexOf("Chưa có số: "))).contains("Xã =Dũng");
        assertThat(page.substring(page.indexOf("an-rank"), page.indexOf("Chưa có số: ")))
                .doesNotContain("Xã =Dũng");
    }

    @Test
    void whatIsNotFinalSaysHowManyReported() throws Exception {
        assertThat(body("/analysis/series?indicator=E01&period=2024&unit=" + root()))
                .contains("role=\"img\"", "tạm tính, ", "/9");
    }

    @Test
    void anIndicatorIsFoundByWordsWithoutMarksAndUnclearWordsAreLookedUp() throws Exception {
        assertThat(body("/analysis?q=dat hien&period=2024-03&unit=" + root())).contains("Diện tích đất hiến");
        assertThat(body("/analysis/series?indicator=dien tich dat hien&period=2024&unit=" + root()))
                .contains("<h1>Diện tích đất hiến</h1>");
        var unclear = open("/analysis/series?indicator=mo hinh&period=2024&unit=" + root());
        assertThat(unclear.getStatus()).isEqualTo(302);
        assertThat(Objects.requireNonNull(unclear.getRedirectedUrl())).startsWith("/analysis?to=series&q=mo%20hinh");
        assertThat(body("/analysis?q=khong co gi nhu vay&period=2024-03&unit=" + root()))
                .contains("Không có chỉ tiêu nào như vậy");
    }

    @Test
    void moreThanTwoThousandCellsArePagedAndSaidSo() throws Exception {
        province.hamlets(communes.get(0), 160);
        var page =
                body("/analysis/pivot?rows=units&columns=periods&by=month&level=hamlet&indicator=E01&period=2024&unit="
                        + root());

        assertThat(page).contains("Mỗi trang xem nhiều nhất 2.000 ô", "Trang 1/2", "rel=\"next\"");
        assertThat(page.split("class=\"rt\"|<td class=\"n\">", -1).length - 1)
                .isLessThanOrEqualTo(PivotDesk.MOST_CELLS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pivot?rows=periods&columns=indicators&group=%zz",
                "pivot?rows=units&columns=periods&also=%zz",
                "comparison?group=%zz"
            })
    void whateverAnAddressAsksIsKeptOnTheWayToOtherPlaces(String asked) throws Exception {
        var page = body("/analysis/" + asked + "&indicator=E01&period=2024-03&unit=" + root());

        assertThat(page).contains("value=\"%zz\"", "=%25zz");
    }

    @Test
    void aTileTellsPerCentOnce() throws Exception {
        report(communes.get(0), "F06", "10");
        report(communes.get(0), "F07", "8");

        assertThat(body("/analysis/map?level=commune&indicator=F08&period=2024-03&unit=" + root()))
                .contains("Xã An: 80%")
                .doesNotContain("80% %");
    }

    private void report(Unit unit, String indicator, String value) {
        var figure = new Submission.Figure(indicator, "", new BigDecimal(value), null);
        province.scope()
                .run(() -> reporting.submit(new Submission(
                        UUID.randomUUID(), unit, Period.parse("2024-03"), Channel.PAGE, null, null, List.of(figure))));
    }

    private static @Nullable BigDecimal number(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(Cell::asNumber)
                .orElse(null);
    }

    private String root() {
        return province.scope()
                .get(() -> organisation.unit(
                        province.unit().id(), Period.parse("2024").lastDay()))
                .reference();
    }

    private List<Row> workbook(String address) throws Exception {
        var answer = open(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return officials.open(analyst, address);
    }

    private String body(String address) throws Exception {
        var answer = open(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
