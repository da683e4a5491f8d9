package vn.gandan.writing.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
import vn.gandan.support.ModuleTest;

/** Outlines as people read and write them; none of it needs a script. */
@ModuleTest
class OutlinePagesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final String TEXT = """
            Tên: {name}
            Loại: BC
            Trích yếu: kết quả thử {kỳ}

            # KẾT QUẢ
            Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E03} ngày công].
            @danh sách nhiệm vụ quá hạn
            """;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private final String name = "Báo cáo " + UUID.randomUUID();
    private MockHttpSession analyst;

    @BeforeEach
    void anAnalyst() throws Exception {
        analyst = signedIn(Role.PROVINCE_ANALYST);
    }

    @Test
    void everybodyReadsAndAnalystsAndAdministratorsChange() throws Exception {
        var outline = saved(TEXT);
        for (var role : Role.values()) {
            var session = signedIn(role);
            boolean changes = role == Role.PROVINCE_ANALYST || role == Role.ADMINISTRATOR;
            assertThat(shown(session, "/outlines")).contains(name, "Báo cáo năm công tác dân vận");
            assertThat(shown(session, outline).contains(outline + "/edit")).isEqualTo(changes);
            assertThat(send(session, get(outline + "/edit")).getStatus())
                    .as(role.name())
                    .isEqualTo(changes ? 200 : 403);
            assertThat(send(session, post(outline + "/end")).getStatus() == 403).isEqualTo(!changes);
        }
    }

    @Test
    void blanksAreShownByTheNamesOfWhatTheyAskFor() throws Exception {
        assertThat(shown(analyst, saved(TEXT)))
                .contains(
                        "{E01} E01 Diện tích đất hiến", ">diện tích đất hiến</mark>", "I. KẾT QUẢ", "nhiệm vụ quá hạn");
    }

    @Test
    void aChangeIsTheNextVersionAndAnEarlierOneComesBackAsTheNext() throws Exception {
        var outline = saved(TEXT);
        var changed = TEXT.replace("đóng góp {E03} ngày công", "góp {E03} ngày công, {E03 so với cùng kỳ}");
        send(analyst, edit(outline, changed, 1).param("note", "Thêm so sánh"));

        assertThat(shown(analyst, outline + "/versions"))
                .contains("Thêm so sánh", "<del>", "góp {E03} ngày công, {E03 so với cùng kỳ}", "2 dòng thay đổi");
        assertThat(shown(analyst, outline + "/versions?number=1")).contains("Lấy lại bản này");

        send(analyst, post(outline + "/versions/1/return").param("seen", "2"));
        assertThat(shown(analyst, outline)).contains("Phiên bản 3").doesNotContain("so với cùng kỳ");
    }

    @Test
    void mistakesAreToldWithTheirLinesAndNothingIsKept() throws Exception {
        var wrong = TEXT.replace("{E03}", "{E3}").replace("{E01}", "{Z99}").replace("quá hạn", "bịa");
        var answer = send(analyst, post("/outlines/new").param("do", "save").param("text", named(wrong)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains("4 chỗ cần sửa", "data-line=\"6\"", "không hiểu “{E3}”", "không có chỉ tiêu Z99")
                .contains(
                        "data-line=\"7\"",
                        "không có danh sách “nhiệm vụ bịa”",
                        named(wrong).lines().findFirst().orElseThrow());
        assertThat(shown(analyst, "/outlines")).doesNotContain(name);
    }

    @Test
    void whoComesSecondKeepsHerTextAndIsTold() throws Exception {
        var outline = saved(TEXT);
        send(analyst, edit(outline, TEXT.replace("KẾT QUẢ", "KẾT QUẢ MỘT"), 1));
        var second = send(analyst, edit(outline, TEXT.replace("KẾT QUẢ", "KẾT QUẢ HAI"), 1));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(body(second)).contains("Người khác vừa lưu", "KẾT QUẢ HAI");
        assertThat(shown(analyst, outline)).contains("KẾT QUẢ MỘT");
    }

    @Test
    void itIsTriedOutOnAUnitAndAPeriodWithoutBeingKept() throws Exception {
        var tried = send(
                analyst,
                post("/outlines/new")
                        .param("do", "try")
                        .param("text", named(TEXT))
                        .param("period", "DAYS")
                        .param("first", "1950-01-01")
                        .param("last", "1950-03-31"));

        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(body(tried))
                .contains("kết quả thử từ ngày 01/01/1950 đến ngày 31/3/1950")
                .contains("Chưa có số liệu về diện tích đất hiến")
                .contains("Danh sách “nhiệm vụ quá hạn”: không có nội dung trong kỳ này.");
        assertThat(shown(analyst, "/outlines")).doesNotContain(name);
    }

    @Test
    void indicatorsAreFoundByTheirNamesWithoutMarks() throws Exception {
        var found = send(
                analyst,
                post("/outlines/new")
                        .param("do", "find")
                        .param("text", named(TEXT))
                        .param("find", "dat hien"));
        assertThat(body(found))
                .contains(
                        "data-insert=\"{E01}\"", named(TEXT).lines().findFirst().orElseThrow());
    }

    @Test
    void whatIsNotInUseIsNotOffered() throws Exception {
        var outline = saved(TEXT);
        send(analyst, post(outline + "/end"));
        assertThat(shown(analyst, "/outlines")).contains("Đề cương đã thôi dùng");
        assertThat(shown(analyst, outline)).contains("Đề cương này đã thôi dùng");
        send(analyst, post(outline + "/resumption"));
        assertThat(shown(analyst, outline)).doesNotContain("Đề cương này đã thôi dùng");
    }

    @Test
    void aNewOutlineBeginsAsACopyOfOne() throws Exception {
        var outline = saved(TEXT);
        var id = outline.substring(outline.lastIndexOf('/') + 1);
        assertThat(shown(analyst, "/outlines/new?from=" + id)).contains("Tên: " + name + " (bản sao)", "{E01}");
    }

    private String saved(String text) throws Exception {
        var answer = send(analyst, post("/outlines/new").param("do", "save").param("text", named(text)));
        return Objects.requireNonNull(answer.getRedirectedUrl(), "not saved");
    }

    private MockHttpServletRequestBuilder edit(String outline, String text, int seen) {
        return post(outline + "/edit")
                .param("do", "save")
                .param("seen", String.valueOf(seen))
                .param("text", named(text));
    }

    private String named(String text) {
        return text.replace("{name}", name);
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = send(session, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Role role) throws Exception {
        var login = "o" + UUID.randomUUID().toString().substring(0, 12);
        access.open(login, "Người " + login, role, unit(role).id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }

    private Unit unit(Role role) {
        var code = role == Role.COMMUNE_OFFICER || role == Role.TEAM_LEADER ? "00721" : "08";
        return Scope.closed("test").get(() -> organisation.resolve(code, LocalDate.now(clock)));
    }
}
