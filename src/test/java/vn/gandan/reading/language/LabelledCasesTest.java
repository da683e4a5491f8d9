package vn.gandan.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.CleanText;

/** How much of what careful people labelled in made-up reports of many styles the reader finds; see the folder's README. */
class LabelledCasesTest {

    private static final Path CASES = Path.of("src/test/resources/vn/gandan/reading/cases");

    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    @Test
    void papersAreFoundByTheirSymbols() throws IOException {
        assertThat(mean(one -> f1(
                        one.labelled("documents"),
                        one.read.citations(),
                        one.neutral(),
                        (label, cited) -> one.overlap(label, cited.span())
                                && symbols(label).contains(cited.canonical()),
                        cited -> one.given(cited.span()))))
                .isGreaterThan(0.98);
    }

    @Test
    void figuresAreFoundByTheirValues() throws IOException {
        assertThat(mean(one -> f1(
                        one.labelled("figures"),
                        one.read.figures(),
                        one.neutral(),
                        (label, figure) -> one.overlap(label, figure.span())
                                && figure.value()
                                                .compareTo(new BigDecimal(
                                                        label.path("value").asString()))
                                        == 0,
                        figure -> one.given(figure.span()))))
                .isGreaterThan(0.98);
    }

    @Test
    void partsAreTold() throws IOException {
        assertThat(mean(LabelledCasesTest::parts)).isGreaterThan(0.90);
    }

    /** Every character of a text that an office or a page has around its report is told as such; nothing is read out of it. */
    @Test
    void nothingIsReadOutOfBoilerplate() throws IOException {
        for (var one : cases()) {
            var boilerplate = one.labelled("sections").stream()
                    .filter(section -> section.path("kind").asString().equals("boilerplate"))
                    .toList();
            assertThat(one.read.figures())
                    .as(one.name)
                    .noneMatch(figure -> boilerplate.stream().anyMatch(part -> one.overlap(part, figure.span())));
        }
    }

    private static double parts(Case one) {
        var scores = new ArrayList<Double>();
        for (var kind : Section.Kind.values()) {
            var labelled = new BitSet();
            one.labelled("sections").stream()
                    .filter(section -> section.path("kind").asString().equalsIgnoreCase(kind.name()))
                    .forEach(section -> labelled.set(
                            section.path("start").asInt(), section.path("end").asInt()));
            var read = new BitSet();
            one.read.sections().stream()
                    .filter(section -> section.kind() == kind)
                    .map(section -> one.given(section.span()))
                    .forEach(span -> read.set(span.start(), span.end()));
            var both = (BitSet) labelled.clone();
            both.and(read);
            if (labelled.cardinality() + read.cardinality() > 0) {
                scores.add(2.0 * both.cardinality() / (labelled.cardinality() + read.cardinality()));
            }
        }
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }

    private <T> double f1(
            List<JsonNode> labelled,
            List<T> read,
            List<JsonNode> neutral,
            BiPredicate<JsonNode, T> same,
            Function<T, Span> place) {
        var wanted = new ArrayList<>(labelled);
        int right = 0;
        int extra = 0;
        for (var each : read) {
            var match = wanted.stream().filter(label -> same.test(label, each)).findFirst();
            if (match.isPresent()) {
                wanted.remove(match.get());
                right++;
            } else if (neutral.stream().noneMatch(label -> span(label).overlaps(place.apply(each)))) {
                extra++;
            }
        }
        return right + extra + wanted.size() == 0 ? 1 : 2.0 * right / (2.0 * right + extra + wanted.size());
    }

    private double mean(ToDoubleFunction<Case> score) throws IOException {
        return cases().stream().mapToDouble(score).average().orElseThrow();
    }

    private List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            var cases = new ArrayList<Case>();
            for (var file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.add(new Case(file, reader));
            }
            return cases;
        }
    }

    private static Set<String> symbols(JsonNode label) {
        var symbols = new HashSet<String>();
        symbols.add(label.path("canonical").asString());
        label.path("accept").forEach(other -> symbols.add(other.asString()));
        return symbols;
    }

    private static Span span(JsonNode label) {
        return new Span(label.path("start").asInt(), label.path("end").asInt());
    }

    /** A text with its labels, whose offsets count code points, and what is read in it. */
    private static final class Case {

        private final String name;
        private final String stored;
        private final CleanText text;
        private final JsonNode labels;
        private final Report read;

        Case(Path file, ReportReader reader) throws IOException {
            name = String.valueOf(file.getFileName());
            stored = Files.readString(file);
            text = new CleanText(stored);
            labels = JsonMapper.shared()
                    .readTree(Files.readString(file.resolveSibling(name.replace(".txt", ".gold.json"))));
            read = reader.read(text);
        }

        /** What must be found. */
        List<JsonNode> labelled(String key) {
            return labels.path(key)
                    .valueStream()
                    .filter(label -> !label.path("optional").asBoolean(false))
                    .toList();
        }

        /** What may be found. */
        List<JsonNode> neutral() {
            return Stream.concat(
                            labels.path("documents_unnumbered").valueStream(),
                            labels.path("figures")
                                    .valueStream()
                                    .filter(label -> label.path("optional").asBoolean(false)))
                    .toList();
        }

        boolean overlap(JsonNode label, Span place) {
            return span(label).overlaps(given(place));
        }

        Span given(Span place) {
            int start = text.start(place.start());
            int end = place.length() == 0 ? start : text.end(place.end() - 1);
            return new Span(stored.codePointCount(0, start), stored.codePointCount(0, end));
        }
    }
}
