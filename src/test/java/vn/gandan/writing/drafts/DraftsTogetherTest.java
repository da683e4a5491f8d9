package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.outlines.Outlines;

/** Several people over one draft; none of it needs a script. */
@ModuleTest
class DraftsTogetherTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Outlines outlines;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private Unit commune;
    private Period period;
    private MockHttpSession officer;
    private String draft;

    @BeforeEach
    void aDraftWithAFigure() throws Exception {
        commune = organisation.resolve("00733", LocalDate.now(clock));
        var last = LocalDate.now(clock).minusDays(1);
        period = Period.parse(last.minusDays(20 + (UUID.randomUUID().hashCode() & 0xff)) + ".." + last);
        officer = signedIn(opened(Role.COMMUNE_OFFICER, commune));
        reported(42);
        draft = begun(outline("Đã tổ chức {A06} cuộc."), period);
    }

    @Test
    void whatALeaderRemarksIsOpenUntilSomebodyDealsWithIt() throws Exception {
        var province = organisation.resolve("08", LocalDate.now(clock));
        var writing = officer;
        officer = signedIn(opened(Role.PROVINCE_LEADER, province));
        assertThat(remarked("m2", "Nêu rõ họp ở <b>đâu</b>.").getStatus()).isEqualTo(302);

        officer = writing;
        assertThat(shown(draft)).contains("1 góp ý chưa xử lý", "Nêu rõ họp ở &lt;b&gt;đâu&lt;/b&gt;.", "Còn 1 góp ý");
        decided("SETTLE");
        assertThat(shown(draft)).contains("đã xử lý", "Không còn góp ý nào chưa xử lý");
        decided("SETTLE");
        decided("REOPEN");
        assertThat(shown(draft)).contains("1 góp ý chưa xử lý");
    }

    @Test
    void aRemarkWithoutWordsOrOnAParagraphThatIsNotThereIsRefused() throws Exception {
        assertThat(remarked("m2", "  ").getStatus()).isEqualTo(400);
        assertThat(remarked("m2", "x".repeat(2_001)).getStatus()).isEqualTo(400);
        assertThat(remarked("m99", "Lời").getStatus()).isEqualTo(404);
        assertThat(remarked("", "Lời chung").getStatus()).isEqualTo(302);
        assertThat(shown(draft)).contains("Lời chung");
    }

    @Test
    void aNeighbourRemarksOnNothing() throws Exception {
        officer = signedIn(opened(Role.COMMUNE_OFFICER, organisation.resolve("00715", LocalDate.now(clock))));
        assertThat(remarked("", "Lời").getStatus()).isEqualTo(404);
        assertThat(send(get("/drafts/draft/versions").param("id", id())).getStatus())
                .isEqualTo(404);
        assertThat(given("m1", "").getStatus()).isEqualTo(404);
    }

    @Test
    void aSectionIsGivenToSomebodyOfTheUnitAndToNobodyElse() throws Exception {
        var colleague = opened(Role.COMMUNE_OFFICER, commune);
        var stranger = opened(Role.COMMUNE_OFFICER, organisation.resolve("00715", LocalDate.now(clock)));
        assertThat(given("m1", String.valueOf(colleague.id())).getStatus()).isEqualTo(302);
        assertThat(shown(draft)).contains("Người viết: " + colleague.name());
        assertThat(given("m1", String.valueOf(stranger.id())).getStatus()).isEqualTo(404);
        assertThat(given("m77", String.valueOf(colleague.id())).getStatus()).isEqualTo(404);
        assertThat(given("m1", "").getStatus()).isEqualTo(302);
        assertThat(shown(draft)).doesNotContain("Người viết: " + colleague.name());
    }

    @Test
    void aVersionTellsItsFiguresAsTheyWereToldAndIsTakenBack() throws Exception {
        written(0, "Ở cơ sở đã họp {A06} cuộc.");
        reported(45);
        renewed();
        written(2, "Lời mới {A06}.");

        assertThat(shown(versions(""))).contains("Bản hiện nay so với bản 2", "Lời mới", "trước khi cập nhật số liệu");
        assertThat(plain(shown(versions("&number=2")))).contains("Ở cơ sở đã họp 42 cuộc.", "Lấy lại bản này");
        assertThat(send(post("/drafts/draft/versions/return").param("id", id()).param("number", "2"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(shown(draft)).contains("Ở cơ sở đã họp ").doesNotContain("Lời mới");
        assertThat(plain(shown(versions("&number=3")))).contains("Lời mới 45.");
        assertThat(send(get("/drafts/draft/versions").param("id", id()).param("number", "9"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aReportStandsBesideThatOfThePeriodBefore() throws Exception {
        var outline = outline("Trong kỳ có {A06} cuộc.");
        var earlier = Period.parse(
                period.firstDay().minusDays(40) + ".." + period.firstDay().minusDays(1));
        draft = begun(outline, period);
        assertThat(shown(draft)).doesNotContain("So với kỳ trước");
        assertThat(send(get("/drafts/draft/beside").param("id", id())).getStatus())
                .isEqualTo(404);
        report(earlier, 17);
        begun(outline, earlier);

        assertThat(shown(draft)).contains("So với kỳ trước");
        assertThat(shown("/drafts/draft/beside?id=" + id())).contains("Trong kỳ có 42 cuộc.", "Trong kỳ có 17 cuộc.");
    }

    private static String plain(String page) {
        return page.replaceAll("<span class=\"vh\">[^<]*</span>", "").replaceAll("</?(del|ins)>", "");
    }

    private String versions(String number) {
        return "/drafts/draft/versions?id=" + id() + number;
    }

    private MockHttpServletResponse remarked(String key, String words) throws Exception {
        return send(post("/drafts/draft/remarks")
                .param("id", id())
                .param("key", key)
                .param("words", words));
    }

    private void decided(String act) throws Exception {
        var remark = Pattern.compile("name=\"remark\" value=\"([^\"]+)\"").matcher(shown(draft));
        assertThat(remark.find()).isTrue();
        assertThat(send(post("/drafts/draft/remarks/state")
                                .param("id", id())
                                .param("remark", remark.group(1))
                                .param("act", act))
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse given(String section, String account) throws Exception {
        return send(post("/drafts/draft/authors")
                .param("id", id())
                .param("section", section)
                .param("account", account));
    }

    private UUID outline(String pattern) {
        var read = OutlineReader.read("Tên: Báo cáo thử\nLoại: BC\nTrích yếu: kết quả\n# KẾT QUẢ\n" + pattern);
        assertThat(read.mistakes()).isEmpty();
        return inProvince(() -> outlines.open(read.outline(), null).id());
    }

    private String begun(UUID outline, Period of) throws Exception {
        var answer = send(post("/drafts")
                .param("outline", outline.toString())
                .param("unit", commune.reference())
                .param("period", of.code()));
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void written(int version, String words) throws Exception {
        var answer = send(post("/drafts/draft/passage")
                .param("id", id())
                .param("key", "m2")
                .param("version", String.valueOf(version))
                .param("words", words));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private void renewed() throws Exception {
        assertThat(send(post("/drafts/draft/renewal").param("id", id())).getStatus())
                .isEqualTo(302);
    }

    private String id() {
        return draft.substring(draft.indexOf("id=") + 3);
    }

    private String shown(String address) throws Exception {
        var answer = send(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(officer).with(csrf())).andReturn().getResponse();
    }

    private Account opened(Role role, Unit unit) {
        var login = "cung" + UUID.randomUUID().toString().substring(0, 8);
        return access.open(login, "Người " + login, role, unit.id(), PASSWORD);
    }

    private MockHttpSession signedIn(Account account) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", account.login())
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }

    private <T> T inProvince(Supplier<T> work) {
        return Scope.system(ProvinceId.ofPath(commune.path()), "test").get(work);
    }

    private void reported(int value) {
        report(period, value);
    }

    private void report(Period of, int value) {
        inProvince(() -> reporting.submit(new Submission(
                UUID.randomUUID(),
                organisation.unit(commune.id(), of.lastDay()),
                of,
                Channel.PAGE,
                null,
                null,
                List.of(new Figure("A06", "", BigDecimal.valueOf(value), null)))));
    }
}
