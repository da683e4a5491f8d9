package vn.gandan.forms.internal;

import static vn.gandan.forms.internal.Flaw.Kind.BROKEN_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.COLUMN_MISSING;
import static vn.gandan.forms.internal.Flaw.Kind.REQUIRED_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.SECTION_UNKNOWN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import vn.gandan.forms.internal.Sheets.FieldColumn;
import vn.gandan.forms.internal.Sheets.Head;
import vn.gandan.forms.internal.Sheets.RuleColumn;
import vn.gandan.forms.internal.Sheets.SectionColumn;
import vn.gandan.forms.internal.Sheets.Word;
import vn.gandan.shared.PackedParts;

/** Reads a definition out of a workbook into a draft, and remembers in which cell each part of it stood. */
@Component
class DefinitionReader {

    private static final int MOST_ROWS = 2_000;

    private final CellWords words;

    DefinitionReader(CellWords words) {
        this.words = words;
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
        try {
            PackedParts.check(file);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return read(book);
            }
        } catch (IOException | ExcelReaderException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Result> read(ReadableWorkbook book) throws IOException {
        var form = rows(book, Sheets.FORM);
        var fields = rows(book, Sheets.FIELDS);
        return form.isEmpty() || fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading()
                        .read(form.get(), fields.get(), rows(book, Sheets.RULES).orElse(List.of())));
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
        private final Map<Word, String> said = new EnumMap<>(Word.class);
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Draft.Section> heads = new ArrayList<>();
        private final List<List<Draft.Field>> lines = new ArrayList<>();
        private final List<Draft.Rule> rules = new ArrayList<>();

        Result read(List<Row> form, List<Row> fields, List<Row> conditions) {
            form(form);
            fields(new HeadedTable<>(Sheets.FIELDS, fields, List.of(FieldColumn.values()), words));
            rules(new HeadedTable<>(Sheets.RULES, conditions, List.of(RuleColumn.values()), words));
            var sections = new ArrayList<Draft.Section>();
            for (int number = 0; number < heads.size(); number++) {
                sections.add(heads.get(number).with(lines.get(number)));
            }
            var draft = new Draft(
                    said.getOrDefault(Word.CODE, ""),
                    said.getOrDefault(Word.FROM, ""),
                    said.getOrDefault(Word.TITLE, ""),
                    said.getOrDefault(Word.GUIDANCE, ""),
                    sections,
                    rules);
            return new Result(draft, places, flaws);
        }

        private void form(List<Row> rows) {
            boolean below = false;
            for (var row : rows) {
                var head = words.of(row, 0);
                if (below) {
                    section(row);
                } else if (Sheets.same(head, SectionColumn.NUMBER.head())) {
                    below = true;
                } else {
                    word(row, head);
                }
            }
        }

        private void word(Row row, String head) {
            for (var word : Word.values()) {
                if (Sheets.same(head, word.head())) {
                    said.put(word, word == Word.FROM ? words.day(row, 1) : words.of(row, 1));
                    places.put(word.part(), Sheets.place(Sheets.FORM, 1, row.getRowNum()));
                }
            }
        }

        private void section(Row row) {
            var number = words.of(row, SectionColumn.NUMBER.at());
            var title = words.of(row, SectionColumn.TITLE.at());
            var guidance = words.of(row, SectionColumn.GUIDANCE.at());
            if (number.isEmpty() && title.isEmpty() && guidance.isEmpty()) {
                return;
            }
            heads.add(new Draft.Section(title, guidance, List.of()));
            lines.add(new ArrayList<>());
            numbers.put(number.isEmpty() ? String.valueOf(heads.size()) : number, heads.size());
            for (var column : List.of(SectionColumn.TITLE, SectionColumn.GUIDANCE)) {
                places.put(
                        Place.section(heads.size(), column.part()).name(),
                        Sheets.place(Sheets.FORM, column.at(), row.getRowNum()));
            }
        }

        private void fields(HeadedTable<FieldColumn> table) {
            needs(table, Sheets.FIELDS, FieldColumn.CELL);
            table.lines().forEach(row -> field(table, row));
        }

        private <C extends Head> void needs(HeadedTable<C> table, String sheet, C column) {
            if (table.misses(column)) {
                flaws.add(Flaw.at(Place.form("file"), COLUMN_MISSING, sheet, column.head()));
            }
        }

        private void field(HeadedTable<FieldColumn> table, Row row) {
            var cell = table.words(row, FieldColumn.CELL);
            var label = table.words(row, FieldColumn.LABEL);
            if (cell.isEmpty() && label.isEmpty()) {
                return;
            }
            int section = sectionOf(table, row);
            int line = lines.get(section - 1).size() + 1;
            for (var column : FieldColumn.values()) {
                if (!FieldColumn.SHOWN_ONLY.contains(column)) {
                    places.put(Place.field(section, line, column.part()).name(), table.place(row, column));
                }
            }
            lines.get(section - 1)
                    .add(new Draft.Field(
                            cell,
                            label,
                            table.words(row, FieldColumn.GUIDANCE),
                            required(table.words(row, FieldColumn.REQUIRED), Place.field(section, line, "required")),
                            table.words(row, FieldColumn.DECIMALS),
                            table.words(row, FieldColumn.LEAST),
                            table.words(row, FieldColumn.MOST),
                            table.words(row, FieldColumn.JUMP)));
        }

        /** Without a number, the section of the line above. */
        private int sectionOf(HeadedTable<FieldColumn> table, Row row) {
            if (heads.isEmpty()) {
                heads.add(Draft.Section.BLANK);
                lines.add(new ArrayList<>());
            }
            var number = table.words(row, FieldColumn.SECTION);
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

        private boolean required(String typed, Place place) {
            if (typed.isEmpty()) {
                return true;
            }
            var read = Sheets.yes(typed);
            if (read.isEmpty()) {
                flaws.add(Flaw.at(place, REQUIRED_UNREADABLE, typed));
            }
            return read.orElse(true);
        }

        private void rules(HeadedTable<RuleColumn> table) {
            needs(table, Sheets.RULES, RuleColumn.CONDITION);
            needs(table, Sheets.RULES, RuleColumn.WORDS);
            table.lines().forEach(row -> rule(table, row));
        }

        private void rule(HeadedTable<RuleColumn> table, Row row) {
            var condition = table.words(row, RuleColumn.CONDITION);
            var sentence = table.words(row, RuleColumn.WORDS);
            var broken = table.words(row, RuleColumn.BLOCKS);
            if (condition.isEmpty() && sentence.isEmpty()) {
                return;
            }
            int number = rules.size() + 1;
            for (var column : RuleColumn.values()) {
                places.put(Place.rule(number, column.part()).name(), table.place(row, column));
            }
            var blocks = Sheets.blocks(broken);
            if (!broken.isEmpty() && blocks.isEmpty()) {
                flaws.add(Flaw.at(Place.rule(number, "blocks"), BROKEN_UNREADABLE, broken));
            }
            rules.add(new Draft.Rule(condition, sentence, blocks.orElse(true)));
        }
    }
}
