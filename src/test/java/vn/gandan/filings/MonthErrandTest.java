package vn.gandan.filings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.support.Chromium.fits;
import static vn.gandan.support.Chromium.open;
import static vn.gandan.support.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.Chromium;
import vn.gandan.support.DemoTest;
import vn.gandan.support.Screen;

/** A team leader reports her month on a phone, also where the network fails. */
@DemoTest
class MonthErrandTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final String COMMUNE = "00715";

    /** Each test has a hamlet of its own, since figures stay. */
    private static final AtomicInteger TAKEN = new AtomicInteger();

    @RegisterExtension
    final Chromium pocket = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Forms forms;

    @Autowired
    Filings filings;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Period month = Period.around(Period.Kind.MONTH, today).orElseThrow();
    private final String login = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String code =
            "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private Unit hamlet;
    private Page page;
    private int actions;

    /** Twelve figures, of which the demo's own forms ask for none. */
    @BeforeEach
    void aTeamLeaderHasAFormOfTwelve() {
        page = pocket.visit(Screen.PHONE, true, port);
        var commune = Scope.closed("test").get(() -> organisation.resolve(COMMUNE, today));
        var hamlets = Scope.closed("test").get(() -> organisation.below(commune.id(), Level.HAMLET, today));
        hamlet = hamlets.get(hamlets.size() - TAKEN.incrementAndGet());
        access.open(login, "Trần Văn Lợi", Role.TEAM_LEADER, hamlet.id(), PASSWORD);
        Scope.system(commune.province(), "test").run(() -> {
            var province = organisation.lineage(commune.id(), today).getFirst();
            var form = forms.create(province, code, LocalDate.of(2025, 1, 1), definition())
                    .form();
            forms.assign(
                    form.id(),
                    new Addressees(province.id(), null, List.of(), List.of(hamlet.id())),
                    Rhythm.every(Period.Kind.MONTH, 5),
                    new Route(List.of(Level.COMMUNE), true, null),
                    month.firstDay());
        });
    }

    private static Definition definition() {
        return new Definition(
                "Số liệu của tổ",
                null,
                List.of(
                        section("Dân vận khéo", "C08", "C09", "C10", "C11", "C12", "C13"),
                        section("Kiểm tra, giám sát", "B01", "B03", "B08", "B13", "B14", "B15")),
                List.of(new Rule("B14 <= B13", "Số vụ được giải quyết không thể lớn hơn số vụ phát sinh.", true)));
    }

    private static Section section(String title, String... indicators) {
        return new Section(
                title,
                null,
                Stream.of(indicators)
                        .map(each -> new Field(Cell.of(each), null, null, true, 0, BigDecimal.ZERO, null, null))
                        .toList());
    }

    @Test
    void aMonthIsReportedInUnderTwentyFiveActions() {
        begin();
        tap(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Số liệu của tổ"))
                .first());
        assertThat(page.getByText("Còn 12 chỉ tiêu")).isAttached();
        open(page);

        fields().forEach(field -> type(field, "3"));
        assertThat(page.getByText(Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d"))).isVisible();
        picture(page, "filing", Screen.PHONE);
        tap(send());

        assertThat(page.getByText("Đang chờ xã duyệt")).isVisible();
        open(page);
        assertThat(actions).isLessThan(25);
        assertThat(sheet().filing().status()).isEqualTo(Filing.Status.SUBMITTED);
        assertThat(sheet().lines()).allSatisfy(line -> assertThat(line.value()).isEqualByComparingTo("3"));
    }

    @Test
    void whatIsTypedWithoutANetworkIsSentWhenItIsBack() {
        begin();
        page.navigate(address());
        fields().subList(0, 3).forEach(field -> type(field, "4"));
        assertThat(page.getByText(Pattern.compile("Đã lưu lúc"))).isVisible();

        page.context().setOffline(true);
        fields().subList(3, 12).forEach(field -> type(field, "4"));
        assertThat(page.getByText("Đang không có mạng, số liệu vẫn được giữ.")).isVisible();
        tap(send());
        assertThat(page.getByText("Phiếu chờ gửi.")).isVisible();
        assertThat(sheet().filing().sent()).isFalse();

        page.context().setOffline(false);
        assertThat(page.getByText("Đang chờ xã duyệt"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(sheet().lines()).allSatisfy(line -> assertThat(line.value()).isEqualByComparingTo("4"));
    }

    @Test
    void whatWasTypedWithoutANetworkIsThereWhenThePageIsOpenedAgain() {
        begin();
        page.navigate(address());
        page.route("**/filing/draft", route -> route.abort("internetdisconnected"));
        type(fields().getFirst(), "17");
        page.unroute("**/filing/draft");
        page.reload();

        assertThat(fields().getFirst()).hasValue("17");
        assertThat(page.getByText(Pattern.compile("Đã lưu lúc"))).isVisible();
        assertThat(sheet().lines().getFirst().typed()).isEqualTo("17");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void withoutAScriptAllIsKeptAndToldBesideItsField(Screen screen) {
        begin(screen, false);
        page.navigate(address());
        fields().forEach(field -> field.fill("1.800"));
        page.getByLabel("giải quyết tại cơ sở").fill("1.801");
        send().click();

        assertThat(page.getByText("Phiếu chưa gửi được").first()).isVisible();
        assertThat(page.getByText("Số vụ được giải quyết không thể lớn hơn số vụ phát sinh.")
                        .last())
                .isVisible();
        assertThat(fields().getFirst()).hasValue("1.800");
        fits(page);
        page.getByLabel("giải quyết tại cơ sở").fill("1800");
        send().click();
        assertThat(page.getByText("Đang chờ xã duyệt")).isVisible();
        fits(page);
    }

    private void begin() {
        begin(Screen.PHONE, true);
    }

    private void begin(Screen screen, boolean script) {
        page = pocket.visit(screen, script, port);
        actions = 0;
        page.navigate("/sign-in");
        type(page.getByLabel("Tên đăng nhập"), login);
        type(page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)), PASSWORD);
        tap(page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Đăng nhập").setExact(true)));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    }

    private void tap(Locator what) {
        what.click();
        actions++;
    }

    private void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        actions++;
    }

    private List<Locator> fields() {
        var fields = new ArrayList<Locator>();
        for (var line : sheet().lines()) {
            fields.add(page.locator("input[name=\"v." + line.field().cell() + "\"]"));
        }
        return fields;
    }

    private Locator send() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi xã duyệt"));
    }

    private String address() {
        return key().address();
    }

    private FilingKey key() {
        return Scope.system(hamlet.province(), "test").get(() -> filings.key(hamlet.reference(), code, month.code()));
    }

    private Sheet sheet() {
        return Scope.system(hamlet.province(), "test").get(() -> filings.sheet(key()));
    }
}
