package vn.gandan.writing.drafts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Block.Picture;
import vn.gandan.layout.Png;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.SvgPicture;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldTable.Row;

/** Bars of one indicator over units, as a picture of paper: the name left, its bar, its figure behind it. */
record BarChart(List<Row> rows) {

    /** More bars fit on no page. */
    private static final int MOST = 30;

    private static final int MILLIMETRES = 160;
    private static final int WIDTH = 640;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int NAME_ENDS = 196;
    private static final int BAR_BEGINS = 204;
    private static final int LONGEST_BAR = 320;
    private static final int LONGEST_NAME = 32;
    private static final int BASE_LINE = 16;

    /** None where there is nothing to compare, or more than a page can show. */
    static Optional<Picture> of(ToldChart chart) {
        var rows = chart.rows().stream()
                .filter(row -> !row.whole() && value(row) != null)
                .toList();
        if (rows.size() < 2 || rows.size() > MOST) {
            return Optional.empty();
        }
        var bars = new BarChart(rows);
        return Optional.of(new Picture(Png.of(SvgPicture.png(bars.svg())), bars.words(), MILLIMETRES, null));
    }

    String svg() {
        int height = rows.size() * ROW;
        var most = rows.stream().map(BarChart::sure).reduce(BigDecimal.ZERO, BigDecimal::max);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"serif\" font-size=\"13\">"
                        .formatted(WIDTH, height));
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(WIDTH, height));
        for (int each = 0; each < rows.size(); each++) {
            var row = rows.get(each);
            int top = each * ROW;
            int length = length(sure(row), most);
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    .formatted(NAME_ENDS, top + BASE_LINE, escaped(shortened(row.name()))));
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#3b5f8f\"/>"
                    .formatted(BAR_BEGINS, top + (ROW - BAR) / 2, length, BAR));
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(BAR_BEGINS + length + 6, top + BASE_LINE, figure(row)));
        }
        return svg.append("</svg>").toString();
    }

    private static int length(BigDecimal value, BigDecimal most) {
        return most.signum() <= 0 || value.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(LONGEST_BAR))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** For whoever does not see it. */
    private String words() {
        return rows.stream().map(row -> row.name() + ": " + figure(row)).collect(Collectors.joining("; "));
    }

    private static String figure(Row row) {
        return Numbers.VIETNAMESE.exact(sure(row));
    }

    private static BigDecimal sure(Row row) {
        var value = value(row);
        return value == null ? BigDecimal.ZERO : value;
    }

    private static @Nullable BigDecimal value(Row row) {
        @Nullable Total total = row.totals().getFirst();
        return total == null ? null : total.value();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
