package vn.gandan.duties.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.shared.Texts;

/** The list of work as a file: the section that is shown, all of its rows. */
@Controller
class WorkFiles {

    private final Worklists lists;
    private final Texts text;

    WorkFiles(Worklists lists, Texts text) {
        this.lists = lists;
        this.text = text;
    }

    @GetMapping("/work.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable String section) {
        var lines = rows(section).stream()
                .map(row -> row.stream().map(WorkFiles::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return file(section, "csv", "text/csv;charset=UTF-8", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8));
    }

    // Quoted always: a title may hold a comma. What a spreadsheet would take for a formula is told to be text.
    private static String quoted(Object value) {
        var plain = value.toString();
        var harmless = plain.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + plain : plain;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    @GetMapping("/work.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(required = false) @Nullable String section) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(text.of("duties.work.sheet"));
            var rows = rows(section);
            for (int line = 0; line < rows.size(); line++) {
                var row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    if (row.get(column) instanceof LocalDate day) {
                        sheet.value(line, column, day);
                        sheet.style(line, column).format("dd/mm/yyyy").set();
                    } else {
                        sheet.value(line, column, row.get(column).toString());
                    }
                }
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(1, 1);
        }
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return file(section, "xlsx", type, bytes.toByteArray());
    }

    private List<List<Object>> rows(@Nullable String section) {
        var rows = new ArrayList<List<Object>>();
        rows.add(heads());
        for (var part : lists.all(section == null ? null : Section.of(section)).parts()) {
            part.rows().forEach(row -> rows.add(cells(part.section(), row)));
        }
        return rows;
    }

    private List<Object> heads() {
        return List.of(
                text.of("duties.section"),
                text.of("duties.due"),
                text.of("duties.left"),
                text.of("duties.what"),
                text.of("duties.source"),
                text.of("duties.gives"),
                text.of("duties.who"),
                text.of("duties.person"),
                text.of("duties.state"),
                text.of("duties.clock.reason"));
    }

    private List<Object> cells(Section section, Row row) {
        var due = row.duty().due();
        return List.of(
                text.of("duties.section." + section),
                due.day() == null ? "" : due.day(),
                row.left().words(),
                row.duty().matter().title(),
                row.duty().matter().source().label(),
                row.giver() == null ? text.of("duties.gives.law") : row.giver(),
                row.unit(),
                row.person() == null ? "" : row.person(),
                row.marks().stream().map(Row.Mark::words).collect(Collectors.joining("; ")),
                due.explain(text, row.duty().matter().basis()));
    }

    private static ResponseEntity<byte[]> file(@Nullable String section, String ending, String type, byte[] content) {
        var name = "viec-cua-toi"
                + (section == null ? "" : "-" + Section.of(section).code()) + "." + ending;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
