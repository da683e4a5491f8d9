package vn.gandan.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table to take away, its heads in the first row; numbers and days stay what they are where the file can say so. */
public record TableFile(String name, List<? extends List<?>> rows) {

    /** Also in the wide letters of the East, and behind what a spreadsheet passes over. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\x00\u00A0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*");

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** With the mark by which a spreadsheet knows UTF-8. */
    public ResponseEntity<byte[]> csv() {
        var lines = rows.stream()
                .map(row -> row.stream().map(TableFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return answer("csv", "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    // Quoted always: a title may hold a comma. What a spreadsheet would take for a formula is told to be text.
    private static String quoted(Object cell) {
        var plain = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
        boolean formula = !(cell instanceof Number) && FORMULA.matcher(plain).matches();
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }

    /**
     * The heads stay in sight.
     *
     * @param held how many columns stay in sight as well
     * @param widths of the first columns, in letters; long texts break in a table that says them
     */
    public ResponseEntity<byte[]> xlsx(String title, int held, List<Integer> widths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    write(sheet, line, column, rows.get(line).get(column));
                }
            }
            for (int column = 0; column < widths.size(); column++) {
                sheet.width(column, widths.get(column));
            }
            int last = rows.getFirst().size() - 1;
            if (!widths.isEmpty()) {
                sheet.range(0, 0, rows.size() - 1, last)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            sheet.freezePane(held, 1);
        }
        return answer("xlsx", XLSX, bytes.toByteArray());
    }

    private static void write(Worksheet sheet, int line, int column, Object cell) {
        switch (cell) {
            case Number number -> sheet.value(line, column, number);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(line, column, cell.toString());
        }
    }

    private ResponseEntity<byte[]> answer(String ending, String type, byte[] content) {
        var disposition =
                ContentDisposition.attachment().filename(name + "." + ending).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
