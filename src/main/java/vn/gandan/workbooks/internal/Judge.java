package vn.gandan.workbooks.internal;

import static vn.gandan.filings.FilingsError.FILING_LOCKED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Finding;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Texts;

/** Judges one row of a workbook: what it changes, and every fault named by its cell. */
@Component
class Judge {

    private static final int CELLS_NAMED = 12;

    private final Texts text;

    Judge(Texts text) {
        this.text = text;
    }

    Judged judge(Filing before, Row row, Sheet sheet) {
        var lines = sheet.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.field().cell(), line -> line, (one, same) -> one, LinkedHashMap::new));
        var changes = changes(row, sheet);
        var counts = counts(sheet, changes);
        if (row.blank()) {
            return plain(before, row, sheet, Verdict.BLANK, Counts.NONE);
        }
        if (before.locked()) {
            return locked(before, row, sheet);
        }
        var marks = new LinkedHashMap<Cell, String>();
        var faults = faults(row, sheet, lines, marks);
        boolean same = !counts.any() && sheet.filing().remarks().equals(before.remarks());
        if (before.sent() && same && faults.stream().noneMatch(Fault::blocks)) {
            return plain(before, row, sheet, Verdict.UNCHANGED, counts);
        }
        var verdict = faults.isEmpty() ? Verdict.READY : Verdict.FAULTY;
        return new Judged(before, row, sheet, verdict, counts, faults, changes, marks);
    }

    private static Judged plain(Filing before, Row row, Sheet sheet, Verdict verdict, Counts counts) {
        return new Judged(before, row, sheet, verdict, counts, List.of(), List.of(), Map.of());
    }

    /** The sheet does not have the row on it then. */
    private Judged locked(Filing before, Row row, Sheet sheet) {
        var entry = row.entry();
        var touched = sheet.lines().stream()
                .filter(line -> {
                    var typed = entry.typed().get(line.field().cell());
                    return typed != null && !Written.same(typed, line.text());
                })
                .toList();
        if (touched.isEmpty()) {
            return plain(before, row, sheet, Verdict.UNCHANGED, counts(sheet, List.of()));
        }
        var words = text.of("error." + FILING_LOCKED.name());
        var faults = new ArrayList<Fault>();
        var marks = new LinkedHashMap<Cell, String>();
        for (var line : touched) {
            marks.put(line.field().cell(), words);
            faults.add(fault(row, sheet, line, words, true));
        }
        return new Judged(before, row, sheet, Verdict.LOCKED, Counts.NONE, faults, List.of(), marks);
    }

    private static Counts counts(Sheet sheet, List<Change> changes) {
        int withdrawn = (int) changes.stream().filter(Change::withdraws).count();
        int fresh = (int)
                changes.stream().filter(change -> change.before().isEmpty()).count();
        int unchanged = (int) sheet.lines().stream()
                .filter(line -> line.value() != null && same(line.value(), line.figure()))
                .count();
        return new Counts(fresh, changes.size() - fresh - withdrawn, withdrawn, unchanged);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private List<Change> changes(Row row, Sheet sheet) {
        var changes = new ArrayList<Change>();
        for (var line : sheet.lines()) {
            boolean readable = line.figure() != null || !line.filled();
            if (readable && !same(line.value(), line.figure())) {
                changes.add(new Change(
                        at(row, line.field().cell()),
                        sheet.filing().key().unit().title(),
                        line.name(),
                        said(line.value()),
                        said(line.figure()),
                        meanwhile(row, line)));
            }
        }
        return changes;
    }

    private String said(@Nullable BigDecimal figure) {
        return figure == null ? "" : text.numbers().exact(figure);
    }

    private static boolean meanwhile(Row row, Line line) {
        var seen = row.seen().get(line.field().cell());
        return seen != null && line.value() != null && !Written.same(seen, Written.full(line.value()));
    }

    private List<Fault> faults(Row row, Sheet sheet, Map<Cell, Line> lines, Map<Cell, String> marks) {
        var faults = new ArrayList<Fault>();
        odd(row, sheet, lines, marks, faults);
        var missing = new ArrayList<Line>();
        for (var finding : sheet.findings()) {
            var line = Objects.requireNonNull(lines.get(Objects.requireNonNull(finding.cell())));
            if (finding.kind() == Finding.Kind.MISSING) {
                missing.add(line);
                marks.putIfAbsent(finding.cell(), words(finding));
            } else if (finding.kind() != Finding.Kind.UNREADABLE || !marks.containsKey(finding.cell())) {
                marks.merge(finding.cell(), words(finding), (one, other) -> one + "\n" + other);
                faults.add(fault(row, sheet, line, words(finding), finding.blocks()));
            }
        }
        if (!missing.isEmpty()) {
            faults.add(missing(row, sheet, missing));
        }
        return faults;
    }

    /** Dates, failed formulas and the like, which would only be told as no number. */
    private void odd(Row row, Sheet sheet, Map<Cell, Line> lines, Map<Cell, String> marks, List<Fault> faults) {
        for (var line : lines.values()) {
            var cell = line.field().cell();
            var figure = row.figures().get(cell);
            if (figure != null && figure.wrong()) {
                marks.put(cell, text.of("workbooks.oddity." + figure.oddity(), figure.text()));
                faults.add(fault(row, sheet, line, Objects.requireNonNull(marks.get(cell)), true));
            }
            var remark = row.remarks().get(cell);
            if (remark != null && remark.wrong()) {
                var words = text.of("workbooks.remark-too-long");
                marks.merge(cell, words, (one, other) -> one + "\n" + other);
                faults.add(new Fault(
                        remark.at().toString(),
                        sheet.filing().key().unit().title(),
                        line.name(),
                        remark.text(),
                        words,
                        true));
            }
        }
    }

    private Fault fault(Row row, Sheet sheet, Line line, String words, boolean blocks) {
        var cell = line.field().cell();
        var said = row.figures().get(cell);
        var shown = said == null || said.text().isEmpty() ? line.text() : said.text();
        return new Fault(at(row, cell), sheet.filing().key().unit().title(), line.name(), shown, words, blocks);
    }

    private Fault missing(Row row, Sheet sheet, List<Line> lines) {
        var cells = lines.stream()
                .limit(CELLS_NAMED)
                .map(line -> spot(row, line.field().cell()).cell())
                .collect(Collectors.joining(", "));
        int more = lines.size() - CELLS_NAMED;
        var first = lines.getFirst();
        return new Fault(
                spot(row, first.field().cell()).sheet() + "!" + cells + (more > 0 ? " …" : ""),
                sheet.filing().key().unit().title(),
                lines.size() == 1 ? first.name() : "",
                "",
                lines.size() == 1 ? text.of("forms.finding.MISSING") : text.of("workbooks.missing", lines.size()),
                true);
    }

    private static String at(Row row, Cell cell) {
        return spot(row, cell).toString();
    }

    private static Spot spot(Row row, Cell cell) {
        var said = row.figures().get(cell);
        return said == null ? row.at() : said.at();
    }

    private String words(Finding finding) {
        var details = finding.details().stream()
                .map(detail ->
                        detail instanceof BigDecimal number ? text.numbers().exact(number) : detail)
                .toArray();
        return text.of("forms.finding." + finding.kind(), details);
    }
}
