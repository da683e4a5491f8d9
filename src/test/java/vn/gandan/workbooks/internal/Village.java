package vn.gandan.workbooks.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.TestProvince;

/** A commune whose hamlets are asked for a form every month, and spreadsheets as people fill them in. */
final class Village {

    static final Period MARCH = Period.parse("2025-03");
    static final Cell LAND = Cell.of("E01");
    static final Cell DONORS = Cell.of("E02");
    static final Cell DAYS = Cell.of("E03");

    private final TestProvince province;
    private final Unit commune;
    private final List<Unit> hamlets;
    private final Forms forms;

    Village(Connections connections, Forms forms, int hamlets) {
        this.forms = forms;
        province = TestProvince.named("Biểu Excel", connections);
        commune = province.commune("Phước Long");
        this.hamlets = province.hamlets(commune, hamlets);
    }

    /** Land in hundredths, donors at most 500, days of which three times as many need a word. */
    static Definition definition() {
        return new Definition(
                "Nhân dân đóng góp",
                "Số của riêng tháng này.",
                List.of(new Section(
                        "Đóng góp xây dựng nông thôn mới",
                        null,
                        List.of(
                                field(LAND, 2, null, null),
                                field(DONORS, 0, new BigDecimal(500), null),
                                field(DAYS, 0, null, new BigDecimal(3))))),
                List.of());
    }

    static Field field(Cell cell, int decimals, @Nullable BigDecimal most, @Nullable BigDecimal jump) {
        return new Field(cell, null, null, true, decimals, BigDecimal.ZERO, most, jump);
    }

    Form form(Definition definition) {
        var code = "X-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return inScope(() -> {
            var made = forms.create(province.unit(), code, LocalDate.of(2024, 1, 1), definition)
                    .form();
            forms.assign(
                    made.id(),
                    Addressees.all(Level.HAMLET, province.unit().id()),
                    Rhythm.every(Period.Kind.MONTH, 5),
                    new Route(List.of(Level.COMMUNE), false, null),
                    LocalDate.of(2024, 1, 1));
            return made;
        });
    }

    Unit commune() {
        return commune;
    }

    Unit hamlet() {
        return hamlets.getFirst();
    }

    List<Unit> hamlets() {
        return hamlets;
    }

    static String reference(Unit unit) {
        return "test " + unit.id() + "@" + MARCH.lastDay();
    }

    <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }

    <T> T as(Unit unit, Supplier<T> work) {
        return new Scope(province.scope().actor(), unit.province(), List.of(unit.path())).get(work);
    }

    /** A workbook opened, changed and kept again, as Excel does it. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> change) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The cell in which the figure of a field is typed, in one unit's workbook. */
    static XSSFCell figure(XSSFWorkbook book, Cell field) {
        return cell(book.getSheetAt(0), field, 4);
    }

    static XSSFCell remark(XSSFWorkbook book, Cell field) {
        return cell(book.getSheetAt(0), field, 5);
    }

    private static XSSFCell cell(XSSFSheet sheet, Cell field, int column) {
        for (var row : sheet) {
            var code = row.getCell(7);
            if (code != null
                    && code.getCellType() == CellType.STRING
                    && code.getStringCellValue().equals(field.toString())) {
                return sheet.getRow(row.getRowNum()).createCell(column);
            }
        }
        throw new AssertionError("no row of " + field);
    }

    /** The same where the units stand under each other; on the sheet of figures or that of remarks. */
    static XSSFCell wide(XSSFWorkbook book, String sheet, Unit unit, Cell field) {
        var figures = Objects.requireNonNull(book.getSheet(sheet), sheet);
        int column = -1;
        for (var code : figures.getRow(3)) {
            if (code.getCellType() == CellType.STRING
                    && code.getStringCellValue().equals(field.toString())) {
                column = code.getColumnIndex();
            }
        }
        for (var row : figures) {
            var code = row.getCell(0);
            if (code != null && code.getStringCellValue().equals(reference(unit))) {
                return figures.getRow(row.getRowNum()).createCell(column);
            }
        }
        throw new AssertionError("no row of " + unit.name());
    }
}
