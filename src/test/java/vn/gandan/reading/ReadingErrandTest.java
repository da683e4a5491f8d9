package vn.gandan.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.gandan.support.Chromium.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.GanDan;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;
import vn.gandan.support.Chromium;
import vn.gandan.support.Screen;

/**
 * A published report is dropped, looked through by keyboard and accepted. On a database of its own: the demo has the figures
 * of this report already.
 */
@SpringBootTest(
        classes = GanDan.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gandan.data=target/reading-data",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
class ReadingErrandTest {

    private static final Path REPORT = Path.of("../shared/corpus/000_56dafdc2bd0d647b.txt");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final String PASSWORD = "mật khẩu thử";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    private String login = "";

    /** Of the province that took over from Trà Vinh. */
    @BeforeEach
    void anAnalyst() {
        login = "r" + UUID.randomUUID().toString().substring(0, 12);
        var former = Scope.closed("test").get(() -> organisation.resolve("849@2025-06-30", FIRST_DAY));
        var province = Scope.closed("test")
                .get(() -> organisation.lineage(former.id(), former.on()))
                .getFirst();
        var heir = Scope.closed("test")
                .get(() -> organisation.heirs(List.of(province.id()), FIRST_DAY))
                .get(province.id());
        access.open(login, "Hoàng Thu Thảo", Role.PROVINCE_ANALYST, heir, PASSWORD);
    }

    @Test
    void whatAReportSaysIsReviewedByKeyboardAndStandsWithItsPassage() throws IOException {
        assumeTrue(
                Files.exists(REPORT), "the corpus is not beside this folder: the errand with a real report is skipped");
        var page = signedIn(Screen.DESKTOP);
        page.navigate("/readings");
        open(page);
        page.getByLabel("Tệp báo cáo").setInputFiles(REPORT);
        button(page, "Đọc báo cáo").click();
        assertThat(page.getByText("Huyện Trà Cú").first()).isVisible();
        assertThat(page.getByText("20/08/2013 – 20/08/2016").first()).isVisible();
        open(page);

        accept(page, "1.976", "Số cuộc tuyên truyền, quán triệt");
        accept(page, "101.584", "Số lượt người dự tuyên truyền, quán triệt");
        accept(page, "25-NQ/TW", "03/06/2013");
        accept(page, "32-CTr/TU", "25-NQ/TW");
        page.navigate(page.url());
        open(page);
        button(page, Pattern.compile("^Ghi 4 mục đã nhận$")).click();
        assertThat(page.getByText("Đã ghi 4 mục")).isVisible();
        open(page);

        page.navigate("/totals?unit=849@2025-06-30&period=2013-08-20..2016-08-20");
        assertThat(page.getByText("1.976").first()).isVisible();
        assertThat(page.getByText("101.584").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("1\\.976")))
                .first()
                .click();
        assertThat(page.getByText("Kết quả tuyên truyền 1.976 cuộc").first()).isVisible();
        open(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở đoạn này trong báo cáo"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Báo cáo gốc")))
                .isVisible();

        page.navigate("/directives?q=32-CTr/TU");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("32-CTr/TU"))
                .first()
                .click();
        assertThat(page.getByText("25-NQ/TW").first()).isVisible();
        open(page);
    }

    @Test
    void onAPhoneTheProposalsComeFirst() {
        assumeTrue(
                Files.exists(REPORT), "the corpus is not beside this folder: the errand with a real report is skipped");
        var page = signedIn(Screen.PHONE);
        page.navigate("/readings");
        open(page);
        page.getByLabel("Tệp báo cáo").setInputFiles(REPORT);
        button(page, "Đọc báo cáo").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Máy đề xuất")))
                .isVisible();
        open(page);
    }

    /** By keyboard: down to it, and accepted as it was understood. */
    private static void accept(Page page, String words, String understood) {
        goTo(page, words);
        var card = here(page);
        assertThat(card).containsText(understood);
        page.keyboard().press("a");
        assertThat(card).containsText("Đã nhận");
    }

    private static void goTo(Page page, String words) {
        for (int step = 0; step < 200 && !current(page).textContent().contains(words); step++) {
            page.keyboard().press("j");
        }
        assertThat(current(page)).containsText(words);
    }

    private static Locator current(Page page) {
        return page.locator("[aria-current='true'][data-f]");
    }

    /** The same card when another is current. */
    private static Locator here(Page page) {
        return page.locator("#m" + current(page).getAttribute("data-f"));
    }

    private static Locator button(Page page, Object name) {
        var options = new Page.GetByRoleOptions();
        return page.getByRole(
                        AriaRole.BUTTON,
                        name instanceof Pattern pattern ? options.setName(pattern) : options.setName((String) name))
                .first();
    }

    private Page signedIn(Screen screen) {
        var page = chromium.visit(screen, true, port);
        page.navigate("/sign-in");
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("/$"));
        return page;
    }
}
