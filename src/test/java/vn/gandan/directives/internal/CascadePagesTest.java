package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewObligation;
import vn.gandan.duties.Duties;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** The cascade, its gaps, reviews and study sessions, as each reader sees them. */
@ModuleTest
class CascadePagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Directives directives;

    @Autowired
    Organisation organisation;

    @Autowired
    Duties duties;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvc web;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Unit province;
    private Unit commune;
    private Document directive;
    private MockHttpSession analyst;
    private MockHttpSession officer;
    private String address;

    @BeforeEach
    void aDirectiveIsLaidOnAllCommunes() throws Exception {
        province = unit("08");
        commune = unit("00721");
        analyst = signedIn(open("p", Role.PROVINCE_ANALYST, province));
        officer = signedIn(open("c", Role.COMMUNE_OFFICER, commune));
        directive = inProvince(() -> directives.register(paper(province, today.minusDays(9))));
        address = directive.id().address();
    }

    @Test
    void thePreviewTellsWhatLayingWouldDoAndThePageFollowsIt() throws Exception {
        assertThat(page(analyst, address + "/obligations/new?level=commune&due=" + today.plusDays(6)))
                .contains("Sẽ mở 124 nhiệm vụ cho 124 đơn vị.", "Giao 124 đơn vị");
        assertThat(page(analyst, address)).contains("Giao cụ thể hóa", "Chưa giao đơn vị nào.");

        lay(today.plusDays(6));

        assertThat(page(analyst, address))
                .contains("0/124", "124 nơi chưa ban hành", "xong 0/124", "Xã Đồng Văn", "còn 6 ngày");
        assertThat(page(analyst, address + "/obligations/new?level=commune&due=" + today.plusDays(6)))
                .contains("Các đơn vị này đã được giao từ trước.")
                .doesNotContain("formaction");
        assertThat(page(analyst, address + "/gaps?level=commune&page=3")).contains("101–124 trong 124");
        assertThat(page(analyst, address + "/gaps.csv").lines()).hasSize(125);
        assertThat(response(analyst, address + "/gaps.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void aMistakeStandsOnTheFormAndNothingIsLaid() throws Exception {
        var answer = send(
                analyst,
                address + "/obligations",
                "level",
                "commune",
                "due",
                today.minusDays(20).toString(),
                "basis",
                "Mục III.2");

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Hạn không thể trước ngày ban hành", "Mục III.2");
        assertThat(page(analyst, address)).contains("Chưa giao đơn vị nào.");
    }

    @Test
    void theOfficerSeesHerCommuneAloneAndTheGapShrinksWhenSheRegisters() throws Exception {
        var then = Scope.closed("test").get(() -> organisation.unit(province.id(), today.minusDays(9)));
        inProvince(() -> directives.oblige(new NewObligation(
                directive.id(), then, NewObligation.Kind.PAPER, Level.COMMUNE, 0, today.minusDays(2), null)));
        var before = response(analyst, address + "/progress");
        var tag = Objects.requireNonNull(before.getHeader("ETag"));

        assertThat(page(officer, address))
                .contains(
                        "Xã Đồng Văn chưa ban hành.", "quá hạn 2 ngày", "/directives/new?implements=" + directive.id())
                .contains("0/1")
                .doesNotContain("Xã Lũng Cú");
        assertThat(unchanged(tag)).isEqualTo(304);

        inProvince(() -> directives.register(carryingOut(commune)));

        assertThat(unchanged(tag)).isEqualTo(200);
        assertThat(page(analyst, address + "/progress")).contains("1/124", "123");
        assertThat(page(officer, address))
                .contains("1/1", "Đã ban hành", "sau 8 ngày")
                .doesNotContain("chưa ban hành.");
    }

    @Test
    void aTeamLeaderReadsAndRegistersButLaysNothing() throws Exception {
        var hamlet = hamlet();
        var leader = signedIn(open("t", Role.TEAM_LEADER, hamlet));

        assertThat(page(leader, address)).doesNotContain("Giao cụ thể hóa</a>").contains("/directives/new?implements=");
        assertThat(page(leader, address + "/reviews")).doesNotContain("Lập kế hoạch");
        assertThat(response(leader, address + "/obligations/new").getStatus()).isEqualTo(403);
        assertThat(send(
                                leader,
                                address + "/obligations",
                                "level",
                                "hamlet",
                                "due",
                                today.plusDays(5).toString())
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aBranchOutsideTheScopeIsNotFound() throws Exception {
        lay(today.plusDays(6));
        var other = "/cascade?under=" + URLEncoder.encode("00715@" + today, StandardCharsets.UTF_8);

        assertThat(response(officer, address + other).getStatus()).isEqualTo(404);
        assertThat(response(analyst, address + other).getStatus()).isEqualTo(200);
    }

    @Test
    void restOfTheTreeComesInPieces() throws Exception {
        lay(today.plusDays(6));

        assertThat(page(analyst, address)).contains("Xem 100 đơn vị còn lại", "hx-get");
        var under = URLEncoder.encode(province.reference(), StandardCharsets.UTF_8);
        var rest = web.perform(get(URI.create(address + "/cascade?after=24&under=" + under))
                        .session(analyst)
                        .header("HX-Request", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(rest.strip()).startsWith("<li").doesNotContain("<html").doesNotContain("còn lại");
        assertThat(rest.split("<li class=\"nd xa wait\"", -1)).hasSize(101);
    }

    @Test
    void aPageBeyondAllPagesIsEmpty() throws Exception {
        for (var far : new String[] {"2147483647", "-2147483648"}) {
            for (var part : new String[] {"/cascade?after=" + far, "/gaps?page=" + far}) {
                assertThat(response(analyst, address + part).getStatus())
                        .as(part)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whatWasLaidByMistakeIsTakenBackWithAReason() throws Exception {
        lay(today.plusDays(6));
        var undo = link(page(analyst, address).split("id=\"da-giao\"", -1)[1], "/withdrawal");

        assertThat(page(analyst, undo)).contains("hạn", "đã giao 124 đơn vị");
        assertThat(response(officer, undo).getStatus()).isEqualTo(200);
        assertThat(send(officer, undo, "reason", "thử").getStatus()).isEqualTo(403);
        assertThat(send(analyst, undo, "reason", "giao nhầm").getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page(analyst, address)).contains("Chưa giao đơn vị nào.");
    }

    @Test
    void whoeverGaveTheDutiesRemindsThoseThatWait() throws Exception {
        lay(today.plusDays(6));
        assertThat(page(analyst, address)).contains("Nhắc các nơi đã chọn", "name=\"duty\"", "checked");
        assertThat(page(officer, address)).doesNotContain("Nhắc các nơi đã chọn");
        var all = new ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            all.addAll(boxes(page(analyst, address + "/gaps?page=" + page)));
        }
        assertThat(all).hasSize(124);

        var answer = send(analyst, address + "/nudges", fields(all, "page", "2", "level", "commune"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(address + "/gaps?page=2&level=commune");
        assertThat(page(analyst, address + "/gaps?page=2&level=commune"))
                .containsPattern("Đã nhắc [0-9]+ nơi; [0-9]+ nơi chưa có tài khoản[.]");
        assertThat(page(officer, "/notices")).contains("Kế hoạch thử " + mark);
    }

    @Test
    void whatIsNotOnesOwnToRemindOfIsRefusedAndWhoHasIssuedIsLeftInPeace() throws Exception {
        lay(today.plusDays(6));
        var beside = boxes(page(analyst, address));
        var none = send(analyst, address + "/nudges");

        assertThat(beside).hasSize(8);
        assertThat(none.getRedirectedUrl()).isEqualTo(address);
        assertThat(page(analyst, address)).contains("Chưa chọn nơi nào để nhắc.");
        assertThat(send(officer, address + "/nudges", fields(beside)).getStatus())
                .isEqualTo(403);
        assertThat(send(analyst, address + "/nudges", "duty", "8-" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(403);

        var mine = inProvince(() -> duties.of(directive.id().value())).stream()
                .filter(duty -> duty.parties().unit().equals(commune.id()))
                .findFirst()
                .orElseThrow();
        inProvince(() -> directives.register(carryingOut(commune)));
        send(analyst, address + "/nudges", "duty", mine.id().toString());
        assertThat(page(analyst, address)).contains("đều đã ban hành, không cần nhắc");
    }

    /** What can be chosen on a page. */
    private static List<String> boxes(String page) {
        return Pattern.compile("name=\"duty\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(box -> box.group(1))
                .toList();
    }

    private static String[] fields(List<String> duties, String... others) {
        return Stream.concat(duties.stream().flatMap(duty -> Stream.of("duty", duty)), Stream.of(others))
                .toArray(String[]::new);
    }

    @Test
    void aPlanOfReviewsFallsDueByItself() throws Exception {
        var answer = send(
                analyst,
                address + "/reviews",
                "steps",
                "PRELIMINARY_REVIEW:1",
                "steps",
                "FINAL_REVIEW:5",
                "level",
                "province");

        assertThat(answer.getRedirectedUrl()).isEqualTo(address + "/reviews");
        assertThat(page(analyst, address + "/reviews"))
                .contains("Sơ kết 1 năm", "Tổng kết 5 năm", "Chưa đến hạn")
                .contains("0/1");
    }

    @Test
    void studySessionsAreCountedAndTakenBack() throws Exception {
        var wrong = send(officer, address + "/study", "first", "", "sessions", "0", "attendances", "mười");
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("Cần chọn ngày tổ chức.", "từ 1 trở lên", "bằng chữ số", "mười");

        send(officer, address + "/study", "first", today.toString(), "sessions", "2", "attendances", "1.120");

        assertThat(page(analyst, address + "/study"))
                .contains("1/124", "1.120", "Xã Đồng Văn", "2 cuộc, 1.120 lượt người");
        var undo = link(page(officer, address + "/study"), "/withdrawal");
        assertThat(send(officer, undo).getRedirectedUrl()).isEqualTo(address + "/study");
        assertThat(page(analyst, address + "/study")).contains("0/124").doesNotContain("1.120");
        assertThat(send(officer, undo.replace("withdrawal", "restoration")).getRedirectedUrl())
                .isEqualTo(address + "/study");
        assertThat(page(analyst, address + "/study")).contains("1/124");
    }

    private void lay(LocalDate due) throws Exception {
        assertThat(send(analyst, address + "/obligations", "level", "commune", "due", due.toString())
                        .getRedirectedUrl())
                .isEqualTo(address);
    }

    private int unchanged(String tag) throws Exception {
        return web.perform(
                        get(URI.create(address + "/progress")).session(analyst).header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** The first address on a page that ends like this. */
    private static String link(String page, String ending) {
        int end = page.indexOf(ending + "\"");
        return page.substring(page.lastIndexOf('"', end) + 1, end) + ending;
    }

    private NewDocument paper(Unit issuer, LocalDate issued) {
        return new NewDocument(
                issuer, null, "KH", null, null, "Kế hoạch thử " + mark, null, issued, null, null, List.of(), null);
    }

    private NewDocument carryingOut(Unit issuer) {
        var link = new NewDocument.NewLink(LinkKind.IMPLEMENTS, directive.id(), null);
        return new NewDocument(
                issuer,
                null,
                "KH",
                null,
                null,
                "Kế hoạch của xã " + mark,
                null,
                today.minusDays(1),
                null,
                null,
                List.of(link),
                null);
    }

    private Unit hamlet() {
        return inProvince(() -> {
            var id = transactions.execute(transaction ->
                    organisation.openHamlets(List.of(new NewHamlet(commune.id(), today, "thôn", "Thôn " + mark, 97))));
            return organisation.unit(Objects.requireNonNull(id).getFirst(), today);
        });
    }

    private <T> T inProvince(Supplier<T> work) {
        return Scope.system(province.province(), "test").get(work);
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }

    private Account open(String prefix, Role role, Unit unit) {
        return Scope.closed("test").get(() -> access.open(prefix + mark, "Người Thử", role, unit.id(), PASSWORD));
    }

    private MockHttpSession signedIn(Account account) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", account.login())
                .param("password", PASSWORD));
        return session;
    }

    private String page(MockHttpSession session, String address) throws Exception {
        var response = response(session, address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse response(MockHttpSession session, String address) throws Exception {
        return web.perform(get(URI.create(address)).session(session))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpSession session, String address, String... fields) throws Exception {
        var request = post(URI.create(address)).session(session).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }
}
