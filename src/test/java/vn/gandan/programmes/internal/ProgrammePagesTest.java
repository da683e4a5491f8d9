package vn.gandan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** The pages of programmes and briefings as officials of different places and roles see them; none needs a script. */
@ModuleTest
class ProgrammePagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    // A year's page shows what is due in the year, in the last days of December too.
    private final String due = Collections.min(List.of(today.plusDays(20), LocalDate.of(today.getYear(), 12, 31)))
            .toString();

    private Unit dongVan;
    private MockHttpSession analyst;
    private MockHttpSession officer;

    @BeforeEach
    void officialsHaveSignedIn() throws Exception {
        dongVan = unit("00721");
        analyst = signedIn(Role.PROVINCE_ANALYST, unit("08"));
        officer = signedIn(Role.COMMUNE_OFFICER, dongVan);
    }

    @Test
    void aProgrammeIsMadeItsTasksAreGivenAndTheCommuneTakesThemUp() throws Exception {
        var programme = made(analyst, "Chương trình tỉnh " + mark);
        assertThat(shown(analyst, programme)).contains("Chương trình tỉnh " + mark, "Chưa có nhiệm vụ nào");

        var added = send(
                analyst,
                task(programme, "Rà soát tổ dân vận " + mark)
                        .param("reach", "CHOSEN")
                        .param("units", id(dongVan)));
        assertThat(added.getRedirectedUrl()).isEqualTo(programme);
        assertThat(shown(analyst, programme)).contains("Rà soát tổ dân vận " + mark, "0/1");

        var board = shown(officer, "/programmes");
        assertThat(board).contains("Nhiệm vụ cấp trên giao", "Rà soát tổ dân vận " + mark, "Chương trình tỉnh " + mark);
        assertThat(shown(officer, programme))
                .contains("Việc giao cho đơn vị", "Rà soát tổ dân vận " + mark)
                .doesNotContain("Tất cả");
        var own = made(officer, "Chương trình xã " + mark);
        var page = shown(officer, own);
        var from = find(page, "<option value=\"([0-9a-f-]+)\"[^>]*>Rà soát tổ dân vận " + mark);
        send(officer, task(own, "Rà soát ở xã " + mark).param("reach", "OWN").param("from", from));
        assertThat(shown(officer, own)).contains("thực hiện nhiệm vụ cấp trên");
        assertThat(shown(analyst, programme)).contains("0/2");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
        var programme = made(analyst, "Chương trình " + mark);

        var response = send(
                analyst,
                post(programme + "/tasks").param("title", "Đã gõ " + mark).param("due", "2020-01-01"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response)).contains("Đã gõ " + mark, "Hạn 01/01/2020 đã qua", "Xin chọn ít nhất một đơn vị");
        var joint = send(
                analyst,
                post("/programmes")
                        .param("kind", "coordination")
                        .param("title", "Phối hợp " + mark)
                        .param("owner", "Ban Tuyên giáo và Dân vận Tỉnh ủy")
                        .param("partner", "")
                        .param("first", "2026-01-01")
                        .param("last", "2025-01-01")
                        .param("symbol", "không có"));
        assertThat(joint.getStatus()).isEqualTo(422);
        assertThat(body(joint))
                .contains(
                        "Phối hợp " + mark,
                        "Xin ghi vào ô này",
                        "Ngày kết thúc trước ngày bắt đầu",
                        "Chưa thấy văn bản");
    }

    @Test
    void aTaskIsChangedWithdrawnAndPutBack() throws Exception {
        var programme = made(analyst, "Chương trình " + mark);
        send(analyst, task(programme, "Khảo sát " + mark).param("reach", "OWN"));
        var task = find(shown(analyst, programme), "id=\"t-([0-9a-f-]+)\"");
        var address = programme + "/tasks/" + task;

        var late = send(
                analyst,
                post(address + "/change")
                        .param("title", "Khảo sát " + mark)
                        .param("due", today.toString())
                        .param("reason", "x"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(body(late)).contains("Chỉ lùi hạn được");
        send(
                analyst,
                post(address + "/change")
                        .param("title", "Khảo sát lần hai " + mark)
                        .param("due", today.plusDays(30).toString())
                        .param("reason", "Mưa lũ"));
        assertThat(shown(analyst, programme)).contains("Khảo sát lần hai " + mark);

        assertThat(send(analyst, post(address + "/withdrawal")).getStatus()).isEqualTo(422);
        send(analyst, post(address + "/withdrawal").param("reason", "Trùng"));
        assertThat(shown(analyst, programme)).contains("1 nhiệm vụ đã rút", "Trùng");
        send(analyst, post(address + "/reinstatement"));
        assertThat(shown(analyst, programme)).doesNotContain("nhiệm vụ đã rút").contains("0/1");
    }

    @Test
    void thisYearsTasksBecomeADraftOfTheNext() throws Exception {
        var programme = made(analyst, "Chương trình " + today.getYear() + " " + mark);
        send(analyst, task(programme, "Khảo sát " + mark).param("reach", "OWN"));
        send(analyst, task(programme, "Bỏ việc này " + mark).param("reach", "OWN"));
        var page = shown(analyst, "/programmes/new?from=" + programme.substring("/programmes/".length()));
        assertThat(page).contains("Khảo sát " + mark, "Chương trình " + (today.getYear() + 1) + " " + mark);
        var key = find(page, "name=\"title-([0-9a-f-]+)\"[^>]*value=\"Khảo sát " + mark);

        var made = send(
                analyst,
                post("/programmes")
                        .param("kind", "yearly")
                        .param("from", programme.substring("/programmes/".length()))
                        .param("title", "Chương trình sau " + mark)
                        .param("owner", "Ban")
                        .param("year", String.valueOf(today.getYear() + 1))
                        .param("copy", key)
                        .param("title-" + key, "Khảo sát " + mark)
                        .param("due-" + key, today.plusYears(1).toString()));

        assertThat(shown(analyst, Objects.requireNonNull(made.getRedirectedUrl())))
                .contains("Khảo sát " + mark)
                .doesNotContain("Bỏ việc này");
    }

    @Test
    void theTasksGoOutAsFiles() throws Exception {
        var programme = made(analyst, "Chương trình " + mark);
        send(analyst, task(programme, "=Khảo sát " + mark).param("reach", "OWN"));

        assertThat(shown(analyst, programme + ".csv")).contains("\"'=Khảo sát " + mark + "\"", "\"0\",\"1\",\"0\"");
        var sheet = web.perform(get(programme + ".xlsx").session(analyst))
                .andReturn()
                .getResponse();
        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(sheet.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void anotherUnitsProgrammeAndBriefingAreNotThere() throws Exception {
        var programme = made(officer, "Chương trình xã " + mark);
        var briefing = kept(officer);
        var neighbour = signedIn(Role.COMMUNE_OFFICER, unit("00715"));

        for (String address : new String[] {programme, programme + ".csv", briefing}) {
            assertThat(web.perform(get(address).session(neighbour))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(send(neighbour, post(programme + "/closing")).getStatus()).isEqualTo(404);
        assertThat(shown(neighbour, "/programmes")).doesNotContain("Chương trình xã " + mark);
        assertThat(shown(analyst, programme)).contains("Chương trình xã " + mark);
    }

    @Test
    void teamLeadersReadAndThoseAboveDoNotWriteForTheCommune() throws Exception {
        var programme = made(officer, "Chương trình xã " + mark);
        var leader = signedIn(Role.TEAM_LEADER, dongVan);

        assertThat(shown(leader, programme)).contains("Chương trình xã " + mark).doesNotContain("Thêm nhiệm vụ");
        assertThat(shown(leader, "/programmes")).doesNotContain("Lập chương trình năm");
        for (var session : new MockHttpSession[] {leader, analyst}) {
            assertThat(send(session, task(programme, "Việc").param("reach", "OWN"))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(send(session, post(programme + "/closing")).getStatus()).isEqualTo(403);
        }
        assertThat(web.perform(get("/briefings/new").session(leader))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anAccountOfTheCountryReadsAllAndWritesNowhere() throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Trần Văn Bình", Role.ADMINISTRATOR, null, PASSWORD);
        var administrator = session(login);

        assertThat(shown(administrator, "/programmes")).contains("Cấp dưới").doesNotContain("Lập chương trình năm");
        assertThat(shown(administrator, "/briefings")).doesNotContain("Ghi giao ban");
        assertThat(web.perform(get("/programmes/new").session(administrator))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void minutesBecomeDutiesInOneStep() throws Exception {
        var form = shown(officer, "/briefings/new");
        var key = find(form, "name=\"key\" value=\"([0-9a-f-]+)\"");
        var proposed = send(
                officer,
                post("/briefings/proposals")
                        .param("key", key)
                        .param("title", "Giao ban " + mark)
                        .param("held", today.toString())
                        .param(
                                "minutes",
                                "KẾT LUẬN:\n1. Đôn đốc các thôn nộp báo cáo " + mark + "\n2. Ghi nhận ý kiến " + mark));
        assertThat(body(proposed)).contains(">Đôn đốc các thôn nộp báo cáo " + mark, "Giao ban " + mark, key);

        var first = send(officer, briefing(key));
        var second = send(officer, briefing(key));

        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(shown(officer, Objects.requireNonNull(first.getRedirectedUrl())))
                .contains("0/1 kết luận đã xong", "Đôn đốc " + mark, "Chỉ lưu, không giao việc", "25 người dự");
        assertThat(shown(officer, "/work?section=later") + shown(officer, "/work"))
                .contains("Đôn đốc " + mark);
    }

    @Test
    void secretMinutesAreRefusedAndNotShownAgain() throws Exception {
        var response = send(
                officer, briefing(UUID.randomUUID().toString()).param("minutes", "TUYỆT MẬT\nNội dung kín " + mark));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(body(response)).contains("dấu mật").doesNotContain("kín " + mark);
        assertThat(shown(officer, "/briefings")).doesNotContain("Giao ban " + mark);
    }

    private String kept(MockHttpSession session) throws Exception {
        return Objects.requireNonNull(
                send(session, briefing(UUID.randomUUID().toString())).getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder briefing(String key) {
        return post("/briefings")
                .param("key", key)
                .param("title", "Giao ban " + mark)
                .param("held", today.toString())
                .param("attendances", "25")
                .param("bodies", "Hội Nông dân; Hội Phụ nữ")
                .param("words-0", "Đôn đốc " + mark)
                .param("duty-0", "on")
                .param("due-0", due)
                .param("reach-0", "OWN")
                .param("words-1", "Ghi nhận " + mark);
    }

    private String made(MockHttpSession session, String title) throws Exception {
        var response = send(
                session,
                post("/programmes")
                        .param("kind", "yearly")
                        .param("title", title)
                        .param("owner", "Ban Tuyên giáo và Dân vận Tỉnh ủy")
                        .param("year", String.valueOf(today.getYear())));
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder task(String programme, String title) {
        return post(programme + "/tasks").param("title", title).param("due", due);
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }

    private static String id(Unit unit) {
        return String.valueOf(unit.id().value());
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Nguyễn Thị Thử", role, unit.id(), PASSWORD);
        return session(login);
    }

    private MockHttpSession session(String login) throws Exception {
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

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = web.perform(get(java.net.URI.create(address)).session(session))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
