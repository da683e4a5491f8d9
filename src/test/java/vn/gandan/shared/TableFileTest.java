package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet reads of a file. */
class TableFileTest {

    @Test
    void nothingThatSomebodyTypedIsAFormula() {
        assertThat(csv("=1+1", "@SUM(A1)", "-5", "+84", "\t=1"))
                .isEqualTo("\uFEFF\"'=1+1\",\"'@SUM(A1)\",\"'-5\",\"'+84\",\"'\t=1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\uFF1D1+1",
                "\u00A0=1"
            })
    void whateverASpreadsheetWouldRunIsText(String typed) {
        assertThat(csv(typed)).isEqualTo("\uFEFF\"'" + typed + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thôn 1", "a=b", "1-2", "x@y.vn", "", "−4%"})
    void whatItWouldNotRunStaysAsItIs(String typed) {
        assertThat(csv(typed)).isEqualTo("\uFEFF\"" + typed + "\"\r\n");
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertThat(csv(new BigDecimal("-5"), -7, -8L)).isEqualTo("\uFEFF\"-5\",\"-7\",\"-8\"\r\n");
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

    @Test
    void nothingElseWritesSuchFiles() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(TableFileTest::namesCsv))
                    .extracting(file -> file.getFileName().toString())
                    // The API reads such files, and the bench sends it some.
                    .containsExactlyInAnyOrder("TableFile.java", "ValuesController.java", "Loading.java");
        }
    }

    private static boolean namesCsv(Path file) {
        try {
            return Files.readString(file).contains("text/csv");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String csv(Object... cells) {
        var body = new TableFile("bang", List.of(List.of(cells))).csv().getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
