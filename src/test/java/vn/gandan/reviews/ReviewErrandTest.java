package vn.gandan.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.gandan.reviews.ReportingCommune.byCommune;
import static vn.gandan.support.Chromium.open;
import static vn.gandan.support.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** A commune officer goes through what her hamlets sent; an analyst finds the late ones and reminds them. */
@DemoTest
class ReviewErrandTest {

    private static final String ODD = "Ấp Thử 07";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anOfficerReturnsOneFigureAndApprovesTwentyFilings(Screen screen) {
        var place = new ReportingCommune(beans, 21, byCommune());
        var odd = place.hamlets().get(6);
        place.send(odd, place.monthBefore(), "100", "20", null);
        place.hamlets()
                .forEach(hamlet -> place.send(hamlet, place.month(), hamlet.equals(odd) ? "1.800" : "100", "20", null));
        var page = signedIn(place.person(Role.COMMUNE_OFFICER, place.commune()), screen);
        assertThat(page.getByText("phiếu chờ duyệt").first()).isVisible();
        open(page);
        picture(page, "officer-home", screen);

        link(page, Pattern.compile("phiếu chờ duyệt")).first().click();
        assertThat(heading(page, "Duyệt số liệu")).isVisible();
        open(page);
        picture(page, "review-queue", screen);

        link(page, Pattern.compile("^" + ODD + "$")).click();
        assertThat(page.getByText(Pattern.compile("^Kỳ này 1\\.800, kỳ trước 100")))
                .isVisible();
        assertThat(page.getByText("tăng 1.700 (1.700%)")).isVisible();
        open(page);
        page.getByRole(AriaRole.CHECKBOX).first().check();
        page.getByLabel(Pattern.compile("^Lý do trả lại số")).first().fill("Nhầm đơn vị tính");
        picture(page, "review-filing", screen);
        button(page, "Trả lại 1 số đã chọn").click();

        // On to the next one, and from there back to the others.
        assertThat(page.getByText("Đã trả lại phiếu " + ODD)).isVisible();
        assertThat(heading(page, "Ấp Thử 08")).isVisible();
        open(page);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Duyệt số liệu").setExact(true))
                .click();
        link(page, Pattern.compile("^Chọn 20 phiếu không có cảnh báo$")).click();
        button(page, "Duyệt 20 phiếu đã chọn").click();

        assertThat(page.getByText("Đã duyệt 20 phiếu.")).isVisible();
        assertThat(link(page, Pattern.compile("^" + ODD + "$"))).isVisible();
        open(page);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAnalystFindsTheLateOnesAndRemindsThem(Screen screen) {
        var place = new ReportingCommune(beans, 6, byCommune());
        place.hamlets().subList(0, 2).forEach(hamlet -> place.send(hamlet, place.month(), "100", "20", null));
        place.hamlets().subList(0, 5).forEach(hamlet -> place.person(Role.TEAM_LEADER, hamlet));
        place.makeDuties();
        var page = signedIn(place.person(Role.PROVINCE_ANALYST, place.province()), screen);
        link(page, Pattern.compile("phiếu quá hạn chưa nộp")).click();
        assertThat(heading(page, "Nơi chưa nộp")).isVisible();
        open(page);

        // Of this commune's form, the month that two of six have sent.
        page.navigate("/reviews/late?" + place.query());
        assertThat(page.getByText("4/6 nơi chưa nộp").first()).isVisible();
        open(page);
        picture(page, "late", screen);
        link(page, Pattern.compile("^Chọn tất cả$")).click();
        button(page, "Nhắc 3 nơi đã chọn").click();
        assertThat(page.getByText("Đã nhắc 3 nơi.")).isVisible();
        open(page);

        link(page, Pattern.compile("^Thống kê nộp$")).first().click();
        assertThat(heading(page, "Thống kê nộp báo cáo")).isVisible();
        open(page);
        page.navigate("/reviews/statistics?" + place.query());
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(place.commune().title());
        picture(page, "statistics", screen);
        open(page);
    }

    @Test
    void theKeyboardAloneGoesThroughTheQueue() {
        var place = new ReportingCommune(beans, 3, byCommune());
        place.sendAll(place.month());
        var page = signedIn(place.person(Role.COMMUNE_OFFICER, place.commune()), Screen.DESKTOP);
        page.navigate("/reviews?" + place.query());
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Ấp Thử 01")).isVisible();
        page.keyboard().press("j");
        assertThat(heading(page, "Ấp Thử 02")).isVisible();
        page.keyboard().press("k");
        assertThat(heading(page, "Ấp Thử 01")).isVisible();
        page.keyboard().press("a");
        assertThat(page.getByText("Đã duyệt phiếu Ấp Thử 01.")).isVisible();
        assertThat(heading(page, "Ấp Thử 02")).isVisible();
        page.keyboard().press("t");
        page.keyboard().type("Xin kiểm tra lại");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Đã trả lại phiếu Ấp Thử 02 để sửa.")).isVisible();
    }

    @Test
    void everythingIsDoneWithoutScript() {
        var place = new ReportingCommune(beans, 3, byCommune());
        place.sendAll(place.month());
        var officer = place.person(Role.COMMUNE_OFFICER, place.commune());
        var page = chromium.visit(Screen.PHONE, false, port);
        signIn(page, officer);
        page.navigate("/reviews?" + place.query());
        link(page, Pattern.compile("^Ấp Thử 01$")).click();
        page.getByRole(AriaRole.CHECKBOX).first().check();
        page.getByLabel(Pattern.compile("^Lý do trả lại số")).first().fill("Nhầm đơn vị tính");
        button(page, "Trả lại để sửa").click();
        assertThat(page.getByText("Đã trả lại phiếu Ấp Thử 01")).isVisible();

        page.navigate("/reviews?" + place.query());
        link(page, Pattern.compile("^Chọn tất cả$")).click();
        button(page, "Duyệt phiếu đã chọn").click();
        assertThat(page.getByText("Đã duyệt 2 phiếu.")).isVisible();
        button(page, "Hoàn lại").click();
        assertThat(page.getByText("Đã rút lại việc duyệt 2 phiếu.")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aTeamLeaderSeesOnHerFirstPageWhichFormIsDue(Screen screen) {
        var place = new ReportingCommune(beans, 1, byCommune());
        var page = signedIn(place.person(Role.TEAM_LEADER, place.hamlets().getFirst()), screen);
        assertThat(page.getByText("Biểu thử " + place.commune().name()).first()).isVisible();
        open(page);
        picture(page, "leader-due", screen);
        link(page, Pattern.compile("^Nhập số liệu$")).last().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private Page signedIn(Account account, Screen screen) {
        var page = chromium.visit(screen, true, port);
        signIn(page, account);
        return page;
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(account.login());
        page.getByLabel("Mật khẩu").first().fill(ReportingCommune.PASSWORD);
        button(page, "Đăng nhập").click();
        page.waitForURL(Pattern.compile("/$"));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
