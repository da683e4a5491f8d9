package vn.gandan.workbooks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.gandan.support.Chromium.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** An analyst takes one workbook for several communes, fills it in and hands it in, with a mistake to be mended. */
@DemoTest
class WorkbookErrandTest {

    private static final List<String> CODES = List.of("E01", "E02", "E03", "E05");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Forms forms;

    @Autowired
    Organisation organisation;

    private String title = "";
    private Period period = Period.parse("2025");

    /** A campaign that ended last month, asked of two communes of which no other test speaks. */
    @BeforeEach
    void twoCommunesAreAskedForAForm() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var month = YearMonth.from(today).minusMonths(1);
        var days = UUID.randomUUID().hashCode() & 0xff;
        period = Period.parse(month.atDay(1).minusDays(days) + ".." + month.atEndOfMonth());
        var province = Scope.closed("test").get(() -> organisation.resolve("08", today));
        var communes = Scope.closed("test").get(() -> organisation.below(province.id(), Level.COMMUNE, today)).stream()
                .skip(40)
                .limit(2)
                .map(unit -> unit.id())
                .toList();
        var mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        title = "Chiến dịch làm đường " + mark;
        Scope.system(province.province(), "test").run(() -> {
            var made = forms.create(province, "CD-" + mark, LocalDate.of(2025, 7, 1), definition())
                    .form();
            forms.assign(
                    made.id(),
                    new Addressees(province.id(), null, List.of(), communes),
                    Rhythm.once("Chiến dịch", period, 40),
                    new Route(List.of(Level.PROVINCE), false, null),
                    LocalDate.of(2025, 7, 1));
        });
    }

    private Definition definition() {
        var fields = CODES.stream()
                .map(code -> new Field(
                        Cell.of(code),
                        null,
                        code.equals("E01") ? "Chỉ tính đất đã bàn giao." : null,
                        true,
                        code.equals("E01") ? 2 : 0,
                        BigDecimal.ZERO,
                        code.equals("E02") ? new BigDecimal(500) : null,
                        null))
                .toList();
        return new Definition(
                title,
                "Số liệu của riêng đợt này. Số của thôn do xã tổng hợp.",
                List.of(
                        new Section("Đất và hộ hiến đất", null, fields.subList(0, 2)),
                        new Section("Công sức và tiền của", "Ngày công quy ra 8 giờ.", fields.subList(2, 4))),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aWorkbookGoesOutAndComesInWithAMistakeMended(Screen screen, @TempDir Path folder) throws IOException {
        var page = signedIn("phantich", screen);
        page.navigate("/filings/upload");
        open(page);
        var offer = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(title));
        var download = page.waitForDownload(() -> offer.getByRole(AriaRole.LINK).click());
        var file = folder.resolve("đã điền.xlsx");
        download.saveAs(file);
        Files.write(file, filled(Files.readAllBytes(file), 12.5));

        handIn(page, file);
        assertThat(page.getByText("Số liệu!F6").first()).isVisible();
        assertThat(page.getByText("Phải là số nguyên").first()).isVisible();
        open(page);

        Files.write(file, filled(Files.readAllBytes(file), 12));
        page.navigate("/filings/upload");
        handIn(page, file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi 1 đơn vị"))
                .click();
        assertThat(page.getByText("Đã gửi 1 phiếu.")).isVisible();
        open(page);
    }

    private static void handIn(Page page, Path file) {
        page.getByLabel("Tệp Excel (.xlsx)").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kiểm tra tệp"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kiểm tra trước khi gửi")))
                .isVisible();
    }

    /** The first commune's row. */
    private static byte[] filled(byte[] file, double donors) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            var row = book.getSheet("Số liệu").getRow(5);
            var values = new double[] {1250.5, donors, 300, 2_000_000};
            for (int at = 0; at < values.length; at++) {
                row.getCell(4 + at).setCellValue(values[at]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private Page signedIn(String who, Screen screen) {
        var page = chromium.visit(screen, true, port);
        page.navigate("/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("\\b" + who + "\\b")))
                .click();
        page.waitForURL(Pattern.compile("/$"));
        return page;
    }
}
