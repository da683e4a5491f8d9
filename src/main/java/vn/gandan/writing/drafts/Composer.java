package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldSection;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.phrases.Clerk;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.phrases.Phrasing;
import vn.gandan.writing.phrases.Told;

/** Puts a report together: the sections of its outline, the words of its draft, the figures that were gathered. */
class Composer {

    private final Outline outline;
    private final Gathered gathered;
    private final Clerk clerk;
    private final Map<String, Placed> passages;
    private final Map<String, List<Placed>> bySection;

    Composer(Outline outline, List<Placed> passages, Gathered gathered) {
        this.outline = outline;
        this.gathered = gathered;
        clerk = new Clerk(gathered);
        this.passages =
                passages.stream().collect(toMap(placed -> placed.passage().key(), Function.identity()));
        bySection = passages.stream().collect(groupingBy(Placed::section));
    }

    Composition compose() {
        var numbers = new SectionNumbers();
        var sections = new ArrayList<ToldSection>();
        for (var section : outline.sections()) {
            sections.add(
                    new ToldSection(section, section.annex() ? "" : numbers.next(section.level()), parts(section)));
        }
        return new Composition(told(outline.subject(), Map.of()), sections);
    }

    /** What people added, or kept though the outline dropped it, follows what the outline has. */
    private List<ToldPart> parts(Section section) {
        var parts = new ArrayList<ToldPart>();
        var ofOutline = new HashSet<String>();
        for (var part : section.parts()) {
            ofOutline.add(part.key());
            parts.add(part(part));
        }
        added(section, ofOutline).forEach(placed -> parts.add(paragraph(placed)));
        return parts;
    }

    private List<Placed> added(Section section, Set<String> ofOutline) {
        return bySection.getOrDefault(section.key(), List.of()).stream()
                .filter(placed -> !ofOutline.contains(placed.passage().key()))
                .toList();
    }

    private ToldPart part(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph(placed(paragraph.key(), paragraph.pattern()));
            case Listing listing -> list(placed(listing.key(), ""));
            case Table table ->
                new ToldTable(
                        table.key(),
                        table.title(),
                        table.rows(),
                        table.indicators().stream().map(gathered::indicator).toList(),
                        rows(table.rows(), table.indicators()));
            case Chart chart ->
                new ToldChart(
                        chart.key(),
                        chart.title(),
                        gathered.indicator(chart.indicator()),
                        rows(Rows.UNITS_BELOW, List.of(chart.indicator())));
        };
    }

    /** As it stands in the draft, or as the outline has it where the draft has not seen it yet. */
    private Placed placed(String key, String given) {
        var placed = passages.get(key);
        return placed == null ? new Placed("", 0, Passage.given(key, given, Map.of()), null, null, 0) : placed;
    }

    private ToldPassage paragraph(Placed placed) {
        return new ToldPassage(
                placed,
                false,
                List.of(told(placed.passage().words(), placed.passage().pinned())));
    }

    private ToldPassage list(Placed placed) {
        return new ToldPassage(
                placed,
                true,
                placed.passage()
                        .words()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> told(closed(line.strip()), placed.passage().pinned()))
                        .toList());
    }

    /** The entries of a list are sentences. */
    private static String closed(String line) {
        return ".;:!?…".indexOf(line.charAt(line.length() - 1)) < 0 ? line + "." : line;
    }

    private Told told(String words, Map<String, String> pinned) {
        return clerk.tell(Phrasing.read(words).phrasing()).pinned(pinned);
    }

    private List<ToldTable.Row> rows(Rows of, List<String> codes) {
        var rows = new ArrayList<ToldTable.Row>();
        if (of == Rows.UNITS_BELOW) {
            for (Unit unit : gathered.subject().below()) {
                rows.add(row(unit.title(), codes, code -> gathered.total(unit, code)));
            }
        } else {
            for (Period period : gathered.subject().period().months()) {
                rows.add(row(PeriodWords.title(period), codes, code -> gathered.total(period, code)));
            }
        }
        rows.add(new ToldTable.Row(
                "Tổng số", true, codes.stream().map(gathered::whole).toList()));
        return rows;
    }

    private static ToldTable.Row row(String name, List<String> codes, Function<String, @Nullable Total> figures) {
        return new ToldTable.Row(name, false, codes.stream().map(figures).toList());
    }
}
