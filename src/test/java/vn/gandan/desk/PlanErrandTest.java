package vn.gandan.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.gandan.support.Chromium.open;
import static vn.gandan.support.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** A commune issues the plan that the province asked for, and the province sees it without asking again. */
@DemoTest
class PlanErrandTest {

    private static final String DIRECTIVE = "900-KH/TU";
    private static final String PLAN = "815-KH/ĐU";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final List<String> PAGES = List.of(
            "/work",
            "/directives",
            "/directives/new",
            "/directives/questions",
            "/programmes",
            "/briefings",
            "/rules",
            "/working-days");

    @RegisterExtension
    final Chromium office = new Chromium();

    @RegisterExtension
    final Chromium pocket = new Chromium();

    @LocalServerPort
    int port;

    @Test
    void theProvincesGapShrinksWhileTheCommuneRegistersItsPlan() throws IOException {
        var analyst = signedIn(office, "phantich", Screen.DESKTOP);
        analyst.navigate("/work");
        picture(analyst, "work", Screen.DESKTOP);
        directive(analyst);
        int missing = number(gap(analyst));
        open(analyst);
        picture(analyst, "cascade", Screen.DESKTOP);

        var officer = signedIn(pocket, "canbo", Screen.PHONE);
        officer.navigate("/work?section=later");
        link(officer, "Ban hành văn bản cụ thể hóa " + DIRECTIVE).first().click();
        assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Ban hành văn bản cụ thể hóa " + DIRECTIVE);
        open(officer);
        var duty = officer.url();
        link(officer, DIRECTIVE).first().click();
        link(officer, "Ghi nhận văn bản").first().click();
        register(officer);
        officer.navigate(duty);
        assertThat(officer.getByText(PLAN).first()).isVisible();
        open(officer);

        assertThat(gap(analyst))
                .containsText(
                        Pattern.compile("\\D" + (missing - 1) + "\\s*$"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));

        takeBack(officer);
        assertThat(gap(analyst))
                .containsText(
                        Pattern.compile("\\D" + missing + "\\s*$"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfDirectivesAndDutiesIsOpenToAll(Screen screen) {
        var page = signedIn(office, "phantich", screen);
        for (var address : PAGES) {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            open(page);
        }
        directive(page);
        open(page);
    }

    @Test
    void twoSymbolsOfOneDayThatContradictEachOtherStandAsAQuestion() {
        var page = signedIn(office, "quantri", Screen.DESKTOP);
        page.navigate("/directives/questions");
        for (var symbol : List.of("18-CT/TU", "18-NQ/TU", "01-CTPH/BDVTU-BCSĐUBND", "01-CTr/BDVTU-BCSĐUBND")) {
            assertThat(page.getByText(symbol).first()).isVisible();
        }
        open(page);
    }

    private static void register(Page page) throws IOException {
        page.getByLabel("Số, ký hiệu").fill(PLAN);
        page.getByLabel("Ngày ban hành")
                .fill(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        page.getByLabel("Trích yếu").fill("Kế hoạch thực hiện Quy chế công tác dân vận của hệ thống chính trị");
        page.getByLabel("Tệp văn bản").setInputFiles(new FilePayload("ke-hoach.docx", WORD, plan()));
        page.getByLabel("Văn bản này không mang dấu mật").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ghi vào sổ").setExact(true))
                .last()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(PLAN);
        open(page);
    }

    /** As it was, for whoever comes after. */
    private static void takeBack(Page page) {
        page.navigate("/directives?q=" + PLAN);
        link(page, PLAN).first().click();
        page.navigate(page.url().replaceAll("[?#].*", "") + "/withdrawal");
        page.getByLabel("Lý do rút").fill("Ghi thử");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút khỏi sổ"))
                .click();
        assertThat(page.getByText("Văn bản này đã rút khỏi sổ.")).isVisible();
    }

    private static byte[] plan() throws IOException {
        try (var paper = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            paper.createParagraph().createRun().setText("KẾ HOẠCH");
            paper.createParagraph().createRun().setText("thực hiện Quy chế công tác dân vận của hệ thống chính trị");
            paper.write(file);
            return file.toByteArray();
        }
    }

    private static void directive(Page page) {
        page.navigate("/directives?q=" + DIRECTIVE);
        link(page, DIRECTIVE).first().click();
        assertThat(gap(page)).isVisible();
    }

    private static Locator gap(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Chưa ban hành")));
    }

    private static int number(Locator heading) {
        return Integer.parseInt(heading.textContent().replaceAll("\\D", ""));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Page signedIn(Chromium chromium, String login, Screen screen) {
        var page = chromium.visit(screen, true, port);
        page.navigate("/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("\\b" + login + "\\b")))
                .click();
        page.waitForURL(Pattern.compile("/$"));
        return page;
    }
}
