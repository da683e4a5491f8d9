package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.reading.internal.Contradictions.Contradiction;
import vn.gandan.reading.internal.Contradictions.Sort;

class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2071 | 2071 | 100  | true
            1976 | 2071 | 95,4 | true
            1976 | 2071 | 95   | true
            2    | 3    | 66,6 | true
            2    | 3    | 66,7 | true
            1976 | 2071 | 98   | false
            1    | 3    | 66,7 | false
            """)
    void aPercentageAgreesWithItsPartsRoundedOrCutOff(String part, String whole, String percent, boolean agrees) {
        var text = "Có %s/%s thôn, đạt %s%%.".formatted(part, whole, percent);
        var found = Contradictions.in(
                text,
                List.of(
                        Found.figure(1, text, part + "/" + whole, part, whole, "hamlet", null),
                        Found.figure(2, text, percent + "%", percent.replace(',', '.'), null, "%", null)));

        assertThat(found.isEmpty()).isEqualTo(agrees);
        assertThat(found).allMatch(each -> each.sort() == Sort.RATIO);
    }

    @Test
    void partsNamedAsAmongThemAddUpToTheTotal() {
        var text =
                "Có 20 mô hình, trong đó kinh tế 12 mô hình, văn hóa 9 mô hình. Có 3 câu lạc bộ, trong đó 2 câu lạc bộ nữ.";
        var proposals = List.of(
                Found.figure(1, text, "20 mô hình", "20", null, "model", null),
                Found.figure(2, text, "12 mô hình", "12", null, "model", null),
                Found.figure(3, text, "9 mô hình", "9", null, "model", null),
                Found.figure(4, text, "3 câu lạc bộ", "3", null, "club", null),
                Found.figure(5, text, "2 câu lạc bộ", "2", null, "club", null));

        assertThat(Contradictions.in(text, proposals))
                .containsExactly(new Contradiction(1, Sort.PARTS, List.of(new BigDecimal("21"), new BigDecimal("20"))));
    }

    @Test
    void twoValuesOfOneIndicatorContradictUnlessOneIsRejected() {
        var text = "Đã tổ chức 68 cuộc. Sau đó ghi 86 cuộc.";
        var one = Found.figure(1, text, "68 cuộc", "68", null, "session", "B01");
        var other = Found.figure(2, text, "86 cuộc", "86", null, "session", "B01");

        assertThat(Contradictions.in(text, List.of(one, other)))
                .extracting(Contradiction::proposal, Contradiction::sort)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Sort.TWICE),
                        org.assertj.core.groups.Tuple.tuple(2, Sort.TWICE));
        assertThat(Contradictions.in(text, List.of(one, other.reject()))).isEmpty();
    }
}
