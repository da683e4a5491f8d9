package vn.gandan.workbooks.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Line;
import vn.gandan.forms.Section;
import vn.gandan.shared.Texts;

/** Writes one unit's form as a workbook (phiếu Excel của một đơn vị): a field a row, one sheet of paper. */
@Component
class UnitBook {

    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int MEASURE = 2;
    private static final int LAST = 3;
    private static final int VALUE = 4;
    private static final int REMARK = 5;
    private static final int NOTE = 6;
    private static final int CODE = 7;
    private static final int[] WIDTHS = {5, 42, 11, 13, 14, 24, 28, 10};
    private static final int LETTERS_ACROSS = 120;
    private static final int MOST_ON_ONE_PAGE = 60;
    private static final int MOST_ACROSS = 24;

    private final Texts text;

    UnitBook(Texts text) {
        this.text = text;
    }

    void write(Leaf leaf, OutputStream out) throws IOException {
        try (var book = Paper.workbook(out)) {
            var sheet = book.newWorksheet(text.of("workbooks.sheet.form"));
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            sheet.hideColumn(CODE);
            int head = heading(sheet, leaf);
            int end = table(sheet, head, leaf);
            foot(sheet, end + 1, head);
            Paper.protect(sheet);
            print(sheet, leaf);
            var hidden = new HiddenSheets();
            hidden.add(leaf);
            var filing = leaf.sheet().filing();
            hidden.write(
                    book,
                    leaf.sheet().asked(),
                    leaf.sheet().asked().version().number(),
                    filing.key().unit(),
                    leaf.sheet().lines());
        }
    }

    /** Returns the row of the table's head; the row of marks above it is hidden. */
    private int heading(Worksheet sheet, Leaf leaf) {
        var asked = leaf.sheet().asked();
        int row = 0;
        across(sheet, row, leaf.sheet().filing().key().unit().title(), 1, "left");
        sheet.style(row++, NUMBER).bold().set();
        across(
                sheet,
                row,
                asked.definition().title(),
                lines(asked.definition().title(), LETTERS_ACROSS * 3 / 4),
                "center");
        sheet.style(row++, NUMBER).bold().fontSize(14).set();
        across(sheet, row, text.of("workbooks.when", text.period(asked.period()), text.day(asked.due())), 1, "center");
        sheet.style(row++, NUMBER).italic().set();
        var guidance = asked.definition().guidance();
        for (var words : Stream.of(guidance, text.of("workbooks.how"), closed(leaf))
                .filter(Objects::nonNull)
                .toList()) {
            across(sheet, row, words, lines(words, LETTERS_ACROSS), "left");
            row++;
        }
        sheet.value(row, VALUE, Marks.VALUE);
        sheet.value(row, REMARK, Marks.REMARK);
        sheet.value(row, CODE, Marks.FIELDS);
        sheet.hideRow(row);
        return row + 1;
    }

    private @Nullable String closed(Leaf leaf) {
        return leaf.open() ? null : text.of("workbooks.locked");
    }

    private static int lines(String words, int across) {
        return words.lines().mapToInt(line -> 1 + line.length() / across).sum();
    }

    /** Over all columns; of the alignment, the last word said counts alone. */
    private static void across(Worksheet sheet, int row, String words, int lines, String alignment) {
        sheet.value(row, NUMBER, words);
        var cells = sheet.range(row, NUMBER, row, NOTE);
        cells.merge();
        cells.style()
                .fontName(Paper.FONT)
                .fontSize(12)
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(alignment)
                .set();
        sheet.rowHeight(row, 18.0 * Math.max(1, lines));
    }

    /** Returns the row below it. */
    private int table(Worksheet sheet, int head, Leaf leaf) {
        var heads = List.of("number", "indicator", "measure", "last", "value", "remark", "note");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(head, column, text.of("workbooks.column." + heads.get(column)));
        }
        sheet.value(head, CODE, Marks.PASSED);
        Paper.head(sheet.range(head, NUMBER, head, NOTE));
        var lines = leaf.sheet().lines().iterator();
        int row = head + 1;
        int number = 1;
        for (var section : leaf.sheet().asked().definition().sections()) {
            row = section(sheet, row, section);
            for (int field = 0; field < section.fields().size(); field++) {
                field(sheet, row++, number++, leaf, lines.next());
            }
        }
        Paper.table(sheet.range(head, NUMBER, row - 1, NOTE));
        return row;
    }

    private static int section(Worksheet sheet, int row, Section section) {
        var words = section.guidance() == null ? section.title() : section.title() + "\n" + section.guidance();
        across(sheet, row, words, lines(words, LETTERS_ACROSS), "left");
        sheet.value(row, CODE, Marks.PASSED);
        sheet.range(row, NUMBER, row, NOTE)
                .style()
                .bold()
                .fillColor(Paper.SECTION)
                .set();
        return row + 1;
    }

    private void field(Worksheet sheet, int row, int number, Leaf leaf, Line line) {
        var field = line.field();
        sheet.value(row, NUMBER, number);
        sheet.value(row, NAME, line.name());
        sheet.value(row, MEASURE, line.measure());
        middle(sheet, row, NUMBER);
        middle(sheet, row, MEASURE);
        figure(sheet, row, LAST, line.last() == null ? "" : Written.cell(Written.full(line.last())), line);
        var figure = Written.cell(leaf.figure(line));
        figure(sheet, row, VALUE, figure, line);
        Paper.put(sheet, row, REMARK, leaf.remark(line));
        Paper.put(sheet, row, NOTE, note(line));
        sheet.style(row, NAME).wrapText(true).verticalAlignment("center").set();
        sheet.range(row, REMARK, row, NOTE)
                .style()
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.value(row, CODE, field.cell().toString());
        if (leaf.open()) {
            boolean known = line.known() != null && line.typed() == null && line.value() == null;
            Paper.open(sheet.range(row, VALUE, row, VALUE), known ? Paper.KNOWN : Paper.INPUT);
            Paper.open(sheet.range(row, REMARK, row, REMARK), Paper.INPUT);
            Paper.validate(sheet.range(row, VALUE, row, VALUE), field, text);
        }
        var fault = leaf.fault(line);
        if (fault != null) {
            Paper.wrong(sheet, row, VALUE, fault, true);
        }
    }

    private static void figure(Worksheet sheet, int row, int column, Object figure, Line line) {
        Paper.put(sheet, row, column, figure);
        sheet.style(row, column)
                .format(Paper.format(Paper.decimals(figure, line.field())))
                .horizontalAlignment("right")
                .verticalAlignment("center")
                .set();
    }

    private static void middle(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    /** Why it was returned, what the system counted itself, and what the form says about it. */
    private String note(Line line) {
        var known = line.known();
        return String.join(
                "\n",
                Stream.of(
                                line.returned() == null ? null : text.of("workbooks.returned", line.returned()),
                                known == null
                                        ? null
                                        : text.of(
                                                "workbooks.known",
                                                text.numbers().exact(known.value()),
                                                known.source()),
                                line.field().guidance())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void foot(Worksheet sheet, int row, int head) {
        sheet.value(row, REMARK, text.of("workbooks.foot"));
        sheet.style(row, REMARK).italic().fontName(Paper.FONT).fontSize(12).set();
        sheet.freezePane(0, head + 1);
        sheet.repeatRows(head);
    }

    private static void print(Worksheet sheet, Leaf leaf) {
        int fields = leaf.sheet().lines().size();
        Paper.print(sheet, fields <= MOST_ACROSS);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) (fields <= MOST_ON_ONE_PAGE ? 1 : 0));
    }
}
