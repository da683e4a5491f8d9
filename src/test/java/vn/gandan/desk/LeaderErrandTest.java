package vn.gandan.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.support.Chromium.open;
import static vn.gandan.support.Chromium.picture;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** A province leader looks at her province, follows a figure to the hamlet that gave it, and takes the report along. */
@DemoTest
class LeaderErrandTest {

    // As published in the five-year report on Conclusion 315-KL/TU.
    private static final List<String> PUBLISHED =
            List.of("2.071/2.071", "14.589", "2.477.180", "1.477.602", "109,402", "252,43", "484");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLeaderFollowsAFigureFromTheProvinceToTheHamletThatGaveIt(Screen screen) {
        var page = signedIn(screen);
        PUBLISHED.forEach(figure -> assertThat(figure(page, figure)).isVisible());
        open(page);
        picture(page, "home", screen);

        link(page, "Xem bảng và nguồn số liệu").click();
        assertThat(heading(page, "Tổng hợp tỉnh Hà Giang")).isVisible();
        open(page);
        picture(page, "totals", screen);

        link(page, "Huyện Đồng Văn").click();
        assertThat(heading(page, "Tổng hợp huyện Đồng Văn")).isVisible();
        link(page, "Xã Lũng Cú").click();
        assertThat(heading(page, "Tổng hợp xã Lũng Cú")).isVisible();
        open(page);

        page.getByRole(AriaRole.LINK, named(Pattern.compile("^Đất hiến, (thôn|bản|tổ dân phố)")))
                .first()
                .click();
        var source = page.getByRole(AriaRole.COMPLEMENTARY, complementary("Nguồn của số này"));
        assertThat(source).containsText("phân bổ minh họa");
        assertThat(source).containsText("315-KL/TU");
        open(page);
        picture(page, "source", screen);
    }

    @Test
    void fromTheProvinceAFigureIsTwoClicksALevelFromItsEntry() {
        var page = signedIn(Screen.DESKTOP);
        figure(page, "2.477.180").click();
        var source = page.getByRole(AriaRole.COMPLEMENTARY, complementary("Nguồn của số này"));
        assertThat(source).containsText("Cộng 11 đơn vị bằng 2.477.180 m², khớp.");

        source.getByRole(AriaRole.LINK, within("Huyện Đồng Văn")).click();
        source.getByRole(AriaRole.LINK, within("Xã Lũng Cú")).click();
        assertThat(heading(page, "Nguồn số liệu: Diện tích đất hiến, xã Lũng Cú"))
                .isVisible();
        source.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
        assertThat(source).containsText("phân bổ minh họa");
        open(page);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theDownloadedReportTellsTheFiguresOfThePage(Screen screen) throws IOException {
        var page = signedIn(screen);
        Download report =
                page.waitForDownload(() -> link(page, "Tải Word (.docx)").click());
        try (var file = Files.newInputStream(report.path());
                var document = new XWPFDocument(file);
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(PUBLISHED);
        }
    }

    @Test
    void theTotalIsTheSameOnTodaysMap() {
        var page = signedIn(Screen.DESKTOP);
        link(page, "Theo địa giới nay").click();
        assertThat(heading(page, "Tình hình tỉnh Tuyên Quang")).isVisible();
        PUBLISHED.forEach(figure -> assertThat(figure(page, figure)).isVisible());
        assertThat(page.getByText("51 đơn vị chưa có số liệu")).isVisible();
        open(page);
    }

    @Test
    void theKeyboardAloneOpensAndClosesTheSourceOfAFigure() {
        var page = signedIn(Screen.DESKTOP);
        link(page, "Xem bảng và nguồn số liệu").click();
        var members = page.getByRole(AriaRole.LINK, named(Pattern.compile("^Thành viên, tỉnh Hà Giang")));
        members.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        var source = page.getByRole(AriaRole.COMPLEMENTARY, complementary("Nguồn của số này"));
        assertThat(source).containsText("2.477.180");

        page.keyboard().press("Escape");
        assertThat(source).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, named(Pattern.compile("^Đất hiến, tỉnh Hà Giang"))))
                .isFocused();
    }

    @Test
    void everythingIsReachedWithoutScript() {
        var page = chromium.visit(Screen.PHONE, false, port);
        signIn(page);
        figure(page, "2.477.180").click();
        link(page, "Huyện Đồng Văn").click();
        link(page, "Xã Lũng Cú").click();
        page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, complementary("Nguồn của số này")))
                .containsText("phân bổ minh họa");
    }

    private Page signedIn(Screen screen) {
        var page = chromium.visit(screen, true, port);
        page.navigate("/");
        open(page);
        picture(page, "sign-in", screen);
        signIn(page);
        return page;
    }

    private static void signIn(Page page) {
        page.navigate("/");
        page.getByLabel("Tên đăng nhập").fill("lanhdao");
        page.getByLabel("Mật khẩu").fill("gandan-demo");
        page.getByRole(AriaRole.BUTTON, button("Đăng nhập")).click();
        assertThat(heading(page, "Tình hình tỉnh Hà Giang")).isVisible();
    }

    private static Locator figure(Page page, String figure) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(figure).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions complementary(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
