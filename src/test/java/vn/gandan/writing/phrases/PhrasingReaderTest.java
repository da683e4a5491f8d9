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
                    Hiến {E01 tháng 13/2026} đất.; UNKNOWN;  5
                    Hiến {E01 từ 31/6/2026 đến 2/7/2026} đất.; UNKNOWN; 5
                    Hiến {E01 quý I/2026 so với cùng kỳ} đất.; UNKNOWN; 5
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
                "A02: Kế hoạch",
                "G06: Bí thư chủ trì, định kỳ",
                "C13: XA so với cùng kỳ",
                "E01 tháng 6/2026",
                "E01 tháng 6 năm 2026",
                "E01 quý I/2026",
                "E01 6 tháng đầu năm 2026",
                "E01 9 tháng đầu năm 2018",
                "E01 năm 2025",
                "E01 từ 01/12/2017 đến 30/9/2018",
                "E01 cùng kỳ",
                "E01 từ đầu năm",
                "W01 12 tháng đến hết kỳ",
                "A02: Kế hoạch quý IV năm 2025",
                "văn bản 315-KL/TU",
                "số cấp dưới",
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
