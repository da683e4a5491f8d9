package vn.gandan.writing.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.support.ModuleTest;

/** A clerk takes the template away, changes it in Word and hands it in. */
@ModuleTest
class TemplatesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final String MOTTO = "Lời riêng của đơn vị";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private Unit commune;
    private MockHttpSession officer;

    @BeforeEach
    void anOfficer() throws Exception {
        commune = organisation.resolve("00733", LocalDate.now(clock));
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void papersAreDrawnIntoTheTemplateThatHoldsOnTheirDay() throws Exception {
        var draft = begun();
        assertThat(word(draft)).doesNotContain(MOTTO);

        assertThat(given(changed(MOTTO + " cũ"), "2026-01-01").getStatus()).isEqualTo(302);
        assertThat(given(changed(MOTTO + " mới"), "2026-01-02").getStatus()).isEqualTo(302);
        assertThat(given(changed(MOTTO + " mai sau"), "2090-01-01").getStatus()).isEqualTo(302);
        assertThat(word(draft)).contains(MOTTO + " mới", "BÁO CÁO", "Nơi nhận").doesNotContain("cũ", "mai sau", "{{");

        var shown = body(send(get("/templates")));
        assertThat(shown).contains("dùng từ 02/01/2026");
        var newest = Pattern.compile("/templates/([0-9a-f-]{36})/end").matcher(shown);
        while (newest.find()) {
            assertThat(send(post("/templates/" + newest.group(1) + "/end")).getStatus())
                    .isEqualTo(302);
        }
        assertThat(word(draft)).doesNotContain(MOTTO);
    }

    @Test
    void aBrokenTemplateIsRefusedWithThePlaceNamed() throws Exception {
        var told = given(changed("{{số ký hiệu}} và {{trích yếu"), "2026-01-01");
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(body(told))
                .contains("“số ký hiệu” không phải chỗ trống nào của mẫu", "ngoặc mở không đóng", "của văn bản)")
                .contains("Chưa có mẫu riêng");
        assertThat(body(given("không phải Word".getBytes(StandardCharsets.UTF_8), "2026-01-01")))
                .contains("Tệp không phải tệp Word");
        assertThat(body(given(new byte[0], "2026-01-01"))).contains("Chưa chọn tệp mẫu");
        assertThat(body(given(changed("x"), "hôm qua"))).contains("Chưa có ngày bắt đầu dùng");
        assertThat(given(new byte[6 * 1024 * 1024], "2026-01-01").getStatus()).isEqualTo(400);
    }

    @Test
    void neighboursAndTeamsHaveNoneOfIt() throws Exception {
        given(changed(MOTTO), "2026-01-01");
        var id = Pattern.compile("/templates/([0-9a-f-]{36})/end").matcher(body(send(get("/templates"))));
        assertThat(id.find()).isTrue();
        officer = signedIn(Role.COMMUNE_OFFICER, organisation.resolve("00715", LocalDate.now(clock)));
        assertThat(send(get("/templates/" + id.group(1) + ".docx")).getStatus()).isEqualTo(404);
        assertThat(send(post("/templates/" + id.group(1) + "/end")).getStatus()).isEqualTo(404);
        officer = signedIn(Role.TEAM_LEADER, commune);
        assertThat(send(get("/templates")).getStatus()).isEqualTo(403);
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
        assertThat(send(post("/templates/" + id.group(1) + "/end")).getStatus()).isEqualTo(302);
    }

    /** The program's template with a paragraph more. */
    private byte[] changed(String words) throws Exception {
        var standard = send(get("/templates/standard.docx").param("tradition", Tradition.PARTY.name()))
                .getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(standard));
                var out = new ByteArrayOutputStream()) {
            var cursor = word.getParagraphs().getFirst().getCTP().newCursor();
            word.insertNewParagraph(cursor).createRun().setText(words);
            word.write(out);
            return out.toByteArray();
        }
    }

    private MockHttpServletResponse given(byte[] word, String from) throws Exception {
        return send(multipart("/templates")
                .file(new MockMultipartFile("file", "mẫu.docx", null, word))
                .param("tradition", Tradition.PARTY.name())
                .param("from", from));
    }

    private String begun() throws Exception {
        var shown = body(send(get("/drafts")));
        var outline = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Báo cáo nhanh")
                .matcher(shown);
        assertThat(outline.find()).isTrue();
        var answer = send(post("/drafts")
                .param("outline", outline.group(1))
                .param("unit", commune.reference())
                .param("period", "2026-10"));
        return String.valueOf(answer.getRedirectedUrl());
    }

    private String word(String draft) throws Exception {
        var file = send(get(draft.replace("/draft?", "/draft.docx?"))).getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.session(officer).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "mau" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người thử", role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }
}
