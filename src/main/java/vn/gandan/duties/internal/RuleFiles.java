package vn.gandan.duties.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.shared.TableFile;
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
        return file(q, past).csv();
    }

    @GetMapping("/rules.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean past)
            throws IOException {
        return file(q, past).xlsx(text.of("duties.rules.sheet"), 0, WIDTHS);
    }

    private TableFile file(String q, boolean past) {
        return new TableFile("quy-tac-thoi-han", rows(tables.of(q, past)));
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
}
