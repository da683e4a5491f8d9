package vn.gandan.programmes.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The tasks of a programme as a file, in the order of the programme. */
@Controller
class ProgrammeFiles {

    private static final List<Integer> WIDTHS = List.of(6, 60, 14, 24, 12, 12, 12);

    private final Sheets sheets;
    private final Texts text;

    ProgrammeFiles(Sheets sheets, Texts text) {
        this.sheets = sheets;
        this.text = text;
    }

    @GetMapping("/programmes/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        return file(id).csv();
    }

    @GetMapping("/programmes/{id}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String id) throws IOException {
        return file(id).xlsx(text.of("programmes.tasks"), 0, WIDTHS);
    }

    private TableFile file(String id) {
        var sheet = sheets.of(ProgrammeId.of(id));
        var name = VietnameseText.fold(sheet.programme().title()).replaceAll("[^a-z0-9]+", "-");
        return new TableFile(name, rows(sheet));
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
}
