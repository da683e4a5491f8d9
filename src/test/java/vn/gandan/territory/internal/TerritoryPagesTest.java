package vn.gandan.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** The wizard of reorganisation, page by page without a script, on a made-up province. */
@ModuleTest
class TerritoryPagesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final String DAY = "2025-03-01";

    @Autowired
    Access access;

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private TestProvince province;
    private Unit east;
    private Unit west;
    private List<Unit> hamlets;
    private MockHttpSession analyst;

    @BeforeEach
    void aProvinceWithFigures() throws Exception {
        province = TestProvince.named("Giả định", connections);
        east = province.commune("Suối Đông");
        west = province.commune("Suối Tây");
        hamlets = province.hamlets(east, 3);
        province.hamlets(west, 2);
        analyst = signedIn(Role.PROVINCE_ANALYST, province.unit());
        report(hamlets.get(0), "2024", "E01", "10");
        report(hamlets.get(1), "2024", "E01", "20");
        report(east, "2024", "D04", "120");
    }

    @Test
    void aCommuneIsDividedSeenAsSuchAndPutTogetherAgain() throws Exception {
        var versions = versions();
        assertThat(shown("/territory")).contains("Chưa có đợt sắp xếp nào", "Lập phương án");
        assertThat(shown("/territory/new")).contains("Nhiều đơn vị thành một", "Ngày có hiệu lực");

        var begun = send(post("/territory/plans")
                .param("key", UUID.randomUUID().toString())
                .param("kind", "SPLIT")
                .param("day", DAY)
                .param("basis", "Nghị quyết số 99/NQ-HĐND"));
        var units = Objects.requireNonNull(begun.getRedirectedUrl());
        assertThat(shown(units)).contains("Xã Suối Đông", "Trực thuộc tỉnh Giả định");
        assertThat(shown(units + "&q=suoi dong")).contains("Xã Suối Đông").doesNotContain("Xã Suối Tây");
        var plan = units.substring(0, units.indexOf("/units"));
        assertThat(shown(plan + "/outcome?kind=SPLIT&unit=" + reference(east)))
                .contains("Đơn vị thứ 1", "Đơn vị thứ 2", "Suối Đông 3", "Chia tiếp");

        var wrong = send(step(plan, "SPLIT", east).param("parts", "2").param("name0", "Đông Thượng"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("Xin ghi tên", "Xin chọn nơi đến", "Đông Thượng");

        var added = send(step(plan, "SPLIT", east)
                .param("parts", "2")
                .param("name0", "Đông Thượng")
                .param("kind0", "xã")
                .param("name1", "Đông Hạ")
                .param("kind1", "xã")
                .param("place-" + reference(hamlets.get(0)), "0")
                .param("place-" + reference(hamlets.get(1)), "1")
                .param("rest", "1"));
        assertThat(added.getRedirectedUrl()).isEqualTo(plan);
        var preview = shown(plan);
        assertThat(preview)
                .contains(
                        "Chia xã Suối Đông thành xã Đông Thượng và xã Đông Hạ.",
                        "Trước",
                        "Sau",
                        "Số liệu trước và sau: Năm 2024",
                        "Chia từ xã Suối Đông",
                        "120 chưa chia được",
                        "Nhiệm vụ đang mở",
                        "Tài khoản nhìn thấy gì",
                        "Biểu mẫu",
                        "Thực hiện phương án",
                        "Hoàn tác được cho đến khi");
        assertThat(versions()).isEqualTo(versions);

        var enacted = send(post(plan + "/enactment").param("version", "1"));
        var page = Objects.requireNonNull(enacted.getRedirectedUrl());
        assertThat(page).matches("/territory/\\d+");
        assertThat(send(post(plan + "/enactment").param("version", "1")).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(shown(page)).contains("Có hiệu lực", "Người t", "Đông Thượng", "Hoàn tác đợt sắp xếp này");
        assertThat(shown("/territory")).contains("Nghị quyết số 99/NQ-HĐND").doesNotContain("Đang lập");
        assertThat(versions()).isNotEqualTo(versions);

        assertThat(totals("2025-03-01"))
                .containsExactly(
                        "Đông Hạ E01 20",
                        "Đông Hạ D04 null (+120 of Xã Suối Đông)",
                        "Đông Thượng E01 10",
                        "Đông Thượng D04 null (+120 of Xã Suối Đông)",
                        "Suối Tây E01 null",
                        "Suối Tây D04 null");
        assertThat(totals("2025-02-28"))
                .containsExactly("Suối Đông E01 30", "Suối Đông D04 120", "Suối Tây E01 null", "Suối Tây D04 null");

        assertThat(send(post(page + "/undoing")).getRedirectedUrl()).isEqualTo(page);
        assertThat(shown(page)).contains("Đã hoàn tác").doesNotContain("Hoàn tác đợt sắp xếp này");
        assertThat(versions()).isEqualTo(versions);
        assertThat(totals("2025-03-01")).isEqualTo(totals("2025-02-28"));
    }

    @Test
    void nothingIsUndoneOnceSomebodyReportedOnTheNewMap() throws Exception {
        var plan = begun("RENAME");
        send(step(plan, "RENAME", east).param("name0", "Suối Mới").param("kind0", "xã"));
        var page = Objects.requireNonNull(
                send(post(plan + "/enactment").param("version", "1")).getRedirectedUrl());
        report(at(east, "Suối Mới"), "2025-03", "E01", "5");

        assertThat(shown(page)).contains("Nay không hoàn tác được nữa", "Tháng 3/2025");
        var refused = send(post(page + "/undoing"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(body(refused)).contains("theo địa giới mới");
    }

    @Test
    void aPlanThatIsWrongSaysWhyAndCannotBeEnacted() throws Exception {
        var plan = begun("ABOLISH");
        send(step(plan, "ABOLISH", east));

        assertThat(shown(plan))
                .contains("Phương án chưa thực hiện được", "hãy điều chuyển trước")
                .doesNotContain("Thực hiện phương án");
        assertThat(send(post(plan + "/enactment").param("version", "1")).getStatus())
                .isEqualTo(409);
        assertThat(send(post(plan + "/steps/0/removal")).getRedirectedUrl()).isEqualTo(plan);
        assertThat(shown(plan)).contains("Chưa có nội dung nào");
        assertThat(send(post(plan + "/enactment").param("version", "1")).getStatus())
                .isEqualTo(409);
        send(post(plan + "/removal"));
        assertThat(web.perform(get(plan).session(analyst))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoMayNotReorganiseIsTurnedAway() throws Exception {
        var plan = begun("MERGE");
        var officer = signedIn(Role.COMMUNE_OFFICER, east);
        var neighbour = TestProvince.named("Láng giềng", connections);
        var stranger = signedIn(Role.PROVINCE_ANALYST, neighbour.unit());

        assertThat(status(officer, get("/territory"))).isEqualTo(403);
        assertThat(status(officer, get("/territory/new"))).isEqualTo(403);
        assertThat(status(officer, get(plan))).isEqualTo(403);
        assertThat(status(stranger, get(plan))).isEqualTo(404);
        assertThat(status(stranger, post(plan + "/removal").with(csrf()))).isEqualTo(404);
        assertThat(status(
                        analyst,
                        get(URI.create(plan + "/outcome?kind=RENAME&unit="
                                + reference(neighbour.unit()).replace(" ", "%20")))))
                .isEqualTo(404);
        assertThat(status(analyst, get("/territory/999999999"))).isEqualTo(404);
        assertThat(status(analyst, get(plan + "/units?kind=KHAC"))).isEqualTo(400);
    }

    @Test
    void mistakesOfTheFirstPageStandBesideTheirFields() throws Exception {
        var wrong = send(post("/territory/plans")
                .param("key", UUID.randomUUID().toString())
                .param("kind", "MERGE")
                .param("day", "32/13/2025")
                .param("basis", "Quyết định đã gõ"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("Xin chọn một ngày", "32/13/2025", "Quyết định đã gõ");
    }

    private String begun(String kind) throws Exception {
        var url = Objects.requireNonNull(send(post("/territory/plans")
                        .param("key", UUID.randomUUID().toString())
                        .param("kind", kind)
                        .param("day", DAY)
                        .param("basis", "Quyết định 1"))
                .getRedirectedUrl());
        return url.substring(0, url.indexOf("/units"));
    }

    private static MockHttpServletRequestBuilder step(String plan, String kind, Unit unit) {
        return post(plan + "/steps").param("kind", kind).param("unit", reference(unit));
    }

    /** As the rows of the made-up province call them. */
    private static String reference(Unit unit) {
        return "test " + unit.id();
    }

    /** Commune by commune, on the map of a day: "Đông Thượng E01 10 (+120 of Xã Suối Đông)". */
    private List<String> totals(String day) {
        return province.scope().get(() -> {
            var on = LocalDate.parse(day);
            var communes = organisation.below(province.unit().id(), Level.COMMUNE, on);
            return reporting
                    .totals(communes, List.of("E01", "D04"), Period.parse("2024"), "", Basis.restated(on))
                    .stream()
                    .map(total -> total.unit().name() + " " + total.indicator() + " " + total.value()
                            + total.undivided().stream()
                                    .map(part -> " (+" + part.value() + " of "
                                            + part.unit().title() + ")")
                                    .collect(Collectors.joining()))
                    .toList();
        });
    }

    private static Unit at(Unit unit, String name) {
        return new Unit(
                unit.id(),
                unit.level(),
                name,
                unit.kind(),
                unit.code(),
                unit.address(),
                unit.parent(),
                unit.path(),
                LocalDate.of(2025, 3, 1),
                null,
                LocalDate.of(2025, 3, 31));
    }

    private void report(Unit unit, String period, String indicator, String value) {
        var figure = new Figure(indicator, "", new BigDecimal(value), 1);
        province.scope()
                .run(() -> reporting.submit(new Submission(
                        UUID.randomUUID(), unit, Period.parse(period), Channel.API, null, null, List.of(figure))));
    }

    private List<String> versions() {
        return province.scope()
                .get(() -> Objects.requireNonNull(transactions.execute(ignored -> jdbc.sql("""
                        select version::text from organisation.unit_version as version where path ^@ :path order by 1
                        """)
                        .param("path", province.unit().path())
                        .query(String.class)
                        .list())));
    }

    private int status(MockHttpSession session, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session)).andReturn().getResponse().getStatus();
    }

    private String shown(String address) throws Exception {
        var response = web.perform(get(URI.create(address.replace(" ", "%20"))).session(analyst))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(body(response)).isEqualTo(200);
        return body(response);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(analyst).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8).replace("&#39;", "'");
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "t" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người " + login, role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }
}
