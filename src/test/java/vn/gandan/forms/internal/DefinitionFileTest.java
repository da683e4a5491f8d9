package vn.gandan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.PackedOtherwise;

/** Definitions as workbooks, both ways. */
@ModuleTest
class DefinitionFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 15);

    @Autowired
    DefinitionBook book;

    @Autowired
    DefinitionReader files;

    @Autowired
    DraftReader reader;

    @Autowired
    Soundness soundness;

    @Autowired
    Cells cells;

    @BeforeEach
    void vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverAFormSaysComesBackFromItsFile(long seed) throws IOException {
        LocaleContextHolder.setLocale(Locale.of(seed % 4 == 0 ? "en" : "vi"));
        var definition = Clean.definition(new Made(new Random(seed)).definition());
        assertThat(soundness.flaws(definition)).isEmpty();

        var file = files.read(book.of("T-" + seed, DAY, definition)).orElseThrow();
        var result = reader.read(file.draft());

        assertThat(file.flaws()).isEmpty();
        assertThat(result.flaws()).isEmpty();
        assertThat(result.definition()).isEqualTo(definition);
        assertThat(result.from()).isEqualTo(DAY);
        assertThat(file.draft().code()).isEqualTo("T-" + seed);
    }

    /** Saved again by another program, which writes its own way. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void aFileThatAnotherProgramSavedSaysTheSame(long seed) throws IOException {
        var definition = Clean.definition(new Made(new Random(seed)).definition());

        var file =
                files.read(changed(book.of("T-1", DAY, definition), book -> {})).orElseThrow();

        assertThat(reader.read(file.draft()).definition()).isEqualTo(definition);
    }

    @Test
    void aFilePackedInAnotherWayIsNoWorkbook() throws IOException {
        var good = book.of("T-1", DAY, Clean.definition(new Made(new Random(1)).definition()));
        for (int way : PackedOtherwise.WAYS) {
            assertThat(files.read(PackedOtherwise.of(good, way))).isEmpty();
        }
    }

    @Test
    void aBlankFileIsReadAsABlankForm() throws IOException {
        var file = files.read(book.of("", DAY, new Definition("", null, List.of(), List.of())))
                .orElseThrow();

        assertThat(file.draft()).isEqualTo(new Draft("", DAY.toString(), "", "", List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chỉ tiêu   | 1 | 1 | E99         | Chỉ tiêu!B2: Không có chỉ tiêu “E99”
            Chỉ tiêu   | 2 | 1 | E01         | Chỉ tiêu!B3: Chỉ tiêu “E01” đã có ở dòng khác
            Chỉ tiêu   | 1 | 0 | 7           | Chỉ tiêu!A2: Không có mục số “7”
            Chỉ tiêu   | 1 | 6 | có thể      | Chỉ tiêu!G2: “có thể” không rõ nghĩa
            Chỉ tiêu   | 1 | 7 | nhiều       | Chỉ tiêu!H2: “nhiều” không phải là số
            Chỉ tiêu   | 1 | 9 | -1          | Chỉ tiêu!J2: Số lớn nhất đang nhỏ hơn số nhỏ nhất
            Chỉ tiêu   | 1 | 10 | 0,5        | Chỉ tiêu!K2: Mức tăng giảm bất thường phải lớn hơn 1
            Điều kiện  | 1 | 0 | E02 <= D11  | Điều kiện!A2: “D11” không phải chỉ tiêu của biểu này
            Điều kiện  | 1 | 1 | ''          | Điều kiện!B2: Điều kiện chưa có lời nhắc
            Điều kiện  | 1 | 2 | chắc        | Điều kiện!C2: “chắc” không rõ nghĩa
            Biểu       | 1 | 1 | ''          | Biểu!B2: Biểu chưa có tên
            Biểu       | 3 | 1 | mai         | Biểu!B4: Chưa đọc được ngày
            """)
    void whatIsWrongIsNamedByItsCell(String sheet, int row, int column, String written, String sentence)
            throws IOException {
        var file = changed(book.of("T-1", DAY, land()), book -> write(book.getSheet(sheet), row, column, written));

        assertThat(said(file)).anyMatch(said -> said.startsWith(sentence));
    }

    @Test
    void columnsAreKnownByTheirHeadsWhereverTheyStand() throws IOException {
        var file = changed(book.of("T-1", DAY, land()), book -> {
            var sheet = book.getSheet("Chỉ tiêu");
            sheet.forEach(row -> {
                var code = row.getCell(1);
                if (code != null) {
                    row.createCell(20).setCellValue(code.getStringCellValue());
                    row.removeCell(code);
                }
            });
        });

        assertThat(reader.read(files.read(file).orElseThrow().draft()).definition())
                .isEqualTo(land());
    }

    @Test
    void aSheetWithoutItsColumnSaysSo() throws IOException {
        var file = changed(book.of("T-1", DAY, land()), book -> write(book.getSheet("Chỉ tiêu"), 0, 1, "Mã gì đó"));

        assertThat(said(file)).anyMatch(said -> said.contains("Trang “Chỉ tiêu” thiếu cột “Mã chỉ tiêu”"));
    }

    @Test
    void whatIsNoWorkbookOfAFormIsNotRead() throws IOException {
        assertThat(files.read(new byte[] {1, 2, 3})).isEmpty();
        assertThat(files.read(new byte[0])).isEmpty();
        var half = book.of("T-1", DAY, land());
        assertThat(files.read(java.util.Arrays.copyOf(half, half.length / 2))).isEmpty();
        assertThat(files.read(changed(book.of("T-1", DAY, land()), book -> book.setSheetName(0, "Khác"))))
                .isEmpty();
    }

    private List<String> said(byte[] file) {
        var read = files.read(file).orElseThrow();
        var flaws = new ArrayList<>(read.flaws());
        flaws.addAll(reader.read(read.draft()).flaws());
        return flaws.stream()
                .map(flaw -> read.places().getOrDefault(flaw.place().name(), "") + ": " + sentence(flaw))
                .toList();
    }

    @Autowired
    vn.gandan.shared.Texts text;

    private String sentence(Flaw flaw) {
        return text.of("forms.flaw." + flaw.kind(), flaw.details().toArray());
    }

    private static void write(Sheet sheet, int row, int column, String written) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(written);
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Definition land() {
        var fields = List.of(
                new Field(Cell.of("E01"), null, null, true, 2, BigDecimal.ZERO, null, null),
                new Field(Cell.of("E02"), "Số hộ", "Mỗi hộ một lần", false, 0, BigDecimal.ZERO, null, BigDecimal.TEN));
        return new Definition(
                "Nhân dân đóng góp",
                null,
                List.of(new Section("Đất đai", null, fields)),
                List.of(new Rule("E02 <= E01", "Số hộ không nhiều hơn số mét vuông", true)));
    }

    /** A definition as chance has it, of all that there is to ask for and all that can be written. */
    private final class Made {

        private static final List<String> WORDS = List.of(
                "Biểu",
                "hiến đất",
                "=1+1",
                "-5",
                "+84",
                "@x",
                "'ngày",
                "\"trích\"",
                "a\tb",
                "<b>&amp;</b>",
                "_x0041_",
                "_x005F_",
                "1.000",
                "0012",
                "Ẫ Ộ ỷ",
                "𝔘𝔫𝔦",
                "😀👩‍👩‍👧",
                "ភាសាខ្មែរ",
                "Hmoob",
                "\u200b",
                "\u2028",
                "TRUE",
                "1E5",
                "2025-01-01",
                "%",
                ";",
                ",");

        private final Random random;

        Made(Random random) {
            this.random = random;
        }

        Definition definition() {
            var all = new ArrayList<>(cells.all());
            java.util.Collections.shuffle(all, random);
            var sections = new ArrayList<Section>();
            int next = 0;
            int count = 1 + random.nextInt(5);
            for (int number = 0; number < count; number++) {
                var fields = new ArrayList<Field>();
                int lines = 1 + random.nextInt(8);
                for (int line = 0; line < lines; line++) {
                    fields.add(field(all.get(next++).cell()));
                }
                sections.add(new Section(number == 0 ? words(1) : orNothing(words(1)), textOrNull(), fields));
            }
            var asked = sections.stream()
                    .flatMap(section -> section.fields().stream())
                    .map(Field::cell)
                    .toList();
            return new Definition(words(1), textOrNull(), sections, rules(asked));
        }

        private Field field(Cell cell) {
            var one = number();
            var other = number();
            return new Field(
                    cell,
                    random.nextBoolean() ? null : words(1),
                    textOrNull(),
                    random.nextBoolean(),
                    random.nextInt(7),
                    one == null || other == null ? one : one.min(other),
                    one == null || other == null ? other : one.max(other),
                    random.nextInt(3) > 0
                            ? null
                            : new BigDecimal("1.5").add(BigDecimal.valueOf(random.nextInt(100), 1)));
        }

        private @Nullable BigDecimal number() {
            return switch (random.nextInt(5)) {
                case 0 -> null;
                case 1 -> BigDecimal.valueOf(random.nextInt(2000) - 1000L);
                case 2 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(9));
                case 3 -> new BigDecimal(new BigInteger(75, random), random.nextInt(10));
                default -> BigDecimal.ZERO;
            };
        }

        private List<Rule> rules(List<Cell> asked) {
            var rules = new ArrayList<Rule>();
            int count = random.nextInt(4);
            for (int number = 0; number < count; number++) {
                var one = asked.get(random.nextInt(asked.size())).variable();
                var other = asked.get(random.nextInt(asked.size())).variable();
                rules.add(new Rule(
                        one + " <= last_" + other + " * 1.5 và " + other + " != 3", words(1), random.nextBoolean()));
            }
            return rules;
        }

        private String orNothing(String words) {
            return random.nextInt(4) == 0 ? "" : words;
        }

        private @Nullable String textOrNull() {
            return switch (random.nextInt(3)) {
                case 0 -> null;
                case 1 -> words(2);
                default -> words(2) + "\n" + words(1) + "\n\n" + words(3);
            };
        }

        private String words(int least) {
            var words = new StringBuilder("x".repeat(random.nextInt(2)));
            int count = least + random.nextInt(4);
            for (int number = 0; number < count; number++) {
                words.append(random.nextInt(4) == 0 ? letters() : WORDS.get(random.nextInt(WORDS.size())))
                        .append(random.nextBoolean() ? " " : "");
            }
            return words + "z";
        }

        /** Any letters at all, from the first to the last of Unicode. */
        private String letters() {
            var letters = new StringBuilder();
            for (int number = 0; number < 6; number++) {
                int letter = random.nextInt(Character.MAX_CODE_POINT + 1);
                if (Character.isDefined(letter) && !Character.isSurrogate((char) letter)) {
                    letters.appendCodePoint(letter);
                }
            }
            return letters.toString();
        }
    }
}
