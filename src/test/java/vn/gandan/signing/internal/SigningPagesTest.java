package vn.gandan.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.Signing;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestPapers;

/** The pages of papers and of the book as an analyst, her leader and others see them; none needs a script. */
@ModuleTest
class SigningPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Signing signing;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    TestPapers papers;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Office office;
    private MockHttpSession analyst;
    private MockHttpSession leader;

    @BeforeEach
    void anOfficeWithItsPeople() throws Exception {
        today = LocalDate.now(clock);
        office = Office.of(signing, unit("08"));
        analyst = signedIn(Role.PROVINCE_ANALYST, office.unit());
        leader = signedIn(Role.PROVINCE_LEADER, office.unit());
    }

    @Test
    void anAnalystSubmitsHerLeaderApprovesAndSignsAndItIsSent() throws Exception {
        var paper = drafted("Báo cáo công tác dân vận");
        assertThat(shown(analyst, "/papers")).contains(paper.symbol(), "Trình duyệt");
        assertThat(shown(analyst, address(paper)))
                .contains("Trình duyệt", "Dự thảo (.docx)")
                .doesNotContain("Ký ban hành</button>");

        assertThat(done(analyst, paper, "submission")).endsWith("done=SUBMITTED");
        assertThat(shown(analyst, address(paper) + "?done=SUBMITTED")).contains("Đã trình duyệt.", "Rút lại");
        assertThat(shown(leader, "/papers")).contains(paper.symbol(), "Duyệt");
        assertThat(done(leader, paper, "approval")).endsWith("done=ACCEPTED");
        var sign = shown(leader, address(paper));
        assertThat(sign).contains("Người ký", "Ký thay", "Thừa lệnh");

        var signed =
                send(leader, signature(paper).param("signer", "Nguyễn Minh Hòa").param("post", "Trưởng ban"));
        assertThat(signed.getRedirectedUrl()).endsWith("done=SIGNED");
        assertThat(shown(leader, address(paper) + "?done=SIGNED"))
                .contains(
                        "Đã ký ban hành, số 01-BC/" + office.letters(),
                        "SHA-256 .pdf",
                        "Chưa ký số, đã có sẵn ô chữ ký");
        assertThat(done(analyst, paper, "issue")).endsWith("done=ISSUED");
        assertThat(shown(analyst, "/papers?state=ISSUED")).contains("01-BC/" + office.letters());

        var word = send(analyst, get(address(paper) + "/paper.docx"));
        assertThat(word.getHeader("Content-Disposition"))
                .contains("01-bc-" + office.letters().toLowerCase(Locale.ROOT));
        try (var document = new XWPFDocument(new ByteArrayInputStream(word.getContentAsByteArray()))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Số 01-BC/" + office.letters());
        }
        assertThat(send(analyst, get(address(paper) + "/paper.pdf")).getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void olderPapersAreAPageAwayAndWhatWaitsIsAlwaysThere() throws Exception {
        var oldest = drafted("Báo cáo cũ nhất " + office.letters());
        var neighbours = Office.of(signing, unit("00721"));
        for (int each = 0; each < 50; each++) {
            var title = "Báo cáo " + each;
            neighbours.scope().get(() -> signing.draft(neighbours.paper(Side.PARTY, "BC", title)));
        }

        assertThat(shown(leader, "/papers?state=ALL"))
                .contains("Các văn bản cũ hơn", "state=ALL&amp;from=50")
                .doesNotContain(oldest.title());
        assertThat(shown(leader, "/papers?state=ALL&from=50")).contains(oldest.title());
        assertThat(shown(leader, "/papers")).contains(oldest.title());
    }

    @Test
    void aMistakeStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        var paper = approved("Báo cáo");

        var nobody =
                send(leader, signature(paper).param("signer", "Nguyễn Minh Hòa").param("post", " "));
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(body(nobody)).contains("Xin ghi họ tên và chức vụ người ký.", "value=\"Nguyễn Minh Hòa\"");
        var returned = send(leader, act(paper, "return").param("reason", " "));
        assertThat(returned.getStatus()).isEqualTo(422);
        assertThat(body(returned)).contains("Xin ghi rõ lý do.");
        assertThat(now(paper).state()).isEqualTo(Paper.State.APPROVED);
    }

    @Test
    void twoAtOnceAreToldAndNothingIsOverwritten() throws Exception {
        var paper = submitted("Báo cáo");
        assertThat(done(leader, paper, "approval")).endsWith("done=ACCEPTED");

        var late =
                send(analyst, post(address(paper) + "/withdrawal").param("version", String.valueOf(paper.version())));
        assertThat(late.getRedirectedUrl()).endsWith("done=CHANGED");
        assertThat(shown(analyst, address(paper) + "?done=CHANGED")).contains("Người khác vừa xử lý văn bản này.");
        assertThat(now(paper).state()).isEqualTo(Paper.State.APPROVED);
    }

    @Test
    void aReturnedPaperTellsWhyAndWaitsForWhoeverWroteIt() throws Exception {
        var paper = submitted("Báo cáo");
        send(leader, act(paper, "return").param("reason", "Thiếu phụ lục số 2"));

        assertThat(shown(analyst, "/papers")).contains(paper.symbol(), "Sửa, trình lại", "Thiếu phụ lục số 2");
        assertThat(shown(analyst, address(paper))).contains("Trình lại", "Lý do: Thiếu phụ lục số 2");
    }

    @Test
    void whoeverWritesDoesNotApproveOrSignAndNeighboursDoNotSee() throws Exception {
        var paper = submitted("Báo cáo");
        assertThat(send(analyst, act(paper, "approval")).getStatus()).isEqualTo(403);
        done(leader, paper, "approval");
        assertThat(send(analyst, signature(paper).param("signer", "A").param("post", "B"))
                        .getStatus())
                .isEqualTo(403);

        var officer = signedIn(Role.COMMUNE_OFFICER, unit("00721"));
        assertThat(send(officer, get(address(paper))).getStatus()).isEqualTo(404);
        assertThat(shown(officer, "/papers?state=ALL")).doesNotContain(office.letters());
        assertThat(shown(officer, "/number-book")).doesNotContain(office.letters());
        var team = signedIn(Role.ADMINISTRATOR, unit("08"));
        assertThat(send(team, act(paper, "withdrawal")).getStatus()).isEqualTo(403);
    }

    @Test
    void aLeaderDoesNotApproveHerOwnPaper() throws Exception {
        var paper = drafted("Báo cáo");
        done(leader, paper, "submission");
        var another = signedIn(Role.PROVINCE_LEADER, office.unit());

        var own = send(leader, act(paper, "approval"));
        assertThat(own.getStatus()).isEqualTo(403);
        assertThat(body(own)).contains("Đồng chí là người trình nên không tự duyệt.");
        assertThat(done(another, paper, "approval")).endsWith("done=ACCEPTED");
    }

    @Test
    void figuresThatChangedSinceStandSideBySide() throws Exception {
        var paper = office.paper(Side.PARTY, "BC", "Báo cáo");
        var topics = new AtomicInteger(42);
        papers.figures(paper.reference(), () -> figures(topics.get()));
        var signed = office.signed(office.approved(paper), today);
        assertThat(shown(leader, address(signed))).contains("Cả 2 số liệu trong văn bản vẫn đúng như khi ký.");

        topics.set(45);

        assertThat(shown(leader, address(signed)))
                .contains("Mục I, số cuộc tuyên truyền", ">42<", "<b>45</b>")
                .doesNotContain("Mục II, số tổ");
    }

    @Test
    void whatChangedSinceItWasApprovedIsNotSignedUntilItIsApprovedAnew() throws Exception {
        var wanted = office.paper(Side.PARTY, "BC", "Báo cáo");
        var topics = new AtomicInteger(42);
        papers.figures(wanted.reference(), () -> figures(topics.get()));
        var paper = office.approved(wanted);
        assertThat(shown(leader, address(paper))).doesNotContain("Đã khác so với");
        topics.set(45);

        var refused =
                send(leader, signature(paper).param("signer", "Nguyễn Minh Hòa").param("post", "Trưởng ban"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(body(refused))
                .contains(
                        "văn bản đã khác: Mục I, số cuộc tuyên truyền: 42 → 45. Xin xem lại",
                        "Đã khác so với khi trình, duyệt",
                        "Duyệt nội dung mới")
                .doesNotContain("Mục II, số tổ", "Ký ban hành</button>");
        assertThat(now(paper).signature()).isNull();
        assertThat(shown(analyst, address(paper)))
                .contains("người duyệt bước đầu")
                .doesNotContain("Duyệt nội dung mới");

        var seen = seen(paper);
        topics.set(46);
        assertThat(send(leader, act(paper, "approval").param("seen", seen)).getRedirectedUrl())
                .as("it moved again before she said yes")
                .endsWith("done=CHANGED");
        assertThat(send(leader, act(paper, "approval").param("seen", seen(paper)))
                        .getRedirectedUrl())
                .endsWith("done=ACCEPTED");
        assertThat(send(
                                leader,
                                signature(paper)
                                        .param("signer", "Nguyễn Minh Hòa")
                                        .param("post", "Trưởng ban"))
                        .getRedirectedUrl())
                .endsWith("done=SIGNED");
        assertThat(office.scope().get(() -> signing.frozen(paper.id())).figures())
                .extracting(FrozenFigure::words)
                .containsExactly("46", "7");
    }

    private String seen(Paper paper) throws Exception {
        var field = Pattern.compile("name=\"seen\" value=\"(\\w+)\"").matcher(shown(leader, address(paper)));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static List<FrozenFigure> figures(int topics) {
        return List.of(figure("Mục I, số cuộc tuyên truyền", topics), figure("Mục II, số tổ", 7));
    }

    private static FrozenFigure figure(String place, int value) {
        return new FrozenFigure(
                place, "asked", null, null, null, "", "reported", BigDecimal.valueOf(value), String.valueOf(value));
    }

    @Test
    void theBookListsEveryNumberAndGoesOutAsAFile() throws Exception {
        var begun = send(
                analyst,
                post("/number-book/earlier")
                        .param("side", "PARTY")
                        .param("type", "BC")
                        .param("issuer", office.letters())
                        .param("through", "17")
                        .param("day", today.toString())
                        .param("reason", "Đã cấp ở sổ giấy"));
        var book = Objects.requireNonNull(begun.getRedirectedUrl());
        office.signed(office.approved("BC", "Báo cáo quý"), today);
        var id = book.substring(book.indexOf("book=") + 5);
        send(
                analyst,
                post("/number-book/reservations")
                        .param("book", id)
                        .param("day", today.toString())
                        .param("reason", "Giữ cho báo cáo năm"));
        assertThat(shown(analyst, book))
                .contains(
                        "1–17", "Đã cấp ở sổ giấy", "18-BC/" + office.letters(), "Báo cáo quý", "Giữ cho báo cáo năm");

        send(
                analyst,
                post("/number-book/cancellations")
                        .param("book", id)
                        .param("number", "19")
                        .param("reason", "Không ban hành"));

        assertThat(shown(analyst, book + "&q=khong")).contains("Không ban hành").doesNotContain("Báo cáo quý");
        var file = send(analyst, get("/number-book.xlsx").param("book", id));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read())
                    .extracting(row -> row.getCellText(1) + "|" + row.getCellText(7))
                    .contains("18-BC/" + office.letters() + "|")
                    .anyMatch(row -> row.endsWith("|Không ban hành"));
        }
        var twice = send(
                analyst,
                post("/number-book/earlier")
                        .param("side", "PARTY")
                        .param("type", "BC")
                        .param("issuer", office.letters())
                        .param("through", "18")
                        .param("day", today.toString())
                        .param("reason", "Nhầm"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(body(twice)).contains("Sổ đã cấp đến số 19.");
    }

    @Test
    void aLeaderSetsTheStepsOfApproval() throws Exception {
        assertThat(send(analyst, get("/papers/steps")).getStatus()).isEqualTo(403);
        var head = signedIn(Role.COMMUNE_OFFICER, unit("00715"));
        var set = send(
                head,
                post("/papers/steps")
                        .param("type", "KH")
                        .param("title", "Kiểm tra thể thức", "Duyệt nội dung", "")
                        .param("account", "", "", ""));
        assertThat(set.getRedirectedUrl()).isEqualTo("/papers/steps");
        assertThat(shown(head, "/papers/steps")).contains("Kiểm tra thể thức", "Duyệt nội dung", "Kế hoạch");

        var none = send(head, post("/papers/steps").param("title", "", "").param("account", "", ""));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(body(none)).contains("Cần ít nhất một bước duyệt.");
    }

    private Paper drafted(String title) {
        NewPaper paper = office.paper(Side.PARTY, "BC", title);
        return office.scope().get(() -> signing.draft(paper));
    }

    private Paper submitted(String title) throws Exception {
        var paper = drafted(title);
        done(analyst, paper, "submission");
        return now(paper);
    }

    private Paper approved(String title) throws Exception {
        var paper = submitted(title);
        done(leader, paper, "approval");
        return now(paper);
    }

    private Paper now(Paper paper) {
        return office.scope().get(() -> signing.paper(paper.id()));
    }

    private String done(MockHttpSession session, Paper paper, String noun) throws Exception {
        return String.valueOf(send(session, act(paper, noun)).getRedirectedUrl());
    }

    /** Of the version that stands now. */
    private MockHttpServletRequestBuilder act(Paper paper, String noun) {
        return post(address(paper) + "/" + noun)
                .param("version", String.valueOf(now(paper).version()));
    }

    private MockHttpServletRequestBuilder signature(Paper paper) {
        return act(paper, "signature").param("day", today.toString()).param("capacity", "DIRECT");
    }

    private static String address(Paper paper) {
        return paper.id().address();
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var answer = send(session, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "k" + UUID.randomUUID().toString().substring(0, 12);
        Scope.system(unit.province(), "test")
                .run(() -> access.open(login, "Người thử " + login, role, unit.id(), PASSWORD));
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }
}
