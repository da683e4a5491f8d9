package vn.gandan.directives.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The units that have not issued what they owe, as a file. */
@Controller
class GapFiles {

    private final Heads heads;
    private final Cascades cascades;
    private final Texts text;

    GapFiles(Heads heads, Cascades cascades, Texts text) {
        this.heads = heads;
        this.cascades = cascades;
        this.text = text;
    }

    @GetMapping("/directives/{id}/gaps.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String level) {
        var head = heads.of(DocumentId.of(id), Days.of(on).orElse(null));
        var lines = new StringBuilder("\uFEFF");
        rows(head, level)
                .forEach(row -> lines.append(String.join(
                                ",", row.stream().map(GapFiles::quoted).toList()))
                        .append("\r\n"));
        return file(head, "csv", "text/csv;charset=UTF-8", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/directives/{id}/gaps.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String level)
            throws IOException {
        var head = heads.of(DocumentId.of(id), Days.of(on).orElse(null));
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(text.of("directives.gaps"));
            var rows = rows(head, level);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    sheet.value(line, column, rows.get(line).get(column));
                }
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return file(head, "xlsx", type, bytes.toByteArray());
    }

    private List<List<String>> rows(Head head, @Nullable String level) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text.of("directives.gaps.code"),
                text.of("directives.gaps.unit"),
                text.of("directives.gaps.place"),
                text.of("directives.gaps.due"),
                text.of("directives.gaps.days")));
        cascades.missing(head.document(), head.on(), CascadeController.level(level), 1, Integer.MAX_VALUE)
                .gaps()
                .rows()
                .forEach(gap -> rows.add(List.of(
                        gap.unit().code() == null ? "" : gap.unit().code(),
                        gap.unit().title(),
                        gap.place() == null ? "" : gap.place(),
                        gap.dueOn() == null ? "" : text.day(gap.dueOn()),
                        late(gap.dueOn(), head.on()))));
        return rows;
    }

    private static String late(@Nullable LocalDate due, LocalDate on) {
        return due == null || !due.isBefore(on) ? "" : String.valueOf(ChronoUnit.DAYS.between(due, on));
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private static ResponseEntity<byte[]> file(Head head, String ending, String type, byte[] content) {
        String name = VietnameseText.fold("chua ban hanh " + head.symbol()).replaceAll("[^a-z0-9]+", "-");
        var disposition =
                ContentDisposition.attachment().filename(name + "." + ending).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
