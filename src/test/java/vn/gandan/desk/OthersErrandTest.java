package vn.gandan.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.support.Chromium.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** What the other four of the demo see, and what they do not. */
@DemoTest
class OthersErrandTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anOfficerSeesTheHamletsOfHerCommune(Screen screen) {
        var page = signedIn("canbo", screen);
        assertThat(heading(page, "Tình hình xã Đồng Văn")).isVisible();
        open(page);
        page.navigate("/totals");
        assertThat(page.getByRole(AriaRole.LINK, named(Pattern.compile("^Thôn ")))
                        .first())
                .isVisible();
        open(page);
    }

    @Test
    void aUnitIsFoundOnTheMapThatIsAskedFor() {
        var page = signedIn("canbo", Screen.DESKTOP);
        page.navigate("/totals?unit=00721@2025-06-30&period=2014-10-14..2019-10-14&as=restated");
        assertThat(heading(page, "Tổng hợp xã Đồng Văn")).isVisible();
        open(page);
    }

    @Test
    void aUnitOfTodayIsFoundAsWhatItWas() {
        var page = signedIn("phantich", Screen.DESKTOP);
        page.navigate("/totals?unit=08@2025-07-01&period=2014-10-14..2019-10-14&as=reported");
        assertThat(heading(page, "Tổng hợp tỉnh Hà Giang")).isVisible();
        open(page);
    }

    @Test
    void anOfficerDoesNotFindAnotherCommune() {
        var page = signedIn("canbo", Screen.DESKTOP);
        for (String address :
                new String[] {"/?unit=00715", "/totals?unit=00715", "/totals/provenance?unit=00715&indicator=E01"}) {
            Response answer = Objects.requireNonNull(page.navigate(address));
            assertThat(answer.status()).describedAs(address).isEqualTo(404);
            assertThat(page.getByText("trong phạm vi của đồng chí")).isVisible();
        }
        open(page);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aTeamLeaderSeesWhoEnteredTheFiguresOfHerHamlet(Screen screen) {
        var page = signedIn("totruong", screen);
        open(page);
        page.getByRole(AriaRole.DEFINITION).getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, complementary("Nguồn của số này")))
                .containsText("phân bổ minh họa");
        open(page);
    }

    @Test
    void anAdministratorChoosesAmongTheProvinces() {
        var page = signedIn("quantri", Screen.DESKTOP);
        assertThat(heading(page, "Các tỉnh, thành phố")).isVisible();
        open(page);
        page.navigate("/?unit=849@2025-06-30");
        assertThat(heading(page, "Tình hình huyện Trà Cú")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named(Pattern.compile("^1\\.976$"))))
                .isVisible();
        open(page);
    }

    @Test
    void anAnalystTakesTheTableAlongAsAFile() throws IOException {
        var page = signedIn("phantich", Screen.DESKTOP);
        page.navigate("/totals");
        var file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(Pattern.compile("^Tải CSV$")))
                .click());
        String csv = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Mã\",\"Đơn vị\",");
        assertThat(csv.lines().filter(line -> line.startsWith("\"02\"")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("\"Tỉnh Hà Giang\"", "\"2477180\"", "\"109402000000\"", "\"2071\""));
        var book = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(Pattern.compile("^Tải Excel$")))
                .click());
        assertThat(Files.size(book.path())).isPositive();
        assertThat(book.suggestedFilename()).isEqualTo("tong-hop-tinh-ha-giang-2014-10-14-2019-10-14.xlsx");
    }

    @Test
    void aReaderChoosesEnglishAndLargeLetters() {
        var page = signedIn("lanhdao", Screen.DESKTOP);
        menu(page).click();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Chữ lớn$"))).click();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^English$"))).click();
        assertThat(heading(page, "State of tỉnh Hà Giang")).isVisible();
        assertThat(page.getByText("2,477,180").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        open(page);
        menu(page).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Large letters$"))))
                .hasAttribute("aria-pressed", "true");
    }

    private Page signedIn(String login, Screen screen) {
        var page = chromium.visit(screen, true, port);
        page.navigate("/sign-in");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("\\b" + login + "\\b")))
                .click();
        page.waitForURL(Pattern.compile("/$"));
        return page;
    }

    private static Locator menu(Page page) {
        return page.getByRole(AriaRole.BANNER).locator("summary").last();
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
}
