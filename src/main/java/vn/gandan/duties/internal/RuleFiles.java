package vn.gandan.duties.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.shared.Texts;

/** The rules as a file, in the words of their page. */
@Controller
class RuleFiles {

    private static final List<Integer> WIDTHS = List.of(24, 70, 22, 40, 30, 40, 60, 16, 16, 28, 12);

    private final RuleTables tables;
    private final Texts text;

    RuleFiles(RuleTables tables, Texts text) {
        this.tables = tables;
        this.text = text;
    }

    @GetMapping("/rules.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean past) {
        var lines = new StringBuilder("\uFEFF");
        for (var row : rows(tables.of(q, past))) {
            lines.append(String.join(",", row.stream().map(RuleFiles::quoted).toList()))
                    .append("\r\n");
        }
        return file("csv", "text/csv;charset=UTF-8", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    @GetMapping("/rules.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean past)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(text.of("duties.rules.sheet"));
            var rows = rows(tables.of(q, past));
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    sheet.value(line, column, rows.get(line).get(column));
                }
            }
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, rows.size() - 1, WIDTHS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.range(0, 0, 0, WIDTHS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
        }
        return file("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes.toByteArray());
    }

    private List<List<String>> rows(RuleTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        "code",
                        "subject",
                        "term",
                        "counted",
                        "remote",
                        "extension",
                        "citation",
                        "from",
                        "to",
                        "status",
                        "severity")
                .map(head -> text.of("duties.rules.head." + head))
                .toList());
        table.rows().forEach(row -> rows.add(row(row)));
        return rows;
    }

    private List<String> row(RuleTable.Row row) {
        var rule = row.rule();
        return List.of(
                rule.code(),
                rule.subject(),
                row.term(),
                row.counted(),
                blank(row.remote()),
                blank(row.extension()),
                rule.citation(),
                rule.from() == null ? "" : text.day(rule.from()),
                rule.to() == null ? "" : text.day(rule.to()),
                text.of(rule.confirmed() ? "duties.rules.confirmed" : "duties.rules.unconfirmed"),
                text.of("duties.rules.severity." + rule.severity().name()));
    }

    private static String blank(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename("quy-tac-thoi-han." + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
