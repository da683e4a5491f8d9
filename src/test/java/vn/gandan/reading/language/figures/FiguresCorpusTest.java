package vn.gandan.reading.language.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;

/** Five real reports, labelled by hand. */
class FiguresCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    /** Of the reports' figures that the catalogue names in its notes. */
    private static final Map<String, String> INDICATORS = Map.ofEntries(
            Map.entry("1976", "A06"),
            Map.entry("101584", "A07"),
            Map.entry("192", "B15"),
            Map.entry("68", "B01"),
            Map.entry("8642", "B10"),
            Map.entry("61645", "W01"),
            Map.entry("139", "O01"),
            Map.entry("902", "O02"),
            Map.entry("10.9", "O03"),
            Map.entry("12.7", "O05"),
            Map.entry("69.4", "O07"),
            Map.entry("95", "O11"),
            Map.entry("65.5", "O12"),
            Map.entry("2071", "D02"),
            Map.entry("14589", "D04"),
            Map.entry("484", "C15"),
            Map.entry("2477180", "E01"),
            Map.entry("1477602", "E03"),
            Map.entry("109402000000", "E04"),
            Map.entry("252430000000", "E05"),
            Map.entry("2255600000", "N05"));

    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    private record Label(BigDecimal value, String unit, Span span, boolean optional) {}

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their figures are not read");
    }

    @Test
    void everyFigureIsFoundWithItsUnit() throws IOException {
        for (var file : files()) {
            var read = reader.read(report(file)).figures();
            assertThat(labels(file).stream().filter(label -> !label.optional()))
                    .as(file)
                    .allSatisfy(label -> assertThat(read)
                            .anyMatch(
                                    figure -> is(figure, label) && figure.unit().equals(label.unit())));
        }
    }

    @Test
    void almostNothingElseIsFound() throws IOException {
        int others = 0;
        int figures = 0;
        for (var file : files()) {
            var labels = labels(file);
            for (var figure : reader.read(report(file)).figures()) {
                figures++;
                boolean known = labels.stream()
                        .anyMatch(label -> is(figure, label)
                                || (label.optional() && figure.span().overlaps(label.span())));
                others += known ? 0 : 1;
            }
        }
        assertThat(others).isLessThanOrEqualTo(figures / 10);
    }

    @Test
    void theIndicatorsThatTheCatalogueNamesAreProposed() throws IOException {
        var proposals = new IndicatorProposals(IndicatorProposalsTest.catalogue());
        var wrong = new ArrayList<String>();
        for (var file : files()) {
            var text = report(file);
            for (var figure : reader.read(text).figures()) {
                var code = INDICATORS.get(figure.value().toPlainString());
                var proposed = proposals
                        .propose(figure, text)
                        .map(proposal -> proposal.indicator().code());
                if (code != null && !proposed.orElse("none").equals(code)) {
                    wrong.add(figure.value() + " " + proposed);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean is(StatedFigure figure, Label label) {
        return figure.value().compareTo(label.value()) == 0 && figure.span().overlaps(label.span());
    }

    private static List<Label> labels(String file) throws IOException {
        var labels = new ArrayList<Label>();
        for (JsonNode figure : JsonMapper.shared()
                .readTree(Files.readString(CORPUS.resolve(file + ".gold.json")))
                .get("figures")) {
            labels.add(new Label(
                    new BigDecimal(figure.get("value").asString()),
                    figure.get("unit").asString(),
                    new Span(figure.get("start").asInt(), figure.get("end").asInt()),
                    figure.has("optional")));
        }
        return labels;
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gold.json"))
                    .map(name -> name.substring(0, name.length() - ".gold.json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static CleanText report(String file) throws IOException {
        return new CleanText(Files.readString(CORPUS.resolve(file + ".txt")));
    }
}
