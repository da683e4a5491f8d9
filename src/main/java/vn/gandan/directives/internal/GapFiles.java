package vn.gandan.directives.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.TableFile;
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
        return file(id, on, level).csv();
    }

    @GetMapping("/directives/{id}/gaps.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String level)
            throws IOException {
        return file(id, on, level).xlsx(text.of("directives.gaps"), 0, List.of());
    }

    private TableFile file(String id, @Nullable String on, @Nullable String level) {
        var head = heads.of(DocumentId.of(id), Days.of(on).orElse(null));
        var name = VietnameseText.fold("chua ban hanh " + head.symbol()).replaceAll("[^a-z0-9]+", "-");
        return new TableFile(name, rows(head, level));
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
}
