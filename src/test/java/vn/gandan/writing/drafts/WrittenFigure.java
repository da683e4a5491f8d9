package vn.gandan.writing.drafts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.figures.Measure;
import vn.gandan.reporting.Total;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Sought;
import vn.gandan.writing.phrases.Told;

/**
 * A figure as a report was told to state it, at its place in the text of the file: what the reader has to find.
 *
 * @param of the whole of a share
 * @param units in any of which it may be read: that of its indicator, or of the word that its sentence has for it
 */
record WrittenFigure(
        Span span, BigDecimal value, @Nullable BigDecimal of, List<String> units, boolean cell, String words) {

    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.]*(?:,\\d+)?)\\s*(%|lần|điểm phần trăm|[^\\d]*)");

    /** Where a sentence has another word than the catalogue for what it counts. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("A08", List.of("issue")),
            Map.entry("D04", List.of("member")),
            Map.entry("F01", List.of("commune")),
            Map.entry("M12", List.of("member")),
            Map.entry("M17", List.of("member")));

    /** Of all that stands in a report, in the order of its text. */
    static List<WrittenFigure> of(RandomReport report, String text) {
        return new Search(report, text).all();
    }

    private static final class Search {

        private final RandomReport report;
        private final String text;
        private final List<WrittenFigure> found = new ArrayList<>();
        private int place;

        Search(RandomReport report, String text) {
            this.report = report;
            this.text = text;
        }

        List<WrittenFigure> all() {
            var sections = report.open().compose().sections();
            sections.stream()
                    .filter(section -> !section.section().annex())
                    .forEach(section -> section.parts().forEach(this::part));
            sections.stream()
                    .filter(section -> section.section().annex())
                    .forEach(section -> section.parts().forEach(this::part));
            return found;
        }

        private void part(ToldPart part) {
            switch (part) {
                case ToldPassage passage -> passage.told().forEach(this::told);
                case ToldTable table -> rows(table.columns(), table.rows());
                case ToldChart chart -> rows(List.of(chart.indicator()), chart.rows());
            }
        }

        private void told(Told told) {
            var words = told.text().replace('\u00A0', ' ').strip();
            if (words.isEmpty()) {
                return;
            }
            int at = find(words);
            for (var said : told.said()) {
                var asked = said.asked();
                if (asked != null && !asked.indicators().isEmpty()) {
                    stated(asked, said.text(), at);
                }
                at += said.text().length();
            }
        }

        private int find(String words) {
            int at = text.indexOf(words, place);
            if (at < 0) {
                throw new AssertionError("not in the file: " + words);
            }
            place = at + words.length();
            return at;
        }

        private void stated(Asked asked, String said, int at) {
            var span = new Span(at, at + said.length());
            var code = asked.indicators().getFirst();
            switch (asked) {
                case Asked.Amount amount -> add(span, value(amount.of()), null, units(code));
                case Asked.Share share ->
                    add(span, value(Sought.of(code)), value(Sought.of(share.whole())), units(code));
                case Asked.Each each -> compared(span, said, units(code));
                case Asked.Against against -> compared(span, said, units(code));
                case Asked other -> {}
            }
        }

        /** A number that was computed is told as it was said. */
        private void compared(Span span, String said, List<String> units) {
            var number = NUMBER.matcher(said);
            if (number.find()) {
                var unit = number.group(2).strip();
                add(
                        span,
                        new BigDecimal(number.group(1).replace(".", "").replace(',', '.')),
                        null,
                        switch (unit) {
                            case "%" -> List.of("%");
                            case "lần" -> List.of("times");
                            case "điểm phần trăm" -> List.of("percentage-point");
                            default -> units;
                        });
            }
        }

        /** Behind the name of its row, each figure in the next cell; a wide table goes on under itself. */
        private void rows(List<Indicator> columns, List<ToldTable.Row> rows) {
            int first = 0;
            while (first < columns.size()) {
                int end = rowEnd(columns, rows.getFirst(), first);
                for (var row : rows) {
                    row(columns, row, first, end);
                }
                first = end;
            }
        }

        private int rowEnd(List<Indicator> columns, ToldTable.Row row, int first) {
            int end = columns.size();
            while (text.indexOf(line(columns, row, first, end), place) < 0) {
                end--;
            }
            return end;
        }

        private static String line(List<Indicator> columns, ToldTable.Row row, int first, int end) {
            var line = new StringBuilder(row.name());
            for (int column = first; column < end; column++) {
                line.append('\t').append(shown(row.totals().get(column), columns.get(column)));
            }
            return line.append('\n').toString();
        }

        private void row(List<Indicator> columns, ToldTable.Row row, int first, int end) {
            int at = find(line(columns, row, first, end)) + row.name().length() + 1;
            for (int column = first; column < end; column++) {
                var total = row.totals().get(column);
                var indicator = columns.get(column);
                var shown = shown(total, indicator);
                if (total != null && total.value() != null) {
                    found.add(new WrittenFigure(
                            new Span(at, at + shown.length()),
                            measure(indicator.code()).plain(total.value()),
                            null,
                            units(indicator.code()),
                            true,
                            row.name() + " " + indicator.code() + " " + shown));
                }
                at += shown.length() + 1;
            }
        }

        private static String shown(@Nullable Total total, Indicator indicator) {
            return DraftGrids.figure(total, indicator).replace('–', '-');
        }

        private void add(Span span, BigDecimal value, @Nullable BigDecimal of, List<String> units) {
            int from = Math.max(0, span.start() - 40);
            found.add(new WrittenFigure(
                    span, value, of, units, false, text.substring(from, Math.min(text.length(), span.end() + 30))));
        }

        private BigDecimal value(Sought sought) {
            var fact = report.open().gathered().fact(sought).orElseThrow();
            return measure(sought.code()).plain(Objects.requireNonNull(fact.value()));
        }

        private Measure measure(String code) {
            return Measure.of(indicator(code).measure());
        }

        private Indicator indicator(String code) {
            return report.open().gathered().fact(code).orElseThrow().indicator();
        }

        private List<String> units(String code) {
            var units = new ArrayList<>(OTHER_WORDS.getOrDefault(code, List.of()));
            units.add(measure(code).unit());
            return units;
        }
    }
}
