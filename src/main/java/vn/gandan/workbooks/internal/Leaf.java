package vn.gandan.workbooks.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.indicators.Cell;

/**
 * One unit's filing as a workbook shows it.
 *
 * @param said what an uploaded workbook says of it, which is then shown instead; null in a new one
 * @param faults what has to be mended, by field
 */
record Leaf(Sheet sheet, @Nullable Row said, Map<Cell, String> faults) {

    static Leaf of(Sheet sheet) {
        return new Leaf(sheet, null, Map.of());
    }

    String unit() {
        return sheet.filing().key().unit().reference();
    }

    /** What is locked is changed by amendment only. */
    boolean open() {
        return !sheet.filing().locked();
    }

    String figure(Line line) {
        var figure = said == null ? null : said.figures().get(line.field().cell());
        return figure == null ? stands(line) : figure.text();
    }

    String remark(Line line) {
        var remark = said == null ? null : said.remarks().get(line.field().cell());
        return remark == null ? told(line) : remark.text();
    }

    private static String told(Line line) {
        var remark = line.remark();
        return remark == null ? "" : remark;
    }

    private static String stands(Line line) {
        var figure = line.figure();
        return figure == null ? line.text() : Written.full(figure);
    }

    String seen(Line line) {
        return said == null
                ? stands(line)
                : said.seen().getOrDefault(line.field().cell(), "");
    }

    String seenRemark(Line line) {
        return said == null
                ? told(line)
                : said.seenRemarks().getOrDefault(line.field().cell(), "");
    }

    @Nullable String fault(Line line) {
        return faults.get(line.field().cell());
    }
}
