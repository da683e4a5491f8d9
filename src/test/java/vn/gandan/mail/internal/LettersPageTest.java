package vn.gandan.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.mail.Letter;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.SmtpServer;
import vn.gandan.support.SmtpServer.Mood;
import vn.gandan.support.TestClock;

/** The administrator's page of letters. */
@ModuleTest
class LettersPageTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    ApplicationContext program;

    @Autowired
    Access access;

    @Autowired
    MockMvc web;

    private final TestClock clock = PostOffice.clock();
    private final String key = UUID.randomUUID().toString();
    private PostOffice office;

    @BeforeEach
    void thereIsAnOfficerWithAnAddress() {
        office = new PostOffice(program);
    }

    @Test
    void onlyAdministratorsHaveThePage() throws Exception {
        var id = office.letter(key);
        var officer = signedIn(Role.COMMUNE_OFFICER);

        assertThat(response(get("/letters").session(officer)).getStatus()).isEqualTo(404);
        for (String decision : new String[] {"attempts", "closing"}) {
            var request = post("/letters/" + id + "/" + decision).param("seen", "0");
            assertThat(response(request.session(officer).with(csrf())).getStatus())
                    .isEqualTo(404);
        }
        assertThat(shown(get("/").session(officer))).doesNotContain("/letters");
        assertThat(shown(get("/letters").session(signedIn(Role.ADMINISTRATOR)))).contains("href=\"/letters\"");
    }

    @Test
    void anEmptyOutboxSaysSoAndThatNoServerIsSet() throws Exception {
        assertThat(page()).contains("Chưa có thư nào chờ gửi", "Chưa khai báo máy chủ thư");
    }

    @Test
    void aStuckLetterIsShownWithItsReasonAndWithoutItsText() throws Exception {
        stuck(Mood.RECIPIENT_REFUSED);

        assertThat(page())
                .contains(
                        "Cần người quyết định",
                        "Việc đến hạn hôm nay",
                        office.officer().email(),
                        "Máy chủ thư không nhận địa chỉ này",
                        "550 5.1.1 no such user",
                        "Đã thử 1 lần",
                        "Gửi lại",
                        "Không gửi nữa, đóng lại")
                .doesNotContain("3 việc đến hạn");
    }

    @Test
    void aLetterThatWaitsIsShownWithItsNextTry() throws Exception {
        var id = stuck(Mood.SENDER_LATER);

        assertThat(page()).contains("Đang chờ", "Máy chủ thư hẹn gửi lại sau", "450 4.7.0 too many");
        assertThat(office.find(id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatWasSentTodayIsShown() throws Exception {
        stuck(Mood.WELL);

        assertThat(page()).contains("Đã gửi hôm nay", "máy chủ thư đã nhận", "Việc đến hạn hôm nay");
    }

    @Test
    void aPersonSendsAnUnsureLetterAgain() throws Exception {
        var id = stuck(Mood.TAKES_AND_DIES);
        assertThat(page()).contains("có thể đã tới, có thể chưa", "Đã tới, đóng lại");

        assertThat(decide(id, "attempts", 1).getRedirectedUrl()).isEqualTo("/letters");

        assertThat(office.find(id).state()).isEqualTo(State.WAITING);
        assertThat(recorded("LETTER_SENT_AGAIN", id)).isEqualTo(1);
    }

    @Test
    void aPersonClosesALetterThatArrived() throws Exception {
        var id = stuck(Mood.TAKES_AND_DIES);

        assertThat(decide(id, "closing", 1).getRedirectedUrl()).isEqualTo("/letters");

        assertThat(office.find(id).state()).isEqualTo(State.CLOSED);
        assertThat(recorded("LETTER_CLOSED", id)).isEqualTo(1);
        assertThat(page()).doesNotContain("Việc đến hạn hôm nay");
    }

    @Test
    void aDecisionComingSecondIsRefusedInWords() throws Exception {
        var id = stuck(Mood.TAKES_AND_DIES);
        decide(id, "attempts", 1);

        var second = decide(id, "closing", 1);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Thư này không còn vướng nữa");
        assertThat(office.find(id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void anAdministratorOfOneProvinceSeesNoLetterOfAnother() throws Exception {
        var id = stuck(Mood.TAKES_AND_DIES);
        var other = new PostOffice(program);
        var elsewhere = signedIn(Role.ADMINISTRATOR, other.officer());

        assertThat(shown(get("/letters").session(elsewhere))).contains("Chưa có thư nào");
        var request = post("/letters/" + id + "/closing").param("seen", "1");
        assertThat(response(request.session(elsewhere).with(csrf())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSubjectOfSeveralLinesBecomesOne() {
        assertThat(new Letter(key, 1, " Việc\r\nBcc: x@vidu.vn ", "Một").subject())
                .isEqualTo("Việc Bcc: x@vidu.vn");
    }

    private LetterId stuck(Mood mood) throws IOException {
        var id = office.letter(key);
        try (var server = SmtpServer.always(mood)) {
            office.postman(PostOffice.settings(server.port()), clock).walk(office.scope());
        }
        return id;
    }

    private String page() throws Exception {
        return shown(get("/letters").session(signedIn(Role.ADMINISTRATOR)));
    }

    private MockHttpServletResponse decide(LetterId id, String decision, int seen) throws Exception {
        return response(post("/letters/" + id + "/" + decision)
                .param("seen", String.valueOf(seen))
                .session(signedIn(Role.ADMINISTRATOR))
                .with(csrf()));
    }

    private MockHttpSession signedIn(Role role) throws Exception {
        return signedIn(role, office.officer());
    }

    private MockHttpSession signedIn(Role role, Account colleague) throws Exception {
        String login = "t" + UUID.randomUUID().toString().substring(0, 12);
        office.scope().run(() -> access.open(login, "Trần Quốc Bình", role, colleague.unit(), PASSWORD));
        var session = new MockHttpSession();
        response(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    private String shown(MockHttpServletRequestBuilder request) throws Exception {
        return response(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private int recorded(String act, LetterId id) {
        return office.inside(() -> program.getBean(JdbcClient.class)
                .sql(
                        "select count(*) from audit.entry where province_id = :province and act = :act and subject = :subject")
                .param("province", id.province().value())
                .param("act", act)
                .param("subject", "letter " + id.value())
                .query(Integer.class)
                .single());
    }
}
