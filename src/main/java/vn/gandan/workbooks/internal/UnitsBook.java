package vn.gandan.workbooks.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Line;
import vn.gandan.forms.Asked;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Writes one workbook for many units (bảng Excel nhiều đơn vị): a unit a row, a field a column, as its rows are read. */
@Component
class UnitsBook {

    private static final int CODE = 0;
    private static final int NUMBER = 1;
    private static final int UNIT = 2;
    private static final int ABOVE = 3;
    private static final int FIRST = 4;
    private static final int CODES = 3;
    private static final int NAMES = 4;
    private static final int DATA = 5;
    private static final int MOST_COMMENTS = 2_000;
    private static final int MOST_ON_A_PAGE = 10;

    private final Indicators indicators;
    private final Texts text;

    UnitsBook(Indicators indicators, Texts text) {
        this.indicators = indicators;
        this.text = text;
    }

    /** What stands above and beside the figures. */
    record Frame(Asked asked, Unit root, Map<UnitId, String> above) {}

    private record Remark(int row, int column, String words) {}

    /** The units come part by part, so that a whole province's never stand in memory together. */
    void write(Frame frame, Iterator<List<Leaf>> parts, OutputStream out) throws IOException {
        try (var book = Paper.workbook(out)) {
            var first = parts.next();
            var lines = first.getFirst().sheet().lines();
            var figures = sheet(book, "workbooks.sheet.figures", frame, lines, Marks.UNITS);
            var hidden = new HiddenSheets();
            var remarks = new ArrayList<Remark>();
            var units = new ArrayList<Unit>();
            int comments = 0;
            for (var part = first; part != null; part = parts.hasNext() ? parts.next() : null) {
                comments = rows(figures, frame, part, units, remarks, comments);
                part.forEach(hidden::add);
                figures.flush();
            }
            end(figures, lines, units.size());
            figures.finish();
            remarks(book, frame, lines, units, remarks);
            hidden.write(book, frame.asked(), frame.asked().version().number(), frame.root(), lines);
        }
    }

    private Worksheet sheet(Workbook book, String name, Frame frame, List<Line> lines, String mark) {
        var sheet = book.newWorksheet(text.of(name));
        var asked = frame.asked();
        sheet.value(0, NUMBER, asked.definition().title());
        sheet.style(0, NUMBER).bold().fontName(Paper.FONT).fontSize(14).set();
        sheet.style(1, NUMBER).fontName(Paper.FONT).fontSize(12).set();
        sheet.value(
                1,
                NUMBER,
                frame.root().title() + ". "
                        + text.of("workbooks.when", text.period(asked.period()), text.day(asked.due())));
        boolean remarks = mark.equals(Marks.REMARKS);
        sheet.value(2, NUMBER, text.of(remarks ? "workbooks.how.remarks" : "workbooks.how.many"));
        sheet.style(2, NUMBER).italic().fontName(Paper.FONT).fontSize(12).set();
        heads(sheet, lines, mark);
        widths(sheet, lines, remarks);
        sheet.freezePane(FIRST, DATA);
        Paper.print(sheet, true);
        return sheet;
    }

    private void heads(Worksheet sheet, List<Line> lines, String mark) {
        sheet.value(CODES, CODE, mark);
        sheet.value(NAMES, CODE, Marks.PASSED);
        sheet.value(NAMES, NUMBER, text.of("workbooks.column.number"));
        sheet.value(NAMES, UNIT, text.of("workbooks.column.unit"));
        sheet.value(NAMES, ABOVE, text.of("workbooks.column.above"));
        for (int column = 0; column < lines.size(); column++) {
            var line = lines.get(column);
            sheet.value(CODES, FIRST + column, line.field().cell().toString());
            sheet.value(NAMES, FIRST + column, line.name() + " (" + line.measure() + ")");
        }
        Paper.head(sheet.range(CODES, NUMBER, NAMES, FIRST + lines.size() - 1));
        sheet.rowHeight(NAMES, 96);
    }

    private static void widths(Worksheet sheet, List<Line> lines, boolean remarks) {
        sheet.hideColumn(CODE);
        sheet.width(NUMBER, 6);
        sheet.width(UNIT, 28);
        sheet.width(ABOVE, 20);
        for (int column = 0; column < lines.size(); column++) {
            sheet.width(FIRST + column, remarks ? 22 : 14);
        }
    }

