package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldTable.Row;

/** A chart on paper shows each unit's figure by its length, and tells it in words to whoever does not see it. */
class BarChartTest {

    private static final Unit UNIT =
            new RandomReport(1).open().gathered().subject().unit();

    @Test
    void theLongestBarIsTheLargestFigureAndTheOthersInProportion() {
        var svg = new BarChart(List.of(row("xã Một", 50), row("xã Hai & Ba", 200), row("xã Không", 0))).svg();
        assertThat(svg)
                .contains("width=\"80\" height=\"14\"", "width=\"320\" height=\"14\"", "width=\"0\" height=\"14\"")
                .contains(">xã Hai &amp; Ba<", ">200<", ">50<");
    }

    @Test
    void thePictureIsPaintedAndToldInWords() throws IOException {
        var picture = BarChart.of(chart(List.of(row("xã Một", 1_250), row("xã Hai", 300), whole())))
                .orElseThrow();
        assertThat(picture.words()).isEqualTo("xã Một: 1.250; xã Hai: 300");
        var image = Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(picture.image().bytes())));
        assertThat(image.getWidth()).isEqualTo(1_280);
        assertThat(image.getRGB(600, 24)).isEqualTo(new Color(0x3b, 0x5f, 0x8f).getRGB());
        assertThat(image.getRGB(1_270, 90)).isEqualTo(Color.WHITE.getRGB());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31})
    void whereThereIsNothingToCompareOrTooMuchTheTableStandsAlone(int units) {
        assertThat(BarChart.of(chart(Collections.nCopies(units, row("xã", 1))))).isEmpty();
    }

    @Test
    void unitsWithoutAFigureHaveNoBar() {
        var rows = new ArrayList<>(List.of(row("xã Một", 2), row("xã Hai", 3)));
        rows.add(new Row("xã Ba", false, Collections.singletonList(null)));
        assertThat(BarChart.of(chart(rows)).orElseThrow().words()).isEqualTo("xã Một: 2; xã Hai: 3");
    }

    private static ToldChart chart(List<Row> rows) {
        return new ToldChart(
                "m1",
                "Đất hiến theo đơn vị",
                Objects.requireNonNull(RandomReport.catalogue().get("E01")),
                rows);
    }

    private static Row whole() {
        return new Row("Toàn tỉnh", true, row("", 9).totals());
    }

    private static Row row(String name, int value) {
        return new Row(name, false, List.of(total(value)));
    }

    private static Total total(int value) {
        return new Total(
                UNIT, "E01", Period.parse("2026"), "", BigDecimal.valueOf(value), 1, 1, Total.Origin.OWN, 1, null);
    }
}
