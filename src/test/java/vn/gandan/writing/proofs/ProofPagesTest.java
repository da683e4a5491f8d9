package vn.gandan.writing.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.gandan.writing.proofs.WordFiles.paragraph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.papers.Papers;
import vn.gandan.support.ModuleTest;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.outlines.Outlines;

/** A report that an official looks through; none of it needs a script. */
@ModuleTest
class ProofPagesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final String WRONG = "Đã tổ chức 1.967 cuộc tuyên truyền, quán triệt.";

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

    /** Days of which no other test speaks. */
    @BeforeEach
    void anOfficerWithAFigure() throws Exception {
        commune = organisation.resolve("00721", LocalDate.now(clock));
        var last = LocalDate.now(clock).minusDays(1);
        period = Period.parse(last.minusDays(20 + (UUID.randomUUID().hashCode() & 0xff)) + ".." + last);
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
        reported(commune, "A06", 1976);
    }

    @Test
    void whatDiffersIsShownWithItsMend() throws Exception {
        var shown = shown(pasted(WRONG));
        assertThat(shown)
                .contains("Chỗ cần xem lại (1)", "<del class=\"pf-was\">1.967 cuộc</del> <b>1.976 cuộc</b>")
                .contains("Theo số liệu trong hệ thống, “Số cuộc tuyên truyền, quán triệt”", "là 1.976 cuộc.")
                .contains("/totals/provenance?", "indicator=A06", "Sửa thành “1.976 cuộc”");
    }

    @Test
    void whatIsMendedReadsOtherwiseUntilItIsUndone() throws Exception {
        var proof = pasted(WRONG);
        assertThat(send(post("/proofs/proof/mends").param("id", id(proof)).param("number", "0"))
                        .getRedirectedUrl())
                .endsWith("#m0");
        assertThat(shown(proof)).contains("Đã sửa", "Hoàn tác");
        assertThat(body(send(get("/proofs/proof.txt?id=" + id(proof)))))
                .isEqualTo("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt.");
        send(post("/proofs/proof/undo").param("id", id(proof)).param("number", "0"));
        assertThat(body(send(get("/proofs/proof.txt?id=" + id(proof))))).isEqualTo(WRONG);
    }

    @Test
    void everythingIsMendedAtOnceAndTheLastMendUndone() throws Exception {
        var proof = pasted(WRONG + "\nCó 1.976/2.071 thôn có nhà văn hóa, đạt 94,5%.");
        send(post("/proofs/proof/mends").param("id", id(proof)));
        assertThat(body(send(get("/proofs/proof.txt?id=" + id(proof)))))
                .contains("Đã tổ chức 1.976 cuộc", "đạt 95,4%.");
        send(post("/proofs/proof/undo").param("id", id(proof)));
        assertThat(body(send(get("/proofs/proof.txt?id=" + id(proof)))))
                .contains("Đã tổ chức 1.976 cuộc", "đạt 94,5%.");
    }

    @Test
    void aWordFileComesBackWithItsLook() throws Exception {
        var file = WordFiles.of(paragraph("Đã tổ chức ", "1.967", " cuộc tuyên truyền, quán triệt."));
        var proof = address(sent("bao-cao.docx", file));
        send(post("/proofs/proof/mends").param("id", id(proof)));
        var answer = send(get("/proofs/proof.docx?id=" + id(proof)));
        assertThat(answer.getHeader("Content-Disposition")).contains("bao-cao-da-soat.docx");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var changed = answer.getContentAsByteArray();
        assertThat(Papers.read("bao-cao.docx", changed).text().strip())
                .isEqualTo("Đã tổ chức 1.976 cuộc tuyên truyền, quán triệt.");
        assertThat(WordFiles.part(changed, "word/document.xml"))
                .contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">1.976</w:t>");
    }

    @Test
    void aTextOfUnknownOriginIsLookedThroughForWhatItSaysItself() throws Exception {
        officer = signedIn(Role.PROVINCE_ANALYST, province());
        var proof = address(send(post("/proofs").param("pasted", "Có 1.976/2.071 thôn có nhà văn hóa, đạt 94,5%.")));
        assertThat(shown(proof)).contains("Chưa rõ đơn vị nào", "chưa rõ kỳ nào", "1.976 trên 2.071 là 95,4%.");
    }

    @Test
    void anotherPeriodIsLookedThroughAnew() throws Exception {
        var proof = pasted(WRONG);
        assertThat(send(post("/proofs/proof/place")
                                .param("id", id(proof))
                                .param("unit", commune.reference())
                                .param("period", "2019"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(shown(proof)).contains("Không thấy chỗ nào mâu thuẫn");
    }

    @Test
    void whatCannotBeReadIsToldAndLosesNothing() throws Exception {
        var damaged = sent("bao-cao.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThat(damaged.getStatus()).isEqualTo(422);
        assertThat(body(damaged)).contains("role=\"alert\"").contains("bao-cao.docx");
        assertThat(sent("trong.txt", new byte[0]).getStatus()).isEqualTo(422);
        assertThat(sent("trong.txt", "  \n \t ".getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(422);
        var nothing = send(post("/proofs").param("pasted", " "));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(body(nothing)).contains("Chưa có gì để soát");
        var period = send(post("/proofs").param("pasted", WRONG).param("period", "sai"));
        assertThat(period.getStatus()).isEqualTo(422);
        assertThat(body(period)).contains(WRONG);
    }

    @Test
    void aSecretPaperIsTurnedAway() throws Exception {
        var answer = send(post("/proofs").param("pasted", "MẬT\nBáo cáo\n" + WRONG));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getRedirectedUrl()).isNull();
    }

    @Test
    void figuresOfAnotherUnitStayUnseen() throws Exception {
        var neighbour = organisation.resolve("00715", LocalDate.now(clock));
        reported(neighbour, "A06", 4321);
        var refused = send(post("/proofs")
                .param("pasted", WRONG)
                .param("unit", neighbour.reference())
                .param("period", period.code()));
        assertThat(body(refused)).doesNotContain("4.321");
        assertThat(refused.getRedirectedUrl()).isNull();
        var guessed = address(send(post("/proofs")
                .param("pasted", "Báo cáo của " + neighbour.fullName() + "\n" + WRONG)
                .param("period", period.code())));
        assertThat(shown(guessed)).doesNotContain("4.321");
        var proof = pasted(WRONG);
        var moved = send(post("/proofs/proof/place")
                .param("id", id(proof))
                .param("unit", neighbour.reference())
                .param("period", period.code()));
        assertThat(body(moved)).doesNotContain("4.321");
    }

    @Test
    void aReportIsItsReadersAloneAndGoneWhenSheSaysSo() throws Exception {
        var proof = pasted(WRONG);
        var hers = officer;
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
        assertThat(send(get(proof)).getStatus()).isEqualTo(404);
        assertThat(send(get("/proofs/proof.txt?id=" + id(proof))).getStatus()).isEqualTo(404);
        officer = signedIn(Role.TEAM_LEADER, commune);
        assertThat(send(get("/proofs")).getStatus()).isEqualTo(403);
        officer = hers;
        assertThat(send(post("/proofs/proof/end").param("id", id(proof))).getStatus())
                .isEqualTo(302);
        assertThat(send(get(proof)).getStatus()).isEqualTo(404);
    }

    @Test
    void aDraftOfOursIsLookedThroughAndEachFindingLeadsToItsPassage() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc tuyên truyền, quán triệt.");
        assertThat(body(send(get(draft)))).contains("/drafts/draft/proof?id=" + id(draft), "Kiểm tra số liệu");
        var check = "/drafts/draft/proof?id=" + id(draft);
        assertThat(body(send(get(check)))).contains("Không thấy chỗ nào mâu thuẫn");
        send(post("/drafts/draft/passage")
                .param("id", id(draft))
                .param("key", "m2")
                .param("version", "0")
                .param("words", WRONG));
        var found = body(send(get(check)));
        assertThat(found).contains("1.976 cuộc", "href=\"" + draft + "#m2\"", "name=\"key\" value=\"m2\"");
        int from = WRONG.indexOf("1.967");
        send(post("/drafts/draft/proof/mends")
                .param("id", id(draft))
                .param("key", "m2")
                .param("version", "1")
                .param("from", String.valueOf(from))
                .param("to", String.valueOf(from + 5))
                .param("words", "1.976"));
        assertThat(body(send(get(check)))).contains("Không thấy chỗ nào mâu thuẫn");
        assertThat(body(send(get(draft)))).contains("Đã tổ chức 1.976 cuộc");
        officer = signedIn(Role.COMMUNE_OFFICER, organisation.resolve("00715", LocalDate.now(clock)));
        assertThat(send(get(check)).getStatus()).isEqualTo(404);
    }

    private Unit province() {
        return organisation.lineage(commune.id(), LocalDate.now(clock)).getFirst();
    }

    private String begun(String pattern) throws Exception {
        var outline = inProvince(() -> outlines.open(
                        OutlineReader.read("Tên: Báo cáo thử\nLoại: BC\nTrích yếu: kết quả\n# KẾT QUẢ\n" + pattern)
                                .outline(),
                        null)
                .id());
        return address(send(post("/drafts")
                .param("outline", outline.toString())
                .param("unit", commune.reference())
                .param("period", period.code())));
    }

    private String pasted(String words) throws Exception {
        return address(send(post("/proofs")
                .param("pasted", words)
                .param("unit", commune.reference())
                .param("period", period.code())));
    }

    private MockHttpServletResponse sent(String name, byte[] content) throws Exception {
        return send(multipart("/proofs")
                .file(new MockMultipartFile("file", name, null, content))
                .param("unit", commune.reference())
                .param("period", period.code()));
    }

    private static String address(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl(), () -> "status " + answer.getStatus());
    }

    private static String id(String address) {
        return address.substring(address.indexOf("id=") + 3);
    }

    private String shown(String address) throws Exception {
        var answer = send(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.session(officer).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "soat" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người thử", role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }

    private <T> T inProvince(Supplier<T> work) {
        return Scope.system(ProvinceId.ofPath(commune.path()), "test").get(work);
    }

    private void reported(Unit unit, String indicator, int value) {
        inProvince(() -> reporting.submit(new Submission(
                UUID.randomUUID(),
                organisation.unit(unit.id(), period.lastDay()),
                period,
                Channel.PAGE,
                null,
                null,
                List.of(new Figure(indicator, "", BigDecimal.valueOf(value), null)))));
    }
}
