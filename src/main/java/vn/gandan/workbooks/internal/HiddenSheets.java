package vn.gandan.workbooks.internal;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import vn.gandan.filings.Line;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Unit;

/** By which an uploaded workbook finds its place again: whose it is, and what stood in it when it was made. */
final class HiddenSheets {

    private final List<String> units = new ArrayList<>();
    private final List<Object[]> figures = new ArrayList<>();
    private final List<String[]> remarks = new ArrayList<>();

    void add(Leaf leaf) {
        units.add(leaf.unit());
        figures.add(leaf.sheet().lines().stream()
                .map(line -> Written.cell(leaf.seen(line)))
                .toArray());
        for (var line : leaf.sheet().lines()) {
            var remark = leaf.seenRemark(line);
            if (!remark.isEmpty()) {
                remarks.add(new String[] {leaf.unit(), line.field().cell().toString(), remark});
            }
        }
    }

    void write(Workbook book, Asked asked, int version, Unit whose, List<Line> lines) {
        var mark = book.newWorksheet("_gandan");
        mark.setVisibilityState(VisibilityState.VERY_HIDDEN);
        mark.value(0, 0, Marks.WORKBOOK);
        var said = List.of(
                List.of("form", asked.code()),
                List.of("version", String.valueOf(version)),
                List.of("unit", whose.reference()),
                List.of("period", asked.period().code()));
        for (int row = 0; row < said.size(); row++) {
            mark.value(row + 1, 0, said.get(row).getFirst());
            mark.value(row + 1, 1, said.get(row).getLast());
        }
        seen(book, lines);
    }

    private void seen(Workbook book, List<Line> lines) {
        var sheet = book.newWorksheet("_gandan_goc");
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.value(0, 0, Marks.SEEN);
        for (int column = 0; column < lines.size(); column++) {
            sheet.value(0, column + 1, lines.get(column).field().cell().toString());
        }
        int row = 1;
        for (int at = 0; at < units.size(); at++, row++) {
            sheet.value(row, 0, units.get(at));
            for (int column = 0; column < lines.size(); column++) {
                Paper.put(sheet, row, column + 1, figures.get(at)[column]);
            }
        }
        for (var remark : remarks) {
            sheet.value(row, 0, Marks.REMARK);
            for (int column = 0; column < remark.length; column++) {
                sheet.value(row, column + 1, remark[column]);
            }
            row++;
        }
    }
}
