package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five real reports, labelled by hand. */
class CorpusSymbolsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int DOCUMENTS = 63;

    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());

    private record Label(String file, String text, int start, int end, List<String> right) {}

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their symbols are not read");
    }

    @Test
    void everyCompleteSymbolIsReadFromItsWords() throws IOException {
        assertThat(labels())
                .hasSize(DOCUMENTS)
                .allSatisfy(label -> assertThat(grammar.read(label.text()))
                        .hasValueSatisfying(reading ->
                                assertThat(reading.symbol().canonical()).isIn(label.right())));
    }

    @Test
    void everyCompleteSymbolIsFoundAtItsPlaceInTheReport() throws IOException {
        for (var label : labels()) {
            assertThat(grammar.find(report(label.file()))).as(label.toString()).anySatisfy(mention -> {
                assertThat(mention.reading().symbol().canonical()).isIn(label.right());
                assertThat(mention.start()).isLessThan(label.end());
                assertThat(mention.end()).isGreaterThan(label.start());
            });
        }
    }

    @Test
    void nothingElseIsFound() throws IOException {
        var labels = labels();
        for (var file : files()) {
            assertThat(grammar.find(report(file))).as(file).hasSize((int)
                    labels.stream().filter(label -> label.file().equals(file)).count());
        }
    }

    @Test
    void aTypeWordAgainstItsSymbolIsOneInFiveReports() throws IOException {
        var contradictions = new ArrayList<String>();
        for (var file : files()) {
            for (var mention : grammar.find(report(file))) {
                if (mention.reading().contradiction() != null) {
                    contradictions.add(report(file).substring(mention.start(), mention.end()));
                }
            }
        }
        assertThat(contradictions).containsExactly("Chỉ thị 18-NQ/TU");
    }

    private static List<Label> labels() throws IOException {
        var labels = new ArrayList<Label>();
        for (var file : files()) {
            var text = report(file);
            for (var document : JsonMapper.shared()
                    .readTree(Files.readString(CORPUS.resolve(file + ".gold.json")))
                    .get("documents")) {
                if (document.get("resolution").asString().equals("full")) {
                    labels.add(label(file, text, document));
                }
            }
        }
        return labels;
    }

    /** Labels count code points. */
    private static Label label(String file, String text, JsonNode document) {
        var right = new ArrayList<>(List.of(document.get("canonical").asString()));
        document.path("accept").forEach(other -> right.add(other.asString()));
        return new Label(
                file,
                document.get("text").asString(),
                text.offsetByCodePoints(0, document.get("start").asInt()),
                text.offsetByCodePoints(0, document.get("end").asInt()),
                right);
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    private static String report(String file) throws IOException {
        return Files.readString(CORPUS.resolve(file + ".txt"));
    }
}
