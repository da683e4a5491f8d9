package vn.gandan.reading.language.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the folder beside, of all fields of the work, and what stands around them on pages and papers. */
class FigureSentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/gandan/reading/language/figures");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sentences(String line) {
        int bar = line.lastIndexOf('|');
        assertThat(FiguresTest.read(line.substring(0, bar).strip()))
                .isEqualTo(line.substring(bar + 1).strip());
    }

    static List<String> sentences() throws IOException {
        return lines("sentences.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void names(String text) {
        assertThat(FiguresTest.read(text)).isEmpty();
    }

    static List<String> names() throws IOException {
        return lines("names.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatStandsAroundAReportCountsNothing(String text) {
        assertThat(FiguresTest.read(text)).isEmpty();
    }

    static List<String> whatStandsAroundAReportCountsNothing() throws IOException {
        return lines("around.txt");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Toàn huyện có 1,976 hộ nghèo, chiếm 7,5%                     | 1976 household; 7.5 %  | SEPARATOR
        Có 1.250 cuộc họp với 12,480 lượt người                      | 1250 session; 12480 person-time | SEPARATOR
        Có 12,480 hộ, 2,477,180 m2 đất, 1.250 tỷ đồng và 4,5% số ấp  | 12480 household; 2477180 m2; 1250000000 VND; 4.5 % | SEPARATOR
        Vận động 12 .345 hộ tham gia                                 | 12345 household        | MISTYPED
        Vận động 12. 345 hộ tham gia                                 | 12345 household        | MISTYPED
        Có 1.97б hộ ký cam kết                                       | 1976 household         | MISTYPED
        Có 2OO hộ ký cam kết                                         | 200 household          | MISTYPED
        Có 1.9760 hộ ký cam kết                                      | 19760 household        | MISTYPED
        Có 1.23.456 lượt người                                       | 123456 person-time     | MISTYPED
        Có 1.976(1) hộ ký cam kết                                    | 1976 household         | FOOTNOTE
        Có 1.976[2] hộ ký cam kết                                    | 1976 household         | FOOTNOTE
        """)
    void aNumberThatMayBeMeantOtherwiseSaysWhy(String text, String figures, String doubt) {
        assertThat(FiguresTest.read(text)).isEqualTo(figures);
        assertThat(FiguresTest.figures(text))
                .anySatisfy(figure -> assertThat(figure.doubt()).hasToString(doubt));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Có 1.976 hộ, thu 109,402 tỷ đồng, tăng 10,9%
        Có 1.976¹ hộ ký cam kết
        Có 12,480 hộ dân, tỷ lệ 7.5%
        Cả huyện 15,600 hộ
        12. 345 hộ ký cam kết
        Ngày 12. 345 hộ ký cam kết
        Có 4 219 lượt người, hai (02) mô hình
        """)
    void ofPlainNumbersThereIsNoDoubt(String text) {
        assertThat(FiguresTest.figures(text))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.doubt()).isNull());
    }

    private static List<String> lines(String file) throws IOException {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n"))
                    .toList();
        }
    }
}
