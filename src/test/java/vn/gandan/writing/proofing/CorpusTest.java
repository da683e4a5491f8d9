package vn.gandan.writing.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Period;

/** Five real reports, of which nothing is known but what they say. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @ParameterizedTest
    @CsvSource({"000, 2013-06-03..2016-06-03", "001, 2018-9M", "002, 2014-10-14..2019-10-14", "003, 2021", "004, 2023"})
    void nothingIsFoundWithoutCause(String number, String period) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this project");
        var text = new CleanText(Files.readString(file(number)));
        var told = Period.parse(period);
        var known = new Known("tỉnh Hà Giang", told, told.lastDay(), Map.of(), Map.of(), Map.of(), List.of());
        assertThat(new Proofreader(Catalogue.entries())
                        .findings(text, new ReportReader(Vocabulary.standard()).read(text), known))
                .isEmpty();
    }

    private static Path file(String number) throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(number + "_.*\\.txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
