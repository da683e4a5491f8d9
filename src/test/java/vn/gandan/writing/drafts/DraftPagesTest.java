package vn.gandan.writing.drafts;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.directives.NewDocument;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.signing.Signing;
import vn.gandan.support.ModuleTest;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.outlines.Outlines;

/** A report as an official composes it; none of it needs a script. */
@ModuleTest
class DraftPagesTest {

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
    Directives directives;

    @Autowired
    DraftStore drafts;

    @Autowired
    Signing signing;

    @Autowired
    TransactionTemplate transaction;

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
        officer = signedIn(Role.COMMUNE_OFFICER);
        reported("A06", 42);
    }

    @Test
    void aReportTellsItsFiguresWithTheirSourceAndWhatIsMissing() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc. Có {A07} lượt người dự.");
        assertThat(shown(draft))
                .contains("Đã tổ chức ", ">42</a> cuộc.", "/totals/provenance?", "indicator=A06")
                .contains("Chưa có số liệu về số lượt người dự")
                .doesNotContain("Có  lượt");
    }

    @Test
    void whatSomebodyWroteStaysAndItsFigureFollowsTheData() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        written(draft, "m2", 0, "Ở cơ sở đã họp {A06} cuộc.");
        reported("A06", 45);
        assertThat(shown(draft)).contains("<del>42</del>", ">45</a> cuộc.", "1 số đã đổi");
        renewed(draft);
        assertThat(shown(draft)).contains("Ở cơ sở đã họp ", ">45</a> cuộc.").doesNotContain("<del>42</del>");
    }

    @Test
    void aFigureThatIsKeptStaysWhateverTheDataSay() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        reported("A06", 45);
        decided(draft, "m2", 0, "PIN", "A06");
        renewed(draft);
        assertThat(shown(draft)).contains(">42</a> cuộc.").doesNotContain("1 số đã đổi");
    }

    @Test
    void whatTheOutlineAndAPersonBothChangedIsShownSideBySide() throws Exception {
        var outline = outline("Đã tổ chức {A06} cuộc.");
        var draft = begun(outline);
        written(draft, "m2", 0, "Ở cơ sở đã họp {A06} cuộc.");
        inProvince(() -> outlines.change(outline, 1, read("Trong kỳ đã tổ chức {A06} cuộc tuyên truyền."), null));
        assertThat(shown(draft))
                .contains("Đề cương cũng đã sửa đoạn này", "Trong kỳ đã tổ chức {A06} cuộc tuyên truyền.");
        decided(draft, "m2", 1, "THEIRS", "");
        assertThat(shown(draft)).contains("Trong kỳ đã tổ chức ").doesNotContain("Đề cương cũng đã sửa đoạn này");
    }

    @Test
    void aMistakeInAPatternLosesNothing() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        var answer = send(post("/drafts/draft/passage")
                .param("id", id(draft))
                .param("key", "m2")
                .param("version", "0")
                .param("words", "Họp {A06 cuộc."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("Họp {A06 cuộc.", "Có chỗ không hiểu được");
    }

    @Test
    void twoWhoWriteInOneParagraphAreToldOfEachOther() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        written(draft, "m2", 0, "Lời thứ nhất {A06}.");
        var second = send(post("/drafts/draft/passage")
                .param("id", id(draft))
                .param("key", "m2")
                .param("version", "0")
                .param("words", "Lời thứ hai {A06}."));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(body(second)).contains("Lời thứ nhất ", "Lời thứ hai {A06}.", "Người khác vừa sửa đoạn này");
    }

    @Test
    void aKeptFigureIsFreedAgain() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        reported("A06", 45);
        decided(draft, "m2", 0, "PIN", "A06");
        assertThat(shown(draft)).contains("Số giữ lại", "Dùng số mới");
        decided(draft, "m2", 1, "UNPIN", "A06");
        assertThat(shown(draft)).contains(">45</a> cuộc.").doesNotContain("Số giữ lại");
    }

    @Test
    void nothingIsSettledWhereNothingCollides() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        written(draft, "m2", 0, "Lời của tôi {A06}.");
        var answer = send(post("/drafts/draft/decision")
                .param("id", id(draft))
                .param("key", "m2")
                .param("version", "1")
                .param("act", "THEIRS"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(shown(draft)).contains("Lời của tôi ");
    }

    @Test
    void whatIsHandedInIsClosedSignedWithANumberAndSaysWhatChangedSince() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        assertThat(shown(draft)).contains("Trình duyệt");
        var paper = Objects.requireNonNull(
                send(post("/drafts/draft/submission").param("id", id(draft))).getRedirectedUrl());
        assertThat(shown(draft)).contains("Đang chờ duyệt").doesNotContain("wr-edit");
        assertThat(send(post("/drafts/draft/passage")
                                .param("id", id(draft))
                                .param("key", "m2")
                                .param("version", "0")
                                .param("words", "Sửa sau khi trình"))
                        .getStatus())
                .isEqualTo(409);

        officer = signedIn(Role.COMMUNE_OFFICER);
        assertThat(send(post(paper + "/approval").param("version", version(paper)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(post(paper + "/signature")
                                .param("version", version(paper))
                                .param("day", LocalDate.now(clock).toString())
                                .param("signer", "Người ký thử")
                                .param("post", "BÍ THƯ"))
                        .getStatus())
                .isEqualTo(302);
        var before = send(get(paper + "/paper.docx")).getContentAsByteArray();
        reported("A06", 45);

        assertThat(shown(paper)).contains("42", "45");
        assertThat(send(get(paper + "/paper.docx")).getContentAsByteArray()).isEqualTo(before);
        try (var word = new XWPFDocument(new ByteArrayInputStream(before));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Đã tổ chức 42 cuộc.", "-BC/ĐU", "Người ký thử", "BÍ THƯ");
        }
    }

    @Test
    void aFigureThatMovesAfterTheApprovalStopsTheSignatureAndIsNamed() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        var paper = Objects.requireNonNull(
                send(post("/drafts/draft/submission").param("id", id(draft))).getRedirectedUrl());
        officer = signedIn(Role.COMMUNE_OFFICER);
        assertThat(shown(paper)).contains("Xem bản soạn", "href=\"" + draft + "\"");
        send(post(paper + "/approval").param("version", version(paper)));
        reported("A06", 45);

        var refused = send(post(paper + "/signature")
                .param("version", version(paper))
                .param("day", LocalDate.now(clock).toString())
                .param("signer", "Người ký thử")
                .param("post", "BÍ THƯ"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(body(refused)).contains("văn bản đã khác: I. ", ": 42 → 45.", "Duyệt nội dung mới");
    }

    @Test
    void aDraftAndItsPaperAreFoundFromTheProvinceThatItsOwnWasMergedInto() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        send(post("/drafts/draft/submission").param("id", id(draft)));
        var elsewhere = new ProvinceId(98);
        var merged = new Scope(Actor.system("test"), elsewhere, List.of("/98/", commune.path()));

        merged.run(() -> transaction.executeWithoutResult(status -> {
            assertThat(drafts.get(merged.provinces(), UUID.fromString(id(draft)))
                            .province())
                    .isEqualTo(commune.province());
            assertThat(drafts.list(merged.provinces(), 0, 500))
                    .extracting(Draft::address)
                    .contains(draft);
            assertThat(signing.paper(DraftSource.CODE, id(draft))).isPresent();
        }));
    }

    @Test
    void theReportOfAUnitThatDidNotExistThenIsToldOnTheMapOfToday() throws Exception {
        period = Period.parse("2014-10-14..2019-10-14");
        commune = organisation.resolve("08", LocalDate.now(clock));
        officer = signedIn(Role.PROVINCE_ANALYST);
        assertThat(shown(begun("Có {D02/D01} thôn."))).contains("số liệu quy đổi theo đơn vị hành chính ngày");
    }

    @Test
    void aPlanCarriesOutAPaperOfTheRegister() throws Exception {
        var symbol = "%d-KL/TU".formatted(20_000 + (UUID.randomUUID().hashCode() & 0x3fff));
        var plan = inProvince(() -> outlines.open(
                        OutlineReader.read(
                                        "Tên: Kế hoạch thử\nLoại: KH\nThể thức: Nhà nước\nTrích yếu: thực hiện {văn bản căn cứ}\n# MỤC ĐÍCH\n"
                                                + "Tổ chức thực hiện {văn bản căn cứ}.")
                                .outline(),
                        null)
                .id());
        assertThat(body(begin(plan, ""))).contains("Đề cương này cần biết thực hiện văn bản nào");
        assertThat(body(begin(plan, symbol))).contains("Sổ văn bản chưa có “" + symbol + "”", symbol);

        inProvince(() -> directives.register(new NewDocument(
                organisation.resolve("08", LocalDate.now(clock)),
                symbol,
                null,
                null,
                null,
                "về việc thử",
                null,
                period.firstDay().minusDays(30),
                null,
                null,
                List.of(),
                null)));
        var draft = Objects.requireNonNull(
                begin(plan, " " + symbol.replace("-", " - ")).getRedirectedUrl());
        assertThat(shown(draft)).contains("KẾ HOẠCH", "Tổ chức thực hiện ", "Kết luận số " + symbol);
        var word = send(get(draft.replace("/draft?", "/draft.docx?"))).getContentAsByteArray();
        try (var file = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(file)) {
            assertThat(text.getText())
                    .contains("KẾ HOẠCH", "/KH-UBND", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Độc lập - Tự do - Hạnh phúc")
                    .doesNotContain("từ ngày", "ĐẢNG CỘNG SẢN");
        }
    }

    private MockHttpServletResponse begin(UUID outline, String carriesOut) throws Exception {
        return send(post("/drafts")
                .param("outline", outline.toString())
                .param("unit", commune.reference())
                .param("period", period.code())
                .param("carriesOut", carriesOut));
    }

    @Test
    void aReportOfHalfAYearIsNotBegunForAQuarterButForTheHalfYearAroundIt() throws Exception {
        var outline = inProvince(() -> outlines.open(
                        OutlineReader.read(
                                        "Tên: Báo cáo thử\nLoại: BC\nKỳ: 6 tháng\nTrích yếu: kết quả\n# KẾT QUẢ\nHọp.")
                                .outline(),
                        null)
                .id());
        period = Period.parse("2025-Q3");
        var refused = begin(outline, "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused))
                .contains("dành cho kỳ 6 tháng", "6 tháng cuối năm 2025")
                .contains("value=\"2025-H2\" selected", "value=\"" + outline + "\" selected");
        period = Period.parse("2025-H2");
        assertThat(shown(begun(outline))).contains("6 tháng cuối năm 2025");
    }

    @Test
    void neighboursAndTeamsDoNotSeeIt() throws Exception {
        var draft = begun("Đã tổ chức {A06} cuộc.");
        officer = signedIn(Role.TEAM_LEADER);
        assertThat(send(get(draft)).getStatus()).isEqualTo(403);
        commune = organisation.resolve("00715", LocalDate.now(clock));
        officer = signedIn(Role.COMMUNE_OFFICER);
        assertThat(send(get(draft)).getStatus()).isEqualTo(404);
    }

    private UUID outline(String pattern) {
        return inProvince(() -> outlines.open(read(pattern), null).id());
    }

    private static Outline read(String pattern) {
        var read = OutlineReader.read("Tên: Báo cáo thử\nLoại: BC\nTrích yếu: kết quả\n# KẾT QUẢ\n" + pattern);
        assertThat(read.mistakes()).isEmpty();
        return read.outline();
    }

    private String begun(String pattern) throws Exception {
        return begun(outline(pattern));
    }

    private String begun(UUID outline) throws Exception {
        var answer = send(post("/drafts")
                .param("outline", outline.toString())
                .param("unit", commune.reference())
                .param("period", period.code()));
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void written(String draft, String key, int version, String words) throws Exception {
        var answer = send(post("/drafts/draft/passage")
                .param("id", id(draft))
                .param("key", key)
                .param("version", String.valueOf(version))
                .param("words", words));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private void decided(String draft, String key, int version, String act, String asked) throws Exception {
        var answer = send(post("/drafts/draft/decision")
                .param("id", id(draft))
                .param("key", key)
                .param("version", String.valueOf(version))
                .param("act", act)
                .param("asked", asked));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private void renewed(String draft) throws Exception {
        assertThat(send(post("/drafts/draft/renewal").param("id", id(draft))).getStatus())
                .isEqualTo(302);
    }

    private String version(String paper) throws Exception {
        var field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(shown(paper));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String id(String draft) {
        return draft.substring(draft.indexOf("id=") + 3);
    }

    private String shown(String address) throws Exception {
        var answer = send(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(officer).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Role role) throws Exception {
        var login = "soan" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người thử", role, commune.id(), PASSWORD);
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

    private void reported(String indicator, int value) {
        inProvince(() -> reporting.submit(new Submission(
                UUID.randomUUID(),
                organisation.unit(commune.id(), period.lastDay()),
                period,
                Channel.PAGE,
                null,
                null,
                List.of(new Figure(indicator, "", BigDecimal.valueOf(value), null)))));
    }
}
