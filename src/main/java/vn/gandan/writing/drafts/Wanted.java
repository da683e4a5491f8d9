package vn.gandan.writing.drafts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Asked.Cited;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Phrasing;
import vn.gandan.writing.phrases.Sought;

/**
 * What a report asks of the data.
 *
 * @param own indicators of the unit itself
 * @param others figures of the unit that are not its indicators' totals of the period
 * @param below indicators of the units below it
 * @param within indicators of the unit itself in the shorter periods within
 * @param papers symbols of papers that it cites
 */
public record Wanted(Set<String> own, Set<Sought> others, Set<String> below, Set<String> within, Set<String> papers) {

    static Wanted of(Collection<String> patterns, List<Part> parts) {
        var own = new LinkedHashSet<String>();
        var others = new LinkedHashSet<Sought>();
        var below = new LinkedHashSet<String>();
        var within = new LinkedHashSet<String>();
        var papers = new LinkedHashSet<String>();
        for (var pattern : patterns) {
            for (Asked asked : Phrasing.read(pattern).phrasing().asked()) {
                own.addAll(asked.indicators());
                asked.sought().stream().filter(sought -> !sought.plain()).forEach(others::add);
                switch (asked) {
                    case Foremost foremost -> below.add(foremost.code());
                    case Cited cited -> papers.add(cited.symbol());
                    case Asked other -> {}
                }
            }
        }
        for (var part : parts) {
            switch (part) {
                case Table table -> {
                    own.addAll(table.indicators());
                    (table.rows() == Rows.UNITS_BELOW ? below : within).addAll(table.indicators());
                }
                case Chart chart -> {
                    own.add(chart.indicator());
                    below.add(chart.indicator());
                }
                case Part other -> {}
            }
        }
        return new Wanted(own, others, below, within, papers);
    }
}
