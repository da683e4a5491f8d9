package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Total;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.phrases.Told;

/** A report as it can be told now, before it is drawn on a page or on paper. */
record Composition(Told subject, List<ToldSection> sections) {

    /** @param number "I.", "1.", "a)"; an annex has none */
    record ToldSection(Section section, String number, List<ToldPart> parts) {}

    sealed interface ToldPart {

        String key();
    }

    /** A paragraph or a list; of a list every entry is one of the told. */
    record ToldPassage(Placed placed, boolean list, List<Told> told) implements ToldPart {

        @Override
        public String key() {
            return placed.passage().key();
        }
    }

    /** Rows of units or of shorter periods, the last one of the whole. */
    record ToldTable(String key, String title, Rows of, List<Indicator> columns, List<Row> rows) implements ToldPart {

        record Row(String name, boolean whole, List<@Nullable Total> totals) {}
    }

    record ToldChart(String key, String title, Indicator indicator, List<ToldTable.Row> rows) implements ToldPart {}
}
