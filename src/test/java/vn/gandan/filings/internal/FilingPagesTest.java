package vn.gandan.filings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Command;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** The pages on which forms are filled in, as people of different places and roles see them; none needs a script. */
@ModuleTest
class FilingPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    private static final AtomicInteger TAKEN = new AtomicInteger();

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Forms forms;

    @Autowired
    Filings filings;

    @Autowired
    List<Command> commands;

    @Autowired
    MockMvc web;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final String code =
            "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Period month = Period.around(Period.Kind.MONTH, today).orElseThrow();

    private Unit province;
    private Unit commune;
    private Unit neighbour;
    private FormId form;
    private MockHttpSession writer;
    private MockHttpSession judge;
    private MockHttpSession reader;

    /** Real units, since pages tell of today: each test has the last two that none had before, since figures stay. */
    @BeforeEach
    void aCommuneHasAFormToFillIn() throws Exception {
        province = unit("08");
        var communes = Scope.closed("test").get(() -> organisation.below(province.id(), Level.COMMUNE, today));
        commune = communes.get(communes.size() - TAKEN.incrementAndGet());
        neighbour = communes.get(communes.size() - TAKEN.incrementAndGet());
        form = Scope.system(province.province(), "test").get(() -> {
            var made = forms.create(province, code, LocalDate.of(2025, 1, 1), Ward.definition())
                    .form();
            forms.assign(
                    made.id(),
                    new Addressees(province.id(), null, List.of(), List.of(commune.id())),
                    Rhythm.every(Period.Kind.MONTH, 5),
                    new Route(List.of(Level.PROVINCE), true, null),
                    month.firstDay());
            return made.id();
        });
        writer = signedIn(Role.COMMUNE_OFFICER, commune);
        judge = signedIn(Role.PROVINCE_ANALYST, province);
        reader = signedIn(Role.PROVINCE_LEADER, province);
    }

    @AfterEach
    void nobodyIsAskedAnyMore() {
        Scope.system(province.province(), "test").run(() -> forms.retire(form, true));
    }

    @Test
    void herFormsStandAsCardsAndLeadToThePage() throws Exception {
        assertThat(shown(writer, "/filings")).contains("Phiếu của tôi", "Số liệu tháng", "Chưa nhập", "Hạn nộp", "0/3");

        var page = shown(writer, filing());
        assertThat(page)
                .contains("Nhân dân đóng góp", "Gửi tỉnh duyệt", "name=\"v.E01\"", "0/3", "Còn 3 chỉ tiêu")
                .doesNotContain("Chưa nhập số liệu. Nếu không có");
        assertThat(shown(signedIn(Role.COMMUNE_OFFICER, neighbour), "/filings"))
                .contains("Chưa đến kỳ nhập", "Đơn vị chưa được giao biểu nào");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndAllIsKept() throws Exception {
        var response = send(writer, typed("1.800", "31", "abc").param("action", "send"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("Phiếu chưa gửi được", "value=\"1.800\"", "value=\"31\"", "value=\"abc\"", "Không phải là số")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("data-change>chưa nhập");
        assertThat(shown(writer, filing())).contains("value=\"1.800\"", "Đang nhập");
    }

    @Test
    void itIsSentAndCanBeChangedUntilItIsApproved() throws Exception {
        var sent = send(writer, typed("1.800", "2", "30").param("action", "send"));
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(shown(writer, filing()))
                .contains("Đã gửi lúc", "Đang chờ tỉnh duyệt", "Gửi lại", "Lịch sử phiếu")
                .contains("name=\"w.E01\" value=\"1.800\"");
        assertThat(shown(writer, "/filings")).contains("Đã gửi, chờ duyệt", "Đồng chí đã gửi hết");

        var key = filings(() -> filings.key(commune.reference(), code, month.code()));
        filings(() -> filings.approve(List.of(key)));
        assertThat(shown(writer, filing()))
                .contains("Tỉnh đã duyệt", "Sửa phiếu đã duyệt")
                .doesNotContain("name=\"v.E01\"");
        assertThat(shown(writer, filing() + "&change=true")).contains("Sửa sau khi duyệt", "name=\"v.E01\"", "Gửi lại");
        assertThat(shown(reader, filing())).contains("Tỉnh đã duyệt").doesNotContain("name=\"v.E01\"");
    }

    @Test
    void aDraftIsKeptAndTheScriptsAnswerTellsWhatToShow() throws Exception {
        assertThat(send(writer, typed("1.800", "", "").param("action", "save")).getStatus())
                .isEqualTo(302);

        var answer = send(writer, draft("501", "", 1));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(body(answer))
                .contains("\"version\":2", "\"filled\":2", "Không được lớn hơn 500", "\"E01\":\"1.800\"")
                .doesNotContain("Chưa nhập số liệu");
    }

    @Test
    void aPeriodThatHasNotBegunIsNotFilledIn() throws Exception {
        var next = Period.around(Period.Kind.MONTH, month.lastDay().plusDays(1)).orElseThrow();
        var address = "/filing?unit=" + encoded(commune.reference()) + "&form=" + code + "&period=";

        var early = got(writer, address + next.code());
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(body(early)).contains("chưa bắt đầu nên chưa nhập số liệu được");
        assertThat(got(writer, address + "9999-12").getStatus()).isEqualTo(409);
        var sent = send(writer, typed("1", "2", "30").param("action", "send").with(request -> {
            request.setParameter("period", next.code());
            return request;
        }));
        assertThat(sent.getStatus()).isEqualTo(409);
    }

    @Test
    void anAssignmentDoesNotEndBeforeWhatWasFilledInForIt() throws Exception {
        send(writer, typed("1.800", "2", "30").param("action", "send"));
        var end = "/forms/" + code + "/assignments/"
                + Scope.system(province.province(), "test")
                        .get(() -> forms.assignments(form))
                        .getFirst()
                        .id()
                + "/end";
        var before = month.lastDay().minusDays(1);

        var refused = send(judge, post(end).param("on", before.toString()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("Đã có phiếu của kỳ hết ngày", "còn duyệt và sửa được");
        assertThat(send(judge, post(end).param("on", month.lastDay().toString()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(shown(judge, filing())).contains("Đã gửi lúc");
    }

    @Test
    void twoWhoTypeIntoOneFieldAreBothShown() throws Exception {
        send(writer, typed("", "2", "").param("action", "save"));

        var clash = send(judge, typed("", "3", "").param("action", "save"));
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(body(clash)).contains("Giữ số của tôi: 3", "Lấy số kia: 2", "value=\"theirs\"");
        assertThat(body(send(judge, draft("4", "", 0)))).contains("\"clashes\":{\"E02\":\"2\"}");

        var theirs = post("/filing")
                .param("unit", commune.reference())
                .param("form", code)
                .param("period", month.code())
                .param("version", "1")
                .param("v.E02", "3")
                .param("w.E02", "2")
                .param("p.E02", "theirs")
                .param("action", "save");
        assertThat(send(judge, theirs).getStatus()).isEqualTo(302);
        assertThat(shown(judge, filing())).contains("name=\"w.E02\" value=\"2\"");
    }

    @Test
    void aReturnedFigureStandsOnTopWithItsReason() throws Exception {
        send(writer, typed("1.800", "2", "30").param("action", "send"));
        var key = filings(() -> filings.key(commune.reference(), code, month.code()));
        int version = filings(() -> filings.sheet(key)).filing().version();
        filings(() -> filings.sendBack(key, "", Map.of(Ward.LAND, "Thừa một số 0"), version));

        assertThat(shown(writer, filing()))
                .contains("Phiếu được trả lại để sửa", "Thừa một số 0", "value=\"1.800\"", "Trả lại để sửa");
        assertThat(shown(writer, "/filings")).contains("Trả lại để sửa");
    }

    @Test
    void aLockedFilingIsAmendedWithItsReasonAndShowsBothValues() throws Exception {
        send(writer, typed("1.800", "2", "30").param("action", "send"));
        var key = filings(() -> filings.key(commune.reference(), code, month.code()));
        filings(() -> filings.approve(List.of(key)));
        filings(() -> filings.lock(List.of(key)));

        assertThat(shown(writer, filing()))
                .contains("Phiếu đã khóa")
                .doesNotContain("Điều chỉnh</a>", "name=\"v.E01\"");
        assertThat(shown(judge, filing())).contains("/filing/amendment?");
        assertThat(got(writer, amendment()).getStatus()).isEqualTo(403);
        assertThat(shown(judge, amendment())).contains("Điều chỉnh phiếu");

        var without = send(judge, amend("180", ""));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(body(without)).contains("phải ghi lý do", "value=\"180\"");
        assertThat(body(send(judge, amend("x", "Nhầm")))).contains("không phải là số");
        assertThat(body(send(judge, amend("", "Nhầm")))).contains("Chưa ghi số mới");

        assertThat(send(judge, amend("180", "Thừa một số 0")).getStatus()).isEqualTo(302);
        assertThat(shown(judge, filing())).contains("Đã điều chỉnh sau khi khóa", "1.800", "180", "Thừa một số 0");
    }

    @Test
    void nobodyReadsOrWritesWhatIsNotHers() throws Exception {
        var other = signedIn(Role.COMMUNE_OFFICER, neighbour);
        assertThat(got(other, filing()).getStatus()).isEqualTo(404);
        assertThat(send(other, typed("1", "2", "3").param("action", "send")).getStatus())
                .isEqualTo(404);
        assertThat(send(reader, typed("1", "2", "3").param("action", "send")).getStatus())
                .isEqualTo(403);
        assertThat(got(writer, "/filing?unit=" + encoded(commune.reference()) + "&form=" + code + "&period=2025-Q1")
                        .getStatus())
                .isEqualTo(404);
        assertThat(got(writer, "/filing?unit=x&form=y&period=z").getStatus()).isEqualTo(400);
        assertThat(send(writer, typed("1".repeat(400), "2", "3").param("action", "send"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void otherProgramsAskWhoHasSent() throws Exception {
        send(writer, typed("1", "2", "30").param("action", "send"));

        var rows = body(web.perform(get("/api/v1/filings")
                        .param("form", code)
                        .param("period", month.code())
                        .param("under", province.reference())
                        .header("Authorization", "Bearer " + token()))
                .andReturn()
                .getResponse());

        assertThat(rows)
                .contains(
                        "\"form\":\"" + code + "\"", "\"status\":\"SUBMITTED\"", "\"late\":false", commune.fullName());
    }

    private String token() {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Chương trình", Role.PROVINCE_ANALYST, province.id(), PASSWORD);
        return Scope.closed("test")
                .get(() -> commands.stream()
                        .filter(each -> each.name().equals("token"))
                        .findFirst()
                        .orElseThrow()
                        .run(Map.of("account", login))
                        .strip());
    }

    private MockHttpServletRequestBuilder typed(String land, String donors, String days) {
        return post("/filing")
                .param("unit", commune.reference())
                .param("form", code)
                .param("period", month.code())
                .param("version", "0")
                .param("sending", UUID.randomUUID().toString())
                .param("v.E01", land)
                .param("w.E01", "")
                .param("v.E02", donors)
                .param("w.E02", "")
                .param("v.E03", days)
                .param("w.E03", "");
    }

    private MockHttpServletRequestBuilder draft(String donors, String seen, int version) {
        return post("/filing/draft")
                .param("unit", commune.reference())
                .param("form", code)
                .param("period", month.code())
                .param("version", String.valueOf(version))
                .param("v.E02", donors)
                .param("w.E02", seen)
                .param("action", "save");
    }

    private MockHttpServletRequestBuilder amend(String land, String reason) {
        return post("/filing/amendment")
                .param("unit", commune.reference())
                .param("form", code)
                .param("period", month.code())
                .param("sending", UUID.randomUUID().toString())
                .param("reason", reason)
                .param("v.E01", land);
    }

    private String filing() {
        return "/filing?unit=" + encoded(commune.reference()) + "&form=" + code + "&period=" + month.code();
    }

    private String amendment() {
        return filing().replace("/filing?", "/filing/amendment?");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As somebody of the commune who sent nothing herself. */
    private <T> T filings(Supplier<T> work) {
        return new Scope(new Actor(-5L, "Người duyệt"), province.province(), List.of(province.path())).get(work);
    }

    private Unit unit(String reference) {
        return Scope.closed("test").get(() -> organisation.resolve(reference, today));
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Nguyễn Thị Thử", role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse got(MockHttpSession session, String address) throws Exception {
        return web.perform(get(URI.create(address)).session(session))
                .andReturn()
                .getResponse();
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = got(session, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
