package vn.gandan.programmes.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The tasks of a programme as a file, in the order of the programme. */
@Controller
class ProgrammeFiles {

    private final Sheets sheets;
    private final Texts text;

    ProgrammeFiles(Sheets sheets, Texts text) {
        this.sheets = sheets;
        this.text = text;
    }

    @GetMapping("/programmes/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var sheet = sheets.of(ProgrammeId.of(id));
        var lines = new StringBuilder("\uFEFF");
        for (var row : rows(sheet)) {
            lines.append(String.join(
                            ",", row.stream().map(ProgrammeFiles::quoted).toList()))
                    .append("\r\n");
        }
        return file(sheet, "csv", "text/csv;charset=UTF-8", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    // Quoted always, and what a table would take for a formula kept a text.
    private static String quoted(Object value) {
        String plain = value.toString();
        boolean formula = value instanceof String && !plain.isEmpty() && "=+-@\t".indexOf(plain.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }

    @GetMapping("/programmes/{id}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String id) throws IOException {
        var sheet = sheets.of(ProgrammeId.of(id));
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var page = book.newWorksheet(text.of("programmes.tasks"));
            var rows = rows(sheet);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    if (rows.get(line).get(column) instanceof Number number) {
                        page.value(line, column, number);
                    } else {
                        page.value(line, column, rows.get(line).get(column).toString());
                    }
                }
            }
            page.range(0, 0, 0, rows.getFirst().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            page.width(1, 60);
            page.freezePane(0, 1);
        }
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return file(sheet, "xlsx", type, bytes.toByteArray());
    }

    private List<List<Object>> rows(Sheet sheet) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(
                text.of("programmes.file.number"),
                text.of("programmes.field.task"),
                text.of("programmes.field.due"),
                text.of("programmes.reach"),
                text.of("programmes.file.done"),
                text.of("programmes.file.total"),
                text.of("programmes.file.late")));
        for (var row : sheet.standing()) {
            rows.add(List.of(
                    rows.size(),
                    row.task().title(),
                    text.day(row.task().dueOn()),
                    text.of("programmes.reach.was." + row.task().reach().name()),
                    row.progress().done(),
                    row.progress().total(),
                    row.progress().late()));
        }
        return rows;
    }

    private static ResponseEntity<byte[]> file(Sheet sheet, String ending, String type, byte[] content) {
        String name = VietnameseText.fold(sheet.programme().title()).replaceAll("[^a-z0-9]+", "-");
        var disposition =
                ContentDisposition.attachment().filename(name + "." + ending).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
