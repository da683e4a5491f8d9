package vn.gandan.forms.internal;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.forms.internal.Flaw.Kind.BROKEN_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.COLUMN_MISSING;
import static vn.gandan.forms.internal.Flaw.Kind.REQUIRED_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.SECTION_UNKNOWN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.internal.Sheets.FieldColumn;
import vn.gandan.forms.internal.Sheets.RuleColumn;
import vn.gandan.forms.internal.Sheets.SectionColumn;
import vn.gandan.forms.internal.Sheets.Word;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** Reads a definition out of a workbook into a draft, and remembers in which cell each part of it stood. */
@Component
class DefinitionReader {

    private static final int MOST_ROWS = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** A spreadsheet keeps fifteen digits; what stands behind them is noise (0,30000000000000004). */
    private static final MathContext DIGITS = new MathContext(15);

    private final Texts text;

    DefinitionReader(Texts text) {
        this.text = text;
    }

    /**
     * What was read.
     *
     * @param places the cell of each field of the draft
     * @param flaws what could not even become part of a draft
     */
    record Result(Draft draft, Map<String, String> places, List<Flaw> flaws) {}

    /** Empty where the file is no workbook, or one without the sheets of a definition. */
    Optional<Result> read(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var form = rows(book, Sheets.FORM);
            var fields = rows(book, Sheets.FIELDS);
            return form.isEmpty() || fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reading()
                            .read(
                                    form.get(),
                                    fields.get(),
                                    rows(book, Sheets.RULES).orElse(List.of())));
        } catch (IOException | ExcelReaderException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<Row>> rows(ReadableWorkbook book, String name) throws IOException {
        var sheet = book.getSheets()
                .filter(each -> Sheets.same(each.getName(), name))
                .findFirst();
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        try (var rows = sheet.get().openStream()) {
            return Optional.of(rows.limit(MOST_ROWS).toList());
        }
    }

    /** One workbook in the reading. */
    private final class Reading {

        private final Map<String, String> places = new LinkedHashMap<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<Word, String> words = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Draft.Section> heads = new ArrayList<>();
        private final List<List<Draft.Field>> lines = new ArrayList<>();
        private final List<Draft.Rule> rules = new ArrayList<>();

        Result read(List<Row> form, List<Row> fields, List<Row> conditions) {
            form(form);
            table(fields, Sheets.FIELDS, fieldHeads(), this::field);
            table(conditions, Sheets.RULES, ruleHeads(), this::rule);
            var sections = new ArrayList<Draft.Section>();
            for (int number = 0; number < heads.size(); number++) {
                sections.add(heads.get(number).with(lines.get(number)));
            }
            var draft = new Draft(
                    words.getOrDefault(Word.CODE, ""),
                    words.getOrDefault(Word.FROM, ""),
                    words.getOrDefault(Word.TITLE, ""),
                    words.getOrDefault(Word.GUIDANCE, ""),
                    sections,
                    rules);
            return new Result(draft, places, flaws);
        }

        private void form(List<Row> rows) {
            boolean below = false;
            for (var row : rows) {
                var head = words(row, 0);
                if (below) {
                    section(row);
                } else if (Sheets.same(head, SectionColumn.NUMBER.head)) {
                    below = true;
                } else {
                    word(row, head);
                }
            }
        }

        private void word(Row row, String head) {
            for (var word : Word.values()) {
                if (Sheets.same(head, word.head)) {
                    words.put(word, word == Word.FROM ? day(row, 1) : words(row, 1));
                    places.put(word.part, Sheets.place(Sheets.FORM, 1, row.getRowNum()));
                }
            }
        }

        private void section(Row row) {
            var number = words(row, SectionColumn.NUMBER.at);
            var title = words(row, SectionColumn.TITLE.at);
            var guidance = words(row, SectionColumn.GUIDANCE.at);
            if (number.isEmpty() && title.isEmpty() && guidance.isEmpty()) {
                return;
            }
            heads.add(new Draft.Section(title, guidance, List.of()));
            lines.add(new ArrayList<>());
            numbers.put(number.isEmpty() ? String.valueOf(heads.size()) : number, heads.size());
            for (var column : List.of(SectionColumn.TITLE, SectionColumn.GUIDANCE)) {
                places.put(
                        Place.section(heads.size(), column.part).name(),
                        Sheets.place(Sheets.FORM, column.at, row.getRowNum()));
            }
        }

        /** Columns are known by their heads, wherever somebody moved them. */
        private void table(List<Row> rows, String sheet, Map<String, Integer> wanted, Taking taking) {
            if (rows.isEmpty()) {
                return;
            }
            var columns = new HashMap<Integer, Integer>();
            for (var cell : rows.getFirst()) {
                if (cell != null) {
                    wanted.forEach((head, column) -> {
                        if (Sheets.same(written(cell), head)) {
                            columns.putIfAbsent(column, cell.getColumnIndex());
                        }
                    });
                }
            }
            wanted.forEach((head, column) -> {
                if (!columns.containsKey(column) && needed(sheet, column)) {
                    flaws.add(Flaw.at(Place.form("file"), COLUMN_MISSING, sheet, head));
                }
            });
            rows.stream().skip(1).forEach(row -> taking.take(row, columns));
        }

        private static boolean needed(String sheet, int column) {
            return sheet.equals(Sheets.FIELDS)
                    ? column == FieldColumn.CELL.at
                    : column == RuleColumn.CONDITION.at || column == RuleColumn.WORDS.at;
        }

        private void field(Row row, Map<Integer, Integer> columns) {
            var cell = at(row, columns, FieldColumn.CELL.at);
            var label = at(row, columns, FieldColumn.LABEL.at);
            if (cell.isEmpty() && label.isEmpty()) {
                return;
            }
            int section = sectionOf(row, columns);
            int line = lines.get(section - 1).size() + 1;
            for (var column : FieldColumn.values()) {
                if (!column.part.isEmpty()) {
                    places.put(
                            Place.field(section, line, column.part).name(),
                            place(Sheets.FIELDS, columns, column.at, row));
                }
            }
            lines.get(section - 1)
                    .add(new Draft.Field(
                            cell,
                            label,
                            at(row, columns, FieldColumn.GUIDANCE.at),
                            required(row, columns, Place.field(section, line, "required")),
                            number(row, columns, FieldColumn.DECIMALS),
                            number(row, columns, FieldColumn.LEAST),
                            number(row, columns, FieldColumn.MOST),
                            number(row, columns, FieldColumn.JUMP)));
        }

        /** Without a number, the section of the line above. */
        private int sectionOf(Row row, Map<Integer, Integer> columns) {
            if (heads.isEmpty()) {
                heads.add(Draft.Section.BLANK);
                lines.add(new ArrayList<>());
            }
            var number = at(row, columns, FieldColumn.SECTION.at);
            if (number.isEmpty()) {
                return lastUsed();
            }
            var known = numbers.get(number);
            if (known == null) {
                int last = lastUsed();
                var place = Place.field(last, lines.get(last - 1).size() + 1, "section");
                flaws.add(Flaw.at(place, SECTION_UNKNOWN, number));
                return last;
            }
            return known;
        }

        private int lastUsed() {
            for (int number = lines.size(); number > 0; number--) {
                if (!lines.get(number - 1).isEmpty()) {
                    return number;
                }
            }
            return 1;
        }

        private boolean required(Row row, Map<Integer, Integer> columns, Place place) {
            var typed = at(row, columns, FieldColumn.REQUIRED.at);
            if (typed.isEmpty()) {
                return true;
            }
            var read = Sheets.yes(typed);
            if (read.isEmpty()) {
                flaws.add(Flaw.at(place, REQUIRED_UNREADABLE, typed));
            }
            return read.orElse(true);
        }

        private void rule(Row row, Map<Integer, Integer> columns) {
            var condition = at(row, columns, RuleColumn.CONDITION.at);
            var sentence = at(row, columns, RuleColumn.WORDS.at);
            var broken = at(row, columns, RuleColumn.BROKEN.at);
            if (condition.isEmpty() && sentence.isEmpty()) {
                return;
            }
            int number = rules.size() + 1;
            for (var column : RuleColumn.values()) {
                places.put(Place.rule(number, column.part).name(), place(Sheets.RULES, columns, column.at, row));
            }
            var blocks = Sheets.blocks(broken);
            if (!broken.isEmpty() && blocks.isEmpty()) {
                flaws.add(Flaw.at(Place.rule(number, "blocks"), BROKEN_UNREADABLE, broken));
            }
            rules.add(new Draft.Rule(condition, sentence, blocks.orElse(true)));
        }

        private static String place(String sheet, Map<Integer, Integer> columns, int column, Row row) {
            return Sheets.place(sheet, columns.getOrDefault(column, column), row.getRowNum());
        }

        private String at(Row row, Map<Integer, Integer> columns, int column) {
            var index = columns.get(column);
            return index == null ? "" : words(row, index);
        }

        private String number(Row row, Map<Integer, Integer> columns, FieldColumn column) {
            return at(row, columns, column.at);
        }
    }

    private static Map<String, Integer> fieldHeads() {
        return Stream.of(FieldColumn.values()).collect(toMap(column -> column.head, column -> column.at));
    }

    private static Map<String, Integer> ruleHeads() {
        return Stream.of(RuleColumn.values()).collect(toMap(column -> column.head, column -> column.at));
    }

    /** Takes one line of a table, whose columns stand where the map says. */
    private interface Taking {
        void take(Row row, Map<Integer, Integer> columns);
    }

    private String words(Row row, int column) {
        return row.getOptionalCell(column).map(this::written).orElse("");
    }

    /** A number as the reader would type it. */
    private String written(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return text.numbers().exact(number(cell));
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? Sheets.YES : Sheets.NO;
        }
        var written = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return written == null ? "" : Escapes.read(written).strip();
    }

    private static BigDecimal number(Cell cell) {
        return cell.asNumber().round(DIGITS);
    }

    private String day(Row row, int column) {
        @Nullable Cell cell = row.getOptionalCell(column).orElse(null);
        if (cell != null && cell.getType() == CellType.NUMBER) {
            return cell.asDate().toLocalDate().toString();
        }
        var typed = words(row, column);
        try {
            return LocalDate.parse(typed, DAY).toString();
        } catch (DateTimeParseException unreadable) {
            return TypedDay.of(typed).map(LocalDate::toString).orElse(typed);
        }
    }
}
