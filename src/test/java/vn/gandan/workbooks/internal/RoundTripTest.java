package vn.gandan.workbooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.gandan.workbooks.internal.Village.MARCH;
import static vn.gandan.workbooks.internal.Village.edited;
import static vn.gandan.workbooks.internal.Village.reference;
import static vn.gandan.workbooks.internal.Village.wide;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Whatever a form asks for and whatever is filled in comes back as it was, also through another program. */
@ModuleTest
class RoundTripTest {

    @Autowired
    Books books;

    @Autowired
    Confirming confirming;

    @Autowired
    Filings filings;

    @Autowired
    Forms forms;

    @Autowired
    Indicators indicators;

    @Autowired
    Connections connections;

    private Village village;

    @BeforeEach
    void aVillage() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        village = new Village(connections, forms, 3);
    }

    /** What one unit says: figures as typed, and remarks. */
    private record Answer(Map<Cell, String> figures, Map<Cell, String> remarks) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyFormOfOneUnitComesBackAsItWasFilledIn(long seed) {
        var random = new Random(seed);
        var definition = definition(random);
        var form = village.form(definition);
        var answer = answer(random, definition);
        var file = edited(
                one(form),
                book -> answer.figures().forEach((cell, figure) -> {
                    put(Village.figure(book, cell), figure);
                    put(Village.remark(book, cell), answer.remarks().getOrDefault(cell, ""));
                }));

        assertThat(read(file).getFirst()).isEqualTo(answer);
        village.inScope(() -> confirming.save(BookReader.read(file)));

        assertThat(read(one(form)).getFirst()).isEqualTo(answer);
        assertThat(read(many(form)).getFirst()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyFormOfManyUnitsComesBackAsItWasFilledIn(long seed) {
        var random = new Random(seed);
        var definition = definition(random);
        var form = village.form(definition);
        var answers = new LinkedHashMap<Unit, Answer>();
        village.hamlets().forEach(unit -> answers.put(unit, answer(random, definition)));
        var file = filled(many(form), answers);

        assertThat(read(file)).containsExactlyElementsOf(answers.values());
        village.inScope(() -> confirming.save(BookReader.read(file)));

        assertThat(read(many(form))).containsExactlyElementsOf(answers.values());
        assertThat(read(one(form)).getFirst()).isEqualTo(answers.get(village.hamlet()));
    }

    @Test
    void anotherProgramKeepsEverything(@TempDir Path folder) throws Exception {
        assumeTrue(hasOffice(), "soffice is not installed here: what LibreOffice keeps is not tried");
        var random = new Random(21);
        var definition = definition(random);
        var form = village.form(definition);
        var answers = new LinkedHashMap<Unit, Answer>();
        village.hamlets().forEach(unit -> answers.put(unit, answer(random, definition)));
        village.inScope(() -> confirming.save(BookReader.read(filled(many(form), answers))));

        var one = converted(folder.resolve("mot.xlsx"), one(form));
        var many = converted(folder.resolve("nhieu.xlsx"), many(form));

        assertThat(read(many)).containsExactlyElementsOf(answers.values());
        assertThat(read(one).getFirst()).isEqualTo(answers.get(village.hamlet()));
        assertThat(BookReader.read(many).rows())
                .allSatisfy(row -> assertThat(row.entry().typed()).isEmpty());
        assertThat(BookReader.read(one).rows().getFirst().entry().remarks()).isEmpty();
    }

    private static boolean hasOffice() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static byte[] converted(Path file, byte[] content) throws IOException, InterruptedException {
        Files.write(file, content);
        var folder = Objects.requireNonNull(file.getParent());
        var out = folder.resolve("ra");
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(out.resolve(file.getFileName()));
    }

    private byte[] filled(byte[] file, Map<Unit, Answer> answers) {
        return edited(
                file,
                book -> answers.forEach((unit, answer) -> answer.figures().forEach((cell, figure) -> {
                    put(wide(book, "Số liệu", unit, cell), figure);
                    put(wide(book, "Ghi chú", unit, cell), answer.remarks().getOrDefault(cell, ""));
                })));
    }

    /** As people type: mostly numbers, now and then as text. */
    private static void put(XSSFCell cell, String text) {
        switch (Written.cell(text)) {
            case BigDecimal number when !text.contains(".") -> cell.setCellValue(number.doubleValue());
            case Object other when !text.isEmpty() -> cell.setCellValue(text);
            default -> cell.setBlank();
        }
    }

    private static List<Answer> read(byte[] file) {
        return BookReader.read(file).rows().stream()
                .map(row -> new Answer(texts(row.figures()), said(texts(row.remarks()))))
                .toList();
    }

    private static Map<Cell, String> texts(Map<Cell, Said> said) {
        var texts = new HashMap<Cell, String>();
        said.forEach((cell, each) -> texts.put(cell, plain(each.text())));
        return texts;
    }

    private static String plain(String text) {
        return vn.gandan.shared.Numbers.typed(text).map(Written::full).orElse(text);
    }

    private static Map<Cell, String> said(Map<Cell, String> texts) {
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private Definition definition(Random random) {
        var codes = new ArrayList<>(indicators.all().stream()
                .filter(each -> each.rollsUp() && !each.countedFromTree())
                .map(each -> Cell.of(each.code()))
                .toList());
        Collections.shuffle(codes, random);
        var sections = new ArrayList<Section>();
        for (int section = 0; section <= random.nextInt(4); section++) {
            var fields = new ArrayList<Field>();
            for (int field = 0; field <= random.nextInt(9); field++) {
                fields.add(field(random, codes.removeLast()));
            }
            sections.add(new Section(
                    "Mục “" + section + "” & <phần>", random.nextBoolean() ? "Ghi đủ\nhai dòng." : null, fields));
        }
        return new Definition(
                "Biểu thử =1+1 " + random.nextInt(), random.nextBoolean() ? "Hướng dẫn." : null, sections, List.of());
    }

    private static Field field(Random random, Cell cell) {
        return new Field(
                cell,
                random.nextInt(3) == 0 ? "=SUM(A1) “tên” < & > " + random.nextInt() : null,
                random.nextInt(3) == 0 ? "+ghi chú của biểu" : null,
                random.nextBoolean(),
                random.nextInt(5),
                random.nextBoolean() ? BigDecimal.ZERO : null,
                random.nextBoolean() ? new BigDecimal(random.nextInt(1, 1_000_000)) : null,
                random.nextBoolean() ? new BigDecimal(3) : null);
    }

    private static Answer answer(Random random, Definition definition) {
        var figures = new HashMap<Cell, String>();
        var remarks = new HashMap<Cell, String>();
        definition.fields().forEach(field -> {
            figures.put(field.cell(), figure(random));
            if (random.nextInt(3) == 0) {
                remarks.put(field.cell(), "=Vì mưa “to” < 3 & > 2, dòng\nhai " + random.nextInt());
            }
        });
        return new Answer(figures, remarks);
    }

    /** Blank, none, whole, with decimals, below none, longer than a spreadsheet keeps, and what is no number. */
    private static String figure(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "0";
            case 2 -> String.valueOf(random.nextInt(1_000_000));
            case 3 -> Written.full(BigDecimal.valueOf(random.nextInt(1, 1_000_000_000), 1 + random.nextInt(6)));
            case 4 -> "-" + random.nextInt(1, 5_000);
            case 5 -> Written.full(new BigDecimal(new BigInteger(60, random).add(BigInteger.TEN.pow(17))));
            case 6 -> Written.full(new BigDecimal(new BigInteger(50, random).add(BigInteger.TEN.pow(15)), 3));
            default -> "khoảng " + random.nextInt(100);
        };
    }

    private byte[] one(Form form) {
        return village.inScope(() -> {
            try {
                return Objects.requireNonNull(books.one(reference(village.hamlet()), form.code(), MARCH.code())
                        .getBody());
            } catch (IOException full) {
                throw new IllegalStateException(full);
            }
        });
    }

    private byte[] many(Form form) {
        return village.inScope(() -> {
            try {
                return Objects.requireNonNull(books.many(reference(village.commune()), form.code(), MARCH.code())
                        .getBody());
            } catch (IOException full) {
                throw new IllegalStateException(full);
            }
        });
    }
}
