package vn.gandan.writing.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern with a mistake names the place of it, and one without is read as it was meant. */
class PhrasingReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Hiến {E01 đất.;           UNCLOSED;      5
                    Hiến E01} đất.;           UNOPENED;      8
                    Hiến {E1} đất.;           UNKNOWN;       5
                    Hiến {E01 so với hôm qua} đất.; UNKNOWN; 5
                    Đã [hiến {E01} đất.;      UNCLOSED;      3
                    Đã [hiến [{E01}] đất].;   NESTED;        9
                    Đã [hiến đất].;           NOTHING_ASKED; 3
                    Đã [hiến {E01]} đất].;    UNCLOSED;      9
                    """)
    void aMistakeIsNamedWithItsPlace(String pattern, Fault.Kind kind, int place) {
        assertThat(Phrasing.read(pattern).faults())
                .anySatisfy(fault -> assertThat(fault.kind()).isEqualTo(kind))
                .first()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E01",
                "D02/D01",
                "bình quân D04/D02",
                "E01 so với cùng kỳ",
                "E01 so với kỳ trước",
                "E01 so với kế hoạch",
                "3 đơn vị cao nhất E01",
                "10 đơn vị thấp nhất E01",
                "văn bản 315-KL/TU",
                "đơn vị",
                "đến ngày"
            })
    void whatCanBeAskedIsWrittenAsItIsRead(String written) {
        var read = Phrasing.read("{" + written + "}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.phrasing().asked()).extracting(Asked::written).containsExactly(written);
    }

    @Test
    void aPointInANumberEndsNoSentence() {
        assertThat(Phrasing.read("Có 1.976 cuộc. Có {A07} lượt.").phrasing().sentences())
                .hasSize(2);
    }
}
