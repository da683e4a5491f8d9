package vn.gandan.forms.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.internal.Sheets.FieldColumn;
import vn.gandan.forms.internal.Sheets.Head;
import vn.gandan.forms.internal.Sheets.RuleColumn;
import vn.gandan.forms.internal.Sheets.SectionColumn;
import vn.gandan.forms.internal.Sheets.Word;

/** Writes a definition into a workbook, with the catalogue beside it to choose from. */
@Component
class DefinitionBook {

    /** Lines below what there is, on which somebody goes on. */
    private static final int SPARE = 60;

    /** A spreadsheet keeps fifteen digits of a number; a longer one is written as text. */
    private static final int DIGITS = 15;

    private final Cells cells;

    DefinitionBook(Cells cells) {
        this.cells = cells;
    }

    byte[] of(String code, LocalDate from, Definition definition) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var form = book.newWorksheet(Sheets.FORM);
            var fields = book.newWorksheet(Sheets.FIELDS);
            var rules = book.newWorksheet(Sheets.RULES);
            var catalogue = book.newWorksheet(Sheets.CATALOGUE);
            int last = catalogue(catalogue);
            form(form, code, from, definition);
            fields(fields, definition, catalogue, last);
            rules(rules, definition.rules(), catalogue);
        }
        return bytes.toByteArray();
    }

    private static void form(Worksheet sheet, String code, LocalDate from, Definition definition) {
        for (var word : Word.values()) {
            sheet.value(word.at(), 0, word.head());
            sheet.style(word.at(), 0).bold().verticalAlignment("top").set();
        }
        text(sheet, Word.CODE.at(), 1, code);
        text(sheet, Word.TITLE.at(), 1, definition.title());
        text(sheet, Word.GUIDANCE.at(), 1, definition.guidance());
        sheet.value(Word.FROM.at(), 1, from);
        sheet.style(Word.FROM.at(), 1)
                .format("dd/mm/yyyy")
                .horizontalAlignment("left")
                .set();
        int top = Word.values().length + 1;
        heads(sheet, top, heads(SectionColumn.values()));
        int row = top;
        for (var section : definition.sections()) {
            row++;
            sheet.value(row, SectionColumn.NUMBER.at(), row - top);
            text(sheet, row, SectionColumn.TITLE.at(), section.title());
            text(sheet, row, SectionColumn.GUIDANCE.at(), section.guidance());
        }
        widths(sheet, 16, 60, 70);
    }

    private void fields(Worksheet sheet, Definition definition, Worksheet catalogue, int last) {
        heads(sheet, 0, heads(FieldColumn.values()));
        int row = 0;
        int section = 0;
        for (var each : definition.sections()) {
            section++;
            for (var field : each.fields()) {
                row++;
                field(sheet, row, section, field);
            }
        }
        int end = row + SPARE;
        for (int line = 1; line <= end; line++) {
            looked(sheet, line, FieldColumn.NAME, 2, last);
            looked(sheet, line, FieldColumn.MEASURE, 3, last);
        }
        choice(sheet, FieldColumn.CELL.at(), end, catalogue, 0, last);
        choice(sheet, FieldColumn.REQUIRED.at(), end, catalogue, 4, 2);
        sheet.freezePane(2, 1);
        widths(sheet, 8, 16, 44, 12, 36, 44, 10, 10, 14, 14, 14);
    }

    private static void field(Worksheet sheet, int row, int section, Field field) {
        sheet.value(row, FieldColumn.SECTION.at(), section);
        text(sheet, row, FieldColumn.CELL.at(), field.cell().toString());
        text(sheet, row, FieldColumn.LABEL.at(), field.label());
        text(sheet, row, FieldColumn.GUIDANCE.at(), field.guidance());
        sheet.value(row, FieldColumn.REQUIRED.at(), field.required() ? Sheets.YES : Sheets.NO);
        sheet.value(row, FieldColumn.DECIMALS.at(), field.decimals());
        number(sheet, row, FieldColumn.LEAST.at(), field.least());
        number(sheet, row, FieldColumn.MOST.at(), field.most());
        number(sheet, row, FieldColumn.JUMP.at(), field.jump());
    }

    /** Follows the code that somebody chooses. */
    private static void looked(Worksheet sheet, int row, FieldColumn column, int of, int last) {
        sheet.formula(
                row,
                column.at(),
                "IFERROR(VLOOKUP(B%d,'%s'!$A$2:$C$%d,%d,FALSE),\"\")".formatted(row + 1, Sheets.CATALOGUE, last, of));
        sheet.style(row, column.at())
                .fontColor("5E666E")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static void rules(Worksheet sheet, List<Rule> rules, Worksheet catalogue) {
        heads(sheet, 0, heads(RuleColumn.values()));
        int row = 0;
        for (var rule : rules) {
            row++;
            text(sheet, row, RuleColumn.CONDITION.at(), rule.condition());
            text(sheet, row, RuleColumn.WORDS.at(), rule.words());
            sheet.value(row, RuleColumn.BLOCKS.at(), rule.blocks() ? Sheets.BLOCKS : Sheets.ASKS);
        }
        choice(sheet, RuleColumn.BLOCKS.at(), row + SPARE, catalogue, 5, 2);
        sheet.freezePane(0, 1);
        widths(sheet, 50, 70, 18);
    }

    /** What there is to ask for, and the words of the other lists. Returns the number of its last line. */
    private int catalogue(Worksheet sheet) {
        heads(sheet, 0, List.of("Mã chỉ tiêu", "Tên", "Đơn vị tính"));
        int row = 0;
        for (var choice : cells.all()) {
            row++;
            sheet.value(row, 0, choice.cell().toString());
            sheet.value(row, 1, choice.name());
            sheet.value(row, 2, choice.measure());
        }
        sheet.value(0, 4, Sheets.YES);
        sheet.value(1, 4, Sheets.NO);
        sheet.value(0, 5, Sheets.BLOCKS);
        sheet.value(1, 5, Sheets.ASKS);
        sheet.hideColumn(4);
        sheet.hideColumn(5);
        sheet.freezePane(0, 1);
        widths(sheet, 18, 80, 16);
        return row + 1;
    }

    private static List<String> heads(Head[] columns) {
        return Stream.of(columns).map(Head::head).toList();
    }

    private static void heads(Worksheet sheet, int row, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .fillColor("E4ECF6")
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void choice(Worksheet sheet, int column, int last, Worksheet catalogue, int from, int count) {
        int first = from == 0 ? 1 : 0;
        sheet.range(1, column, Math.max(last, 1), column)
                .validateWithList(catalogue.range(first, from, Math.max(count - 1, first), from))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("Gần Dân")
                .error("Xin chọn trong danh sách.");
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            sheet.value(row, column, Escapes.written(words));
            sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format("@")
                    .set();
        }
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        if (value.precision() <= DIGITS) {
            sheet.value(row, column, value);
        } else {
            sheet.value(row, column, value.toPlainString());
        }
    }

    private static void widths(Worksheet sheet, int... letters) {
        for (int column = 0; column < letters.length; column++) {
            sheet.width(column, letters[column]);
        }
    }
}