    private static int rows(
            Worksheet sheet, Frame frame, List<Leaf> part, List<Unit> units, List<Remark> remarks, int commented) {
        int top = DATA + units.size();
        int comments = commented;
        style(sheet, top, part);
        for (var leaf : part) {
            int row = DATA + units.size();
            var unit = leaf.sheet().filing().key().unit();
            units.add(unit);
            names(sheet, row, frame, unit, units.size());
            var lines = leaf.sheet().lines();
            for (int column = 0; column < lines.size(); column++) {
                comments += figure(sheet, row, FIRST + column, leaf, lines.get(column), comments < MOST_COMMENTS);
                var remark = leaf.remark(lines.get(column));
                if (!remark.isEmpty()) {
                    remarks.add(new Remark(row, FIRST + column, remark));
                }
            }
        }
        return comments;
    }

    private static void style(Worksheet sheet, int top, List<Leaf> part) {
        var lines = part.getFirst().sheet().lines();
        int bottom = top + part.size() - 1;
        Paper.table(sheet.range(top, NUMBER, bottom, FIRST + lines.size() - 1));
        for (int column = 0; column < lines.size(); column++) {
            var cells = sheet.range(top, FIRST + column, bottom, FIRST + column);
            cells.style()
                    .format(Paper.format(lines.get(column).field().decimals()))
                    .fillColor(Paper.INPUT)
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
        for (int at = 0; at < part.size(); at++) {
            if (!part.get(at).open()) {
                sheet.range(top + at, FIRST, top + at, FIRST + lines.size() - 1)
                        .style()
                        .fillColor(Paper.CLOSED)
                        .protectionOption(ProtectionOption.LOCKED, true)
                        .set();
            }
        }
    }

    private static void names(Worksheet sheet, int row, Frame frame, Unit unit, int number) {
        sheet.value(row, CODE, unit.reference());
        sheet.value(row, NUMBER, number);
        sheet.value(row, UNIT, unit.title());
        sheet.value(row, ABOVE, unit.parent() == null ? "" : frame.above().getOrDefault(unit.parent(), ""));
    }

    /** Returns how many comments it wrote. */
    private static int figure(Worksheet sheet, int row, int column, Leaf leaf, Line line, boolean commented) {
        var figure = Written.cell(leaf.figure(line));
        Paper.put(sheet, row, column, figure);
        int decimals = Paper.decimals(figure, line.field());
        if (decimals > line.field().decimals()) {
            sheet.style(row, column).format(Paper.format(decimals)).set();
        }
        var fault = leaf.fault(line);
        if (fault == null) {
            return 0;
        }
        Paper.wrong(sheet, row, column, fault, commented);
        return commented ? 1 : 0;
    }

    private void end(Worksheet sheet, List<Line> lines, int units) {
        int row = DATA + units;
        sheet.value(row, CODE, Marks.PASSED);
        sheet.value(row, UNIT, text.of("workbooks.total"));
        for (int column = 0; column < lines.size(); column++) {
            var line = lines.get(column);
            int at = FIRST + column;
            Paper.validate(sheet.range(DATA, at, row - 1, at), line.field(), text);
            if (indicators.indicator(line.field().cell().indicator()).rollsUp()) {
                var letter = Spot.column(at);
                sheet.formula(row, at, "SUM(" + letter + (DATA + 1) + ":" + letter + row + ")");
                sheet.style(row, at)
                        .format(Paper.format(line.field().decimals()))
                        .set();
            }
        }
        Paper.table(sheet.range(row, NUMBER, row, FIRST + lines.size() - 1));
        sheet.range(row, NUMBER, row, FIRST + lines.size() - 1)
                .style()
                .bold()
                .fillColor(Paper.SECTION)
                .set();
        Paper.protect(sheet);
        sheet.repeatRows(CODES, NAMES);
        sheet.repeatCols(NUMBER, ABOVE);
        if (lines.size() <= MOST_ON_A_PAGE) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private void remarks(Workbook book, Frame frame, List<Line> lines, List<Unit> units, List<Remark> remarks) {
        var sheet = sheet(book, "workbooks.sheet.remarks", frame, lines, Marks.REMARKS);
        for (int column = 0; column < lines.size(); column++) {
            sheet.style(FIRST + column)
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .wrapText(true)
                    .set();
        }
        for (int at = 0; at < units.size(); at++) {
            names(sheet, DATA + at, frame, units.get(at), at + 1);
        }
        for (var remark : remarks) {
            sheet.value(remark.row(), remark.column(), remark.words());
            sheet.style(remark.row(), remark.column())
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .wrapText(true)
                    .set();
        }
        Paper.protect(sheet);
    }
}
