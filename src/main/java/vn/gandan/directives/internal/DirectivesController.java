package vn.gandan.directives.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.shared.Texts;

/** The register as a list, and as a file. */
@Controller
class DirectivesController {

    static final int PAGE = 50;
    private static final int LONGEST_FILE = 20_000;

    private final Findings findings;
    private final Searches searches;
    private final Texts text;

    DirectivesController(Findings findings, Searches searches, Texts text) {
        this.findings = findings;
        this.searches = searches;
        this.text = text;
    }

    @GetMapping("/directives")
    String list(@ModelAttribute Searches.Asked asked, Model model) {
        model.addAttribute(
                "finding",
                findings.page(searches.of(asked), PAGE, asked.from() == null ? 0 : Math.max(0, asked.from())));
        model.addAttribute("types", findings.types());
        model.addAttribute("questions", findings.openQuestions());
        return "directives/directives";
    }

    @GetMapping("/directives.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute Searches.Asked asked) {
        var lines = rows(asked).stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return file("csv", "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/directives.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute Searches.Asked asked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(text.of("directives.title"));
            var rows = rows(asked);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    sheet.value(line, column, rows.get(line).get(column));
                }
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
        return file("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes.toByteArray());
    }

    private List<List<String>> rows(Searches.Asked asked) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text.of("directives.symbol"),
                text.of("directives.type"),
                text.of("directives.about"),
                text.of("directives.body"),
                text.of("directives.day"),
                text.of("directives.signer"),
                text.of("directives.level"),
                text.of("directives.run"),
                text.of("directives.state")));
        for (var line : findings.page(searches.of(asked), LONGEST_FILE, 0).lines()) {
            var document = line.paper().document();
            rows.add(List.of(
                    cell(document.symbol()),
                    line.paper().type(),
                    cell(document.title()),
                    cell(document.body()),
                    document.issuedOn() == null ? "" : text.day(document.issuedOn()),
                    cell(document.signer()),
                    text.of("directives.level." + document.tier()),
                    cell(document.run()),
                    text.of("directives.state." + line.paper().state())));
        }
        return rows;
    }

    // A spreadsheet takes what begins like this for a formula.
    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }

    private static ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename("van-ban-chi-dao." + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
