package vn.gandan.writing.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Section;

/** Composes an outline for a real unit and period without keeping anything. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Trials {

    /** Of a long table the first rows show what it will be. */
    private static final int ROWS = 8;

    private final Gathering gathering;
    private final Listings listings;

    Trials(Gathering gathering, Listings listings) {
        this.gathering = gathering;
        this.listings = listings;
    }

    /** The names by which an outline may ask for a list. */
    public List<String> listings() {
        return listings.names();
    }

    public Trial compose(Outline outline, Unit unit, Period period, Basis basis) {
        var subject = gathering.subject(unit, period, basis);
        var sources = new HashMap<String, String>();
        var placed = new ArrayList<Placed>();
        for (var section : outline.sections()) {
            placed.addAll(placed(section, subject, sources));
        }
        var patterns = new ArrayList<String>();
        patterns.add(outline.subject());
        placed.forEach(each -> patterns.add(each.passage().words()));
        var wanted = Wanted.of(patterns, outline.parts().toList());
        var composed = new Composer(outline, placed, gathering.gather(subject, wanted)).compose();
        var parts = new ArrayList<Trial.Part>();
        for (var section : composed.sections()) {
            var of = section.section();
            parts.add(new Trial.Heading(of.level(), section.number(), of.heading(), of.annex()));
            section.parts().forEach(part -> parts.addAll(shown(part, sources)));
        }
        return new Trial(composed.subject().text(), parts);
    }

    private List<Placed> placed(Section section, Subject subject, Map<String, String> sources) {
        var placed = new ArrayList<Placed>();
        for (var part : section.parts()) {
            switch (part) {
                case Paragraph paragraph ->
                    placed.add(passage(section, placed.size(), part.key(), paragraph.pattern()));
                case Listing listing -> {
                    sources.put(listing.key(), listing.source());
                    placed.add(passage(section, placed.size(), part.key(), listings.words(listing.source(), subject)));
                }
                case Outline.Table table -> {}
                case Outline.Chart chart -> {}
            }
        }
        return placed;
    }

    private static Placed passage(Section section, int position, String key, String words) {
        return new Placed(section.key(), position, Passage.given(key, words, Map.of()), null, null, 0);
    }

    private static List<Trial.Part> shown(ToldPart part, Map<String, String> sources) {
        return switch (part) {
            case ToldPassage passage ->
                passage.list()
                        ? List.of(new Trial.Entries(sources.getOrDefault(passage.key(), ""), passage.told()))
                        : passage.told().stream()
                                .<Trial.Part>map(Trial.Paragraph::new)
                                .toList();
            case ToldTable table -> List.of(table(table));
            case ToldChart chart -> List.of(new Trial.Picture(chart.title()));
        };
    }

    private static Trial.Table table(ToldTable table) {
        var rows = table.rows();
        int below = Math.max(0, rows.size() - 1);
        var shown = new ArrayList<>(rows.subList(0, Math.min(ROWS, below)));
        shown.addAll(rows.subList(below, rows.size()));
        return new Trial.Table(
                table.title(),
                table.columns().stream().map(Indicator::nameVi).toList(),
                shown.stream().map(Trials::row).toList(),
                Math.max(0, below - ROWS));
    }

    private static Trial.Row row(ToldTable.Row row) {
        return new Trial.Row(
                row.whole() ? null : row.name(),
                row.totals().stream().map(Trials::figure).toList());
    }

    private static String figure(@Nullable Total total) {
        var value = total == null ? null : total.value();
        return value == null ? "" : Numbers.VIETNAMESE.of(value);
    }
}
