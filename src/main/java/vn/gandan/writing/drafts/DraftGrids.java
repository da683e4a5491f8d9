package vn.gandan.writing.drafts;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.layout.Block.Column;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Block.Side;
import vn.gandan.layout.Span;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.drafts.Composition.ToldTable;

/** Draws a table as one whose words and figures are not torn, or as several where the page is too narrow for all of its columns. */
final class DraftGrids {

    private static final int UPRIGHT = 165;
    private static final int LYING = 250;
    private static final int NUMBER = 10;
    private static final int NAME = 38;
    private static final int WIDEST_NAME = 60;

    /** Of a letter of a table, on the whole. */
    private static final double LETTER = 2;

    private static final double EDGES = 2.5;

    private final Function<Total, URI> source;
    private final int width;

    DraftGrids(Function<Total, URI> source, boolean lying) {
        this.source = source;
        width = lying ? LYING : UPRIGHT;
    }

    Stream<Grid> of(String title, String name, List<Indicator> indicators, List<ToldTable.Row> rows) {
        var grids = new ArrayList<Grid>();
        int first = 0;
        while (first < indicators.size()) {
            int end = fitting(indicators, rows, first);
            grids.add(grid(grids.isEmpty() ? title : title + " (tiếp theo)", name, indicators, rows, first, end));
            first = end;
        }
        return grids.stream();
    }

    private int fitting(List<Indicator> indicators, List<ToldTable.Row> rows, int first) {
        int taken = NUMBER + NAME;
        int end = first;
        do {
            taken += needed(indicators.get(end), end, rows);
            end++;
        } while (end < indicators.size() && taken + needed(indicators.get(end), end, rows) <= width);
        return end;
    }

    /** What the longest of its words and figures takes. */
    private static int needed(Indicator indicator, int column, List<ToldTable.Row> rows) {
        var words = Stream.concat(
                Arrays.stream(title(indicator).split(" ")),
                rows.stream().map(row -> figure(row.totals().get(column), indicator)));
        return (int) Math.ceil(words.mapToInt(String::length).max().orElse(1) * LETTER + EDGES);
    }

    private Grid grid(
            String title, String name, List<Indicator> indicators, List<ToldTable.Row> rows, int first, int end) {
        var shown = indicators.subList(first, end);
        var needed = new ArrayList<Integer>();
        for (int column = first; column < end; column++) {
            needed.add(needed(indicators.get(column), column, rows));
        }
        int spare =
                width - NUMBER - NAME - needed.stream().mapToInt(each -> each).sum();
        int ofName = Math.clamp(spare, 0, WIDEST_NAME - NAME);
        int each = Math.max(0, spare - ofName) / shown.size();
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", null, NUMBER, Side.CENTRE));
        columns.add(new Column(name, null, NAME + ofName, Side.LEFT));
        for (int column = 0; column < shown.size(); column++) {
            columns.add(new Column(title(shown.get(column)), null, needed.get(column) + each, Side.RIGHT));
        }
        var drawn = new ArrayList<Row>();
        for (var row : rows) {
            drawn.add(row(row, drawn.size() + 1, indicators, first, end));
        }
        return new Grid(title, columns, drawn);
    }

    private Row row(ToldTable.Row row, int number, List<Indicator> indicators, int first, int end) {
        var cells = new ArrayList<Span>();
        cells.add(Span.of(row.whole() ? "" : String.valueOf(number)));
        cells.add(Span.of(row.name()));
        for (int column = first; column < end; column++) {
            cells.add(cell(row.totals().get(column), indicators.get(column)));
        }
        return new Row(cells, row.whole());
    }

    private Span cell(@Nullable Total total, Indicator indicator) {
        var figure = figure(total, indicator);
        return total == null || total.value() == null ? Span.of(figure) : new Span(figure, source.apply(total));
    }

    /** Money in millions: its zeros would not fit, and nobody reads them. */
    static String figure(@Nullable Total total, Indicator indicator) {
        var value = total == null ? null : total.value();
        return value == null ? "–" : Numbers.VIETNAMESE.exact(money(indicator) ? millions(value) : value);
    }

    private static BigDecimal millions(BigDecimal dong) {
        return dong.divide(Numbers.MILLION);
    }

    private static boolean money(Indicator indicator) {
        return indicator.measure().equals("đồng");
    }

    /** "Đất hiến (m²)"; but "Số cuộc tuyên truyền" tells what it counts. */
    static String title(Indicator indicator) {
        var name = indicator.nameVi();
        var measure = indicator.measure();
        var counted = measure.split("[/ (]", 2)[0];
        boolean told = name.startsWith("Số " + counted) || name.startsWith("Tổng số " + counted);
        return told ? name : name + " (" + (money(indicator) ? "triệu đồng" : measure) + ")";
    }
}
