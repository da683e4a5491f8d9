package vn.gandan.duties.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.shared.TableFile;
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
        return file(section).csv();
    }

    @GetMapping("/work.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(required = false) @Nullable String section) throws IOException {
        return file(section).xlsx(text.of("duties.work.sheet"), 1, List.of());
    }

    private TableFile file(@Nullable String section) {
        var name = "viec-cua-toi"
                + (section == null ? "" : "-" + Section.of(section).code());
        return new TableFile(name, rows(section));
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
}
