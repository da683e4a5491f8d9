package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** Five real reports, labelled by hand. */
class CorpusSectionsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    /** Of the letters of each kind, those found and those rightly found. */
    private static final double ENOUGH = 0.95;

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their parts are not read");
    }

    @Test
    void thePartsAreThoseThatAPersonFinds() throws IOException {
        for (var file : files()) {
            var read = new Sections().of(report(file));
            for (var kind : Section.Kind.values()) {
                var found = new BitSet();
                read.stream().filter(section -> section.kind() == kind).forEach(section -> set(found, section.span()));
                assertThat(agreement(found, labelled(file, kind)))
                        .as(file + " " + kind)
                        .isGreaterThan(ENOUGH);
            }
        }
    }

    @Test
    void theItemsAreThoseThatAPersonFinds() throws IOException {
        for (var file : files()) {
            for (var kind : List.of(Section.Kind.LIMITATIONS, Section.Kind.TASKS)) {
                var found = new Sections()
                        .of(report(file)).stream()
                                .filter(section -> section.kind() == kind)
                                .flatMap(section -> section.items().stream())
                                .toList();
                var wanted = labels(file).get(name(kind));
                assertThat(found).as(file + " " + kind).hasSize(wanted.size());
            }
        }
    }

    private static double agreement(BitSet found, BitSet wanted) {
        if (found.isEmpty() && wanted.isEmpty()) {
            return 1;
        }
        var common = (BitSet) found.clone();
        common.and(wanted);
        return 2.0 * common.cardinality() / (found.cardinality() + wanted.cardinality());
    }

    private static BitSet labelled(String file, Section.Kind kind) throws IOException {
        var wanted = new BitSet();
        for (var section : labels(file).get("sections")) {
            if (section.get("kind").asString().equals(name(kind))) {
                set(
                        wanted,
                        new Span(
                                section.get("start").asInt(), section.get("end").asInt()));
            }
        }
        return wanted;
    }

    private static void set(BitSet letters, Span span) {
        letters.set(span.start(), span.end());
    }

    private static String name(Section.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode labels(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(CORPUS.resolve(file + ".gold.json")));
    }

    /** No letter of these reports is composed or left out: a place in the clean text is one in the file. */
    private static CleanText report(String file) throws IOException {
        return new CleanText(Files.readString(CORPUS.resolve(file + ".txt")));
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
}
