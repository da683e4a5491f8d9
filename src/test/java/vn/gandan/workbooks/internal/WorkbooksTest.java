package vn.gandan.workbooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.workbooks.internal.Village.DAYS;
import static vn.gandan.workbooks.internal.Village.DONORS;
import static vn.gandan.workbooks.internal.Village.LAND;
import static vn.gandan.workbooks.internal.Village.MARCH;
import static vn.gandan.workbooks.internal.Village.edited;
import static vn.gandan.workbooks.internal.Village.figure;
import static vn.gandan.workbooks.internal.Village.reference;
import static vn.gandan.workbooks.internal.Village.remark;
import static vn.gandan.workbooks.internal.Village.wide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Filing.Status;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Unit;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Workbooks out and in again, on a real database. */
@ModuleTest
class WorkbooksTest {

    @Autowired
    Books books;

    @Autowired
    Trials trials;

    @Autowired
    Confirming confirming;

    @Autowired
    Filings filings;

    @Autowired
    Forms forms;

    @Autowired
    Connections connections;

    private Village village;
    private Form form;

    @BeforeEach
    void aVillageWithAForm() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        village = new Village(connections, forms, 3);
        form = village.form(Village.definition());
    }

    @Test
    void aBlankWorkbookBringsNothing() {
        var trial = trial(one());

        assertThat(trial.units(Verdict.BLANK)).isOne();
        assertThat(trial.bringing()).isZero();
        assertThat(trial.faults()).isEmpty();
    }

    @Test
    void whatWasFilledInIsSentAndTheSameFileAgainChangesNothing() {
        var file = edited(one(), book -> fill(book, 1250.5, 0, 12));

        var trial = trial(file);
        assertThat(trial.counts()).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(trial.units(Verdict.READY)).isOne();
        assertThat(send(file)).extracting(Result::kind).containsExactly(Result.Kind.SENT);

        assertThat(figures(village.hamlet())).containsExactly("1250.5", "0", "12");
        assertThat(sheet(village.hamlet()).filing().status()).isEqualTo(Status.SUBMITTED);
        var again = trial(file);
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 0, 3));
        assertThat(send(file)).extracting(Result::kind).containsExactly(Result.Kind.UNCHANGED);
    }

    @Test
    void everyFaultIsNamedByItsCell() {
        var file = edited(one(), book -> {
            figure(book, LAND).setCellValue("1.800,125");
            figure(book, DONORS).setCellValue(12.5);
        });

        var trial = trial(file);

        assertThat(trial.faults())
                .extracting(Fault::at)
                .containsExactlyInAnyOrder("Phiếu!E9", "Phiếu!E10", "Phiếu!E11");
        assertThat(fault(trial, "Phiếu!E10").text()).isEqualTo("12,5");
        assertThat(fault(trial, "Phiếu!E10").words()).contains("số nguyên");
        assertThat(fault(trial, "Phiếu!E11").words()).contains("Chưa nhập");
        assertThat(trial.units(Verdict.FAULTY)).isOne();
        var refused = send(file).getFirst();
        assertThat(refused.kind()).isEqualTo(Result.Kind.REFUSED);
        assertThat(refused.words()).contains("Phiếu!E");
        assertThat(sheet(village.hamlet()).filing().status()).isEqualTo(Status.BLANK);
    }

    @Test
    void datesErrorsAndTruthsAreNoFiguresAndFormulasCountByTheirResult() {
        var file = edited(one(), book -> {
            var days = book.createCellStyle();
            days.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = figure(book, LAND);
            cell.setCellValue(LocalDate.of(2025, 3, 7));
            cell.setCellStyle(days);
            figure(book, DONORS).setCellFormula("1/0");
            figure(book, DAYS).setCellFormula("SUM(4,8)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        var trial = trial(file);

        assertThat(fault(trial, "Phiếu!E9").words()).contains("ngày tháng", "07/03/2025");
        assertThat(fault(trial, "Phiếu!E10").words()).contains("báo lỗi", "#DIV/0!");
        assertThat(trial.faults()).hasSize(2);
        assertThat(trial.formulas()).isOne();
        assertThat(trial.changes()).extracting(Change::after).containsExactly("12");
    }

    @Test
    void numbersTypedAsTextInTheVietnameseWayCount() {
        var file = edited(one(), book -> {
            figure(book, LAND).setCellValue("1.800,5");
            figure(book, DONORS).setCellValue(" 2 ");
            figure(book, DAYS).setCellValue("1 250");
        });

        send(file);

        assertThat(figures(village.hamlet())).containsExactly("1800.5", "2", "1250");
    }

    @Test
    void whatSomebodyTypedOnThePageMeanwhileStaysAndBlankIsNotZero() {
        var taken = one();
        save(village.hamlet(), Map.of(LAND, "77", DONORS, "3", DAYS, "5"));
        var file = edited(taken, book -> figure(book, DONORS).setCellValue(0));

        send(file);

        assertThat(figures(village.hamlet())).containsExactly("77", "0", "5");
    }

    @Test
    void aFigureIsTakenOutWhereItWasErasedAndSaidSo() {
        send(edited(one(), book -> fill(book, 5, 6, 7)));

        var trial = trial(edited(one(), book -> figure(book, DONORS).setBlank()));

        assertThat(trial.counts()).isEqualTo(new Counts(0, 0, 1, 2));
        assertThat(trial.changes()).singleElement().satisfies(change -> {
            assertThat(change.withdraws()).isTrue();
            assertThat(change.at()).isEqualTo("Phiếu!E10");
        });
    }

    @Test
    void aJumpAsksForARemarkWhichTheWorkbookCarries() {
        var february = "2025-02";
        village.inScope(() -> {
            var key = filings.key(reference(village.hamlet()), form.code(), february);
            return filings.send(
                    key, new Entry(Map.of(LAND, "1", DONORS, "1", DAYS, "10"), Map.of()), UUID.randomUUID(), 0);
        });
        var file = edited(one(), book -> fill(book, 1, 1, 90));

        var trial = trial(file);
        assertThat(trial.asking()).isOne();
        assertThat(trial.blocking()).isZero();
        var explained = edited(file, book -> remark(book, DAYS).setCellValue("Ra quân làm đường"));
        assertThat(send(explained)).extracting(Result::kind).containsExactly(Result.Kind.SENT);
        assertThat(sheet(village.hamlet()).filing().remarks()).containsEntry(DAYS, "Ra quân làm đường");
        assertThat(village.inScope(() -> trials.of(BookReader.read(one()))).bringing())
                .isZero();
    }

    @Test
    void aMovedAndRenamedWorkbookIsKnownAgain() {
        var file = edited(one(), book -> {
            fill(book, 1, 2, 3);
            var sheet = book.getSheetAt(0);
            sheet.shiftRows(8, sheet.getLastRowNum(), 2);
            sheet.shiftColumns(4, 7, 1);
            book.setSheetName(0, "Của tôi");
            book.setSheetOrder("Của tôi", 2);
            book.createSheet("Trang nháp").createRow(0).createCell(0).setCellValue("ghi chép");
            book.setSheetOrder("Trang nháp", 0);
        });

        var trial = trial(file);

        assertThat(trial.units(Verdict.READY)).isOne();
        assertThat(trial.changes()).extracting(Change::at).containsExactly("Của tôi!F11", "Của tôi!F12", "Của tôi!F13");
    }

    @Test
    void onlyWhoseWorkbookItIsMayHandItIn() {
        var file = one();
        var neighbour = village.hamlets().get(1);

        assertThatThrownBy(() -> village.as(neighbour, () -> trials.of(BookReader.read(file))))
                .hasMessageContaining("UNIT_NOT_FOUND");
        var all = many();
        assertThatThrownBy(() -> village.as(neighbour, () -> trials.of(BookReader.read(all))))
                .hasMessageContaining("UNIT_NOT_FOUND");
        assertThat(village.as(village.hamlet(), () -> trials.of(BookReader.read(file)))
                        .units(Verdict.BLANK))
                .isOne();
    }

    @Test
    void theCommunesWorkbookSendsEachUnitByItself() {
        var units = village.hamlets();
        var file = edited(many(), book -> {
            wide(book, "Số liệu", units.get(0), LAND).setCellValue(10);
            wide(book, "Số liệu", units.get(0), DONORS).setCellValue(1);
            wide(book, "Số liệu", units.get(0), DAYS).setCellValue(5);
            wide(book, "Số liệu", units.get(1), LAND).setCellValue("abc");
        });

        var trial = trial(file);
        assertThat(trial.units(Verdict.READY)).isOne();
        assertThat(trial.units(Verdict.FAULTY)).isOne();
        assertThat(trial.units(Verdict.BLANK)).isOne();
        assertThat(trial.faults()).extracting(Fault::at).contains("Số liệu!E7", "Số liệu!F7, G7");
        assertThat(send(file))
                .extracting(Result::kind)
                .containsExactly(Result.Kind.SENT, Result.Kind.REFUSED, Result.Kind.BLANK);
        assertThat(figures(units.get(0))).containsExactly("10", "1", "5");
        assertThat(sheet(units.get(1)).filing().status()).isEqualTo(Status.BLANK);
    }

    @Test
    void rowsThatBelongNowhereAreNamed() {
        var units = village.hamlets();
        var file = edited(many(), book -> {
            var sheet = book.getSheet("Số liệu");
            sheet.getRow(6).getCell(0).setCellValue(reference(units.get(0)));
            sheet.getRow(7).getCell(0).setBlank();
            sheet.getRow(7).createCell(4).setCellValue(9);
            sheet.createRow(20).createCell(0).setCellValue("T99999-01@2025-03-31");
        });

        assertThat(trial(file).faults())
                .extracting(Fault::at)
                .containsExactlyInAnyOrder("Số liệu!A7", "Số liệu!E8", "Số liệu!A21");
    }

    @Test
    void theMarkedCopyTellsItsFaultsInTheCellsAndCanBeHandedInAgain() throws Exception {
        var file = edited(one(), book -> fill(book, 1, 12.5, 3));

        var copy = village.inScope(() -> books.marked(BookReader.read(file))).getBody();

        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(Objects.requireNonNull(copy)))) {
            var cell = book.getSheetAt(0).getRow(9).getCell(4);
            assertThat(cell.getNumericCellValue()).isEqualTo(12.5);
            assertThat(cell.getCellComment().getString().getString()).contains("số nguyên");
        }
        var mended = edited(copy, book -> figure(book, DONORS).setCellValue(12));
        assertThat(send(mended)).extracting(Result::kind).containsExactly(Result.Kind.SENT);
        assertThat(figures(village.hamlet())).containsExactly("1", "12", "3");
    }

    @Test
    void draftsAreKeptWithTheirFaults() {
        var file = edited(one(), book -> fill(book, 1, 12.5, 3));

        var results = village.inScope(() -> confirming.save(BookReader.read(file)));

        assertThat(results).extracting(Result::kind).containsExactly(Result.Kind.SAVED);
        assertThat(sheet(village.hamlet()).lines()).extracting(Line::text).containsExactly("1", "12,5", "3");
        assertThat(figures(village.hamlet())).containsExactly("", "", "");
    }

    @Test
    void confirmedTwiceAtOnceItIsSentOnce() throws Exception {
        var file = edited(one(), book -> fill(book, 4, 5, 6));
        var upload = UUID.randomUUID();
        Callable<List<Result>> work = () -> village.inScope(() -> confirming.send(upload, BookReader.read(file)));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(work, work));
            for (var each : both) {
                assertThat(each.get()).extracting(Result::kind).doesNotContain(Result.Kind.REFUSED);
            }
        }

        assertThat(figures(village.hamlet())).containsExactly("4", "5", "6");
        var key = sheet(village.hamlet()).filing().key();
        assertThat(village.inScope(() -> filings.history(key))).hasSize(1);
    }

    private static void fill(XSSFWorkbook book, double land, double donors, double days) {
        figure(book, LAND).setCellValue(land);
        figure(book, DONORS).setCellValue(donors);
        figure(book, DAYS).setCellValue(days);
    }

    private byte[] one() {
        return made(() -> books.one(reference(village.hamlet()), form.code(), MARCH.code())
                .getBody());
    }

    private byte[] many() {
        return made(() -> books.many(reference(village.commune()), form.code(), MARCH.code())
                .getBody());
    }

    private byte[] made(Callable<byte[]> work) {
        return village.inScope(() -> {
            try {
                return work.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Trial trial(byte[] file) {
        return village.inScope(() -> trials.of(BookReader.read(file)));
    }

    private static Fault fault(Trial trial, String at) {
        return trial.faults().stream()
                .filter(fault -> fault.at().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private List<Result> send(byte[] file) {
        return village.inScope(() -> confirming.send(UUID.randomUUID(), BookReader.read(file)));
    }

    private void save(Unit unit, Map<vn.gandan.indicators.Cell, String> typed) {
        var sheet = sheet(unit);
        village.inScope(() -> filings.save(
                sheet.filing().key(), new Entry(typed, Map.of()), sheet.filing().version()));
    }

    private Sheet sheet(Unit unit) {
        return village.inScope(() -> filings.sheet(filings.key(reference(unit), form.code(), MARCH.code())));
    }

    private List<String> figures(Unit unit) {
        return sheet(unit).lines().stream()
                .map(line -> line.value() == null
                        ? ""
                        : line.value().stripTrailingZeros().toPlainString())
                .toList();
    }
}
