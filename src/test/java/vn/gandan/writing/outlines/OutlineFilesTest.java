package vn.gandan.writing.outlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Phrasing;

/** The outlines that come with the program can be read to the last line, and ask only for what there is. */
class OutlineFilesTest {

    static Stream<String> texts() {
        return OutlineFiles.texts().values().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineOfItCanBeRead(String text) {
        assertThat(OutlineReader.read(text).mistakes()).isEmpty();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsKeptOfItIsWhatItsAuthorWrote(String text) {
        assertThat(lines(OutlineText.of(OutlineReader.read(text).outline()))).isEqualTo(lines(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyIndicatorThatItAsksForIsInTheCatalogue(String text) {
        assertThat(asked(OutlineReader.read(text).outline())).isSubsetOf(Catalogue.codes());
    }

    private static String lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (all, line) -> all + line + "\n");
    }

    private static Set<String> asked(Outline outline) {
        var codes = new TreeSet<String>();
        outline.parts().forEach(part -> codes.addAll(asked(part).toList()));
        return codes;
    }

    private static Stream<String> asked(Part part) {
        return switch (part) {
            case Paragraph paragraph ->
                Phrasing.read(paragraph.pattern()).phrasing().asked().stream()
                        .map(Asked::indicators)
                        .flatMap(codes -> codes.stream());
            case Table table -> table.indicators().stream();
            case Chart chart -> Stream.of(chart.indicator());
            case Listing listing -> Stream.empty();
        };
    }
}
