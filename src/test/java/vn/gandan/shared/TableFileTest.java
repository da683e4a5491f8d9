package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a spreadsheet reads of a file. */
class TableFileTest {

    @Test
    void nothingThatSomebodyTypedIsAFormula() {
        assertThat(csv("=1+1", "@SUM(A1)", "-5", "+84", "\t=1"))
                .isEqualTo("\uFEFF\"'=1+1\",\"'@SUM(A1)\",\"'-5\",\"'+84\",\"'\t=1\"\r\n");
    }

    @Test
    void numbersStayNumbersAndDaysDays() {
        assertThat(csv(new BigDecimal("-1E+3"), 7, LocalDate.of(2026, 11, 25)))
                .isEqualTo("\uFEFF\"-1000\",\"7\",\"2026-11-25\"\r\n");
    }

    @Test
    void aQuoteAndACommaStayInTheirCell() {
        assertThat(csv("Phong trào \"Dân vận khéo\", năm 2026"))
                .isEqualTo("\uFEFF\"Phong trào \"\"Dân vận khéo\"\", năm 2026\"\r\n");
    }

    private static String csv(Object... cells) {
        var body = new TableFile("bang", List.of(List.of(cells))).csv().getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
