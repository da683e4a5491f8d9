package vn.gandan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;
import vn.gandan.support.ModuleTest;

@ModuleTest
class CatalogueTest {

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theCatalogueHoldsTheFactsOfTheDesign() throws IOException {
        var design = Path.of("../shared/design/indicators.csv");
        assumeTrue(Files.exists(design), "the design's list of indicators is not beside this folder: not compared");
        List<List<String>> facts;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(design)) {
            facts = rows.stream()
                    .map(row -> Stream.of(
                                    "code",
                                    "group",
                                    "name_vi",
                                    "name_en",
                                    "unit",
                                    "over_units",
                                    "over_time",
                                    "numerator",
                                    "denominator",
                                    "source_form",
                                    "notes")
                            .map(row::getField)
                            .map(text -> text.replace("m2", "m²"))
                            .toList())
                    .toList();
        }

        assertThat(indicators.all())
                .extracting(each -> List.of(
                        each.code(),
                        each.group(),
                        each.nameVi(),
                        each.nameEn(),
                        each.measure(),
                        each.overUnits().name().toLowerCase(java.util.Locale.ROOT),
                        each.overTime().name().toLowerCase(java.util.Locale.ROOT),
                        String.join("+", each.numerator()),
                        String.join("+", each.denominator()),
                        each.source() == null ? "" : each.source(),
                        each.notes() == null ? "" : each.notes()))
                .containsExactlyElementsOf(facts);
    }

    @Test
    void donatedLandIsAFlowOfTheHamletsInSquareMetres() {
        var land = indicators.indicator("E01");

        assertThat(land.measure()).isEqualTo("m²");
        assertThat(land.overUnits()).isEqualTo(OverUnits.SUM);
        assertThat(land.overTime()).isEqualTo(OverTime.SUM);
        assertThat(land.collectedAt()).isEqualTo(Level.HAMLET);
        assertThat(land.confirmed()).isTrue();
        assertThat(indicators.indicator("E02").confirmed()).isFalse();
    }

    @Test
    void onlyTheNumberOfHamletsComesFromTheTree() {
        assertThat(indicators.all())
                .filteredOn(Indicator::countedFromTree)
                .extracting(Indicator::code)
                .containsExactly("D01");
    }

    @Test
    void aCodeThatIsNotThereIsRefused() {
        assertThat(indicators.find("Z99")).isEmpty();
        assertThatThrownBy(() -> indicators.indicator("Z99")).isInstanceOf(Refusal.class);
    }

    @Test
    void thePartsOfARatioAreCollectedWhereItIs() {
        assertThat(indicators.all())
                .filteredOn(Indicator::ratio)
                .allSatisfy(ratio -> assertThat(parts(ratio))
                        .extracting(Indicator::collectedAt)
                        .containsOnly(ratio.collectedAt()));
    }

    @Test
    void peopleAndAttendancesAreNeverAdded() {
        assertThat(indicators.indicator("D04").addsTo(indicators.indicator("D09")))
                .isFalse();
        assertThat(indicators.indicator("D09").addsTo(indicators.indicator("P03")))
                .isTrue();
        assertThat(indicators.indicator("D03").addsTo(indicators.indicator("D03")))
                .isFalse();
    }

    @Test
    void theSumsInsideRatiosAddOneKindOfThing() {
        assertThat(indicators.all())
                .filteredOn(Indicator::ratio)
                // Models and exemplars are one family, registered apart and rated together.
                .filteredOn(ratio -> !ratio.code().equals("C04"))
                .allSatisfy(ratio -> {
                    assertOneMeasure(ratio.numerator());
                    assertOneMeasure(ratio.denominator());
                });
        assertThat(indicators.all())
                .filteredOn(Indicator::ratio)
                .allSatisfy(ratio -> assertThat(parts(ratio))
                        .as(ratio.code())
                        .extracting(Indicator::measure)
                        .satisfies(measures -> assertThat(measures.contains("người") && measures.contains("lượt người"))
                                .isFalse()));
    }

    @Test
    void categoriesStandInTheirOrderUnderTheirIndicator() {
        assertThat(indicators.categories("A02"))
                .extracting(Category::code)
                .containsExactly("NQ", "CT", "CTr", "KH", "KL", "CV", "KHAC");
        assertThat(indicators.categories("B01")).extracting(Category::nameVi).containsExactly("Kiểm tra", "Giám sát");
        assertThat(indicators.categories("E01")).isEmpty();
    }

    @Test
    void everyCategoryFoundItsIndicator() throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/main/resources/vn/gandan/indicators/categories.csv"))) {
            assertThat(rows.stream().count())
                    .isEqualTo(indicators.all().stream()
                            .mapToInt(each -> indicators.categories(each.code()).size())
                            .sum());
        }
    }

    @Test
    void allTextIsComposedUnicode() {
        assertThat(indicators.all())
                .allSatisfy(each -> assertThat(each.nameVi() + each.group() + each.notes())
                        .isEqualTo(VietnameseText.nfc(each.nameVi() + each.group() + each.notes())));
    }

    @Test
    void theApplicationMayNotChangeTheCatalogue() {
        assertThatThrownBy(() -> Scope.closed("test")
                        .get(() -> transactions.execute(transaction -> jdbc.sql(
                                        "update indicators.indicator set name_vi = name_vi where code = 'E01'")
                                .update())))
                .hasRootCauseMessage("ERROR: permission denied for table indicator");
    }

    private void assertOneMeasure(List<String> codes) {
        assertThat(codes).isNotEmpty();
        assertThat(codes.stream()
                        .map(code -> indicators.indicator(code).measure())
                        .distinct())
                .hasSize(1);
    }

    private List<Indicator> parts(Indicator ratio) {
        return Stream.concat(ratio.numerator().stream(), ratio.denominator().stream())
                .map(indicators::indicator)
                .toList();
    }
}
