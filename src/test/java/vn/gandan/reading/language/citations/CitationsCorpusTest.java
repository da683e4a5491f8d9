package vn.gandan.reading.language.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.sections.Sections;
import vn.gandan.shared.CleanText;

/** Five real reports, labelled by hand. */
class CitationsCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    private final Citations citations = new Citations(Vocabulary.standard());

    private record Label(
            Span span, Set<String> right, @Nullable LocalDate date, boolean free) {

        boolean is(Citation citation) {
            return citation.span().overlaps(span) && right.contains(citation.canonical());
        }
    }

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their papers are not read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_56dafdc2bd0d647b",
                "001_fcce45f3f6fcb391",
                "002_d4ba79c886fbb7d4",
                "003_2b8b35e9b750b931",
                "004_9ad503d99322dc91"
            })
    void everyPaperIsFoundWithItsDayAndNothingElse(String file) throws IOException {
        var text = Files.readString(CORPUS.resolve(file + ".txt"));
        var clean = new CleanText(text);
        var labels = labels(file, text, clean);

        var read = citations.of(clean, new Sections().of(clean));

        assertThat(labels)
                .allSatisfy(label -> assertThat(read).anySatisfy(citation -> {
                    assertThat(label.is(citation)).isTrue();
                    assertThat(label.free() && citation.date() == null ? label.date() : citation.date())
                            .isEqualTo(label.date());
                }));
        assertThat(read)
                .allSatisfy(citation -> assertThat(labels).anyMatch(label -> label.is(citation)))
                .hasSameSizeAs(labels);
    }

    private static List<Label> labels(String file, String text, CleanText clean) throws IOException {
        var labels = new ArrayList<Label>();
        for (var document : JsonMapper.shared()
                .readTree(Files.readString(CORPUS.resolve(file + ".gold.json")))
                .get("documents")) {
            labels.add(label(document, text, clean));
        }
        return labels;
    }

    /** Labels count code points of the file. */
    private static Label label(JsonNode document, String text, CleanText clean) {
        var right = new HashSet<>(Set.of(document.get("canonical").asString()));
        document.path("accept").forEach(other -> right.add(other.asString()));
        int start = text.offsetByCodePoints(0, document.get("start").asInt());
        int end = text.offsetByCodePoints(0, document.get("end").asInt());
        var date = document.path("date").isString()
                ? LocalDate.parse(document.get("date").asString())
                : null;
        return new Label(
                new Span(place(clean, start), place(clean, end - 1) + 1),
                right,
                date,
                document.path("date_optional").asBoolean(false));
    }

    private static int place(CleanText clean, int offset) {
        int place = 0;
        while (place < clean.length() && clean.end(place) <= offset) {
            place++;
        }
        return place;
    }
}
