package vn.gandan.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.gandan.reviews.ReportingCommune.LAND;
import static vn.gandan.reviews.ReportingCommune.byCommune;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filing.Status;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reviews.ReportingCommune;
import vn.gandan.reviews.Reviews;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** What those who look at filings see and do, through the pages; none needs a script. */
@ModuleTest
class ReviewPagesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Filings filings;

    @Autowired
    Reporting reporting;

    @Autowired
    Reviews reviews;

    @Autowired
    MockMvc web;

    @Test
    void theQueueTellsWhatWaitsAndWhatStandsOut() throws Exception {
        var place = new ReportingCommune(beans, 4, byCommune());
        place.send(hamlet(place, 0), place.monthBefore(), "100", "20", null);
        place.send(hamlet(place, 0), place.month(), "900", "20", null);
        place.send(hamlet(place, 1), place.month(), "100", "20", null);
        var officer = officer(place);

        var page = shown(officer, "/reviews?" + place.query());

        assertThat(page).contains("Ấp Thử 01", "Ấp Thử 02", "1 cảnh báo", "2 chờ duyệt", "2 quá hạn");
        assertThat(page).doesNotContain("Ấp Thử 03");
        assertThat(shown(officer, "/reviews?" + place.query() + "&show=missing"))
                .contains("Ấp Thử 03", "Chưa nhập");
        assertThat(shown(officer, "/reviews?" + place.query() + "&show=all")).contains("Ấp Thử 01", "Ấp Thử 04");
        // The later month is asked for too, and the one before.
        assertThat(shown(officer, "/reviews"))
                .contains("Biểu thử " + place.commune().name());
    }

    @Test
    void manyAreApprovedAtOnceAndOneThatChangedMeanwhileIsNot() throws Exception {
        var place = new ReportingCommune(beans, 3, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        var choices = choices(shown(officer, "/reviews?" + place.query()));
        assertThat(choices).hasSize(3);

        place.send(hamlet(place, 1), place.month(), "101", "20", null);
        var page = after(officer, chosen(place, "/reviews/approvals", choices));

        assertThat(page)
                .contains("Đã duyệt 2 phiếu.", "1 phiếu giữ nguyên", "Ấp Thử 02: Phiếu vừa được người khác sửa");
        assertThat(status(place, 0)).isEqualTo(Status.APPROVED);
        assertThat(status(place, 1)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void anApprovalIsTakenBackInOneTouch() throws Exception {
        var place = new ReportingCommune(beans, 2, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        var page = after(
                officer, chosen(place, "/reviews/approvals", choices(shown(officer, "/reviews?" + place.query()))));
        assertThat(page).contains("Hoàn lại");

        var undo = post("/reviews/approvals/undo")
                .param("form", place.form().code())
                .param("period", place.month().code());
        place.hamlets()
                .forEach(hamlet -> undo.param(
                        "unit", place.key(hamlet, place.month()).unit().reference()));
        assertThat(after(officer, undo)).contains("Đã rút lại việc duyệt 2 phiếu");

        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
        assertThat(filings(place, 0).approvedAt()).isNull();
    }

    @Test
    void whatTheNextLevelApprovedIsNotTakenBack() throws Exception {
        var place = new ReportingCommune(beans, 1, new Route(List.of(Level.COMMUNE, Level.PROVINCE), false, null));
        place.sendAll(place.month());
        var officer = officer(place);
        var analyst = signedIn(place.person(Role.PROVINCE_ANALYST, place.province()));
        assertThat(shown(analyst, "/reviews?" + place.query())).doesNotContain("name=\"filing\"");
        after(officer, approval(place, 0));
        assertThat(choices(shown(analyst, "/reviews?" + place.query()))).hasSize(1);
        after(analyst, approval(place, 0));
        assertThat(filings(place, 0).approvedAt()).isEqualTo(Level.PROVINCE);

        var page = after(
                officer,
                post("/reviews/approvals/undo")
                        .param("form", place.form().code())
                        .param("period", place.month().code())
                        .param("unit", reference(place, 0)));

        assertThat(page).contains("không rút lại được");
        assertThat(filings(place, 0).approvedAt()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void aReturnedFigureCountsNoMoreAndTheOthersDo() throws Exception {
        var place = new ReportingCommune(beans, 2, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        assertThat(total(place, "E01")).isEqualByComparingTo("200");

        var request = returning(place, 0).param("cell", LAND.toString()).param("reason.E01", "Nhầm đơn vị tính");
        var next = send(officer, request).getRedirectedUrl();

        // On to the next one that waits.
        assertThat(next).contains("/reviews/filing").contains(hamlet(place, 1).address());
        assertThat(total(place, "E01")).isEqualByComparingTo("100");
        assertThat(total(place, "E03")).isEqualByComparingTo("40");
        assertThat(filings(place, 0).returned()).containsEntry(LAND, "Nhầm đơn vị tính");
        assertThat(shown(officer, filing(place, 0))).contains("Đã trả lại: Nhầm đơn vị tính");
        var history = "/reviews/history?unit=" + reference(place, 0) + "&" + place.query() + "&cell=E01";
        assertThat(shown(officer, history)).contains("trả lại để sửa: Nhầm đơn vị tính", "nhập trên trang", "trước là");

        send(officer, returning(place, 1).param("reason", "Thiếu số liệu của tháng"));
        assertThat(total(place, "E03")).isEqualByComparingTo("20");
    }

    @Test
    void aReturnNeedsAReasonAndWhatWasTypedIsKept() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);

        var ticked = send(officer, returning(place, 0).param("cell", LAND.toString()));
        assertThat(ticked.getStatus()).isEqualTo(422);
        assertThat(body(ticked)).contains("phải ghi lý do").containsPattern("value=\"E01\"[^>]*checked");
        var nothing = send(officer, returning(place, 0).param("reason", "  "));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whoeverReturnsWhatChangedMeanwhileIsShownTheNewOneAndKeepsHerReason() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        var request = returning(place, 0).param("reason", "Số này lạ quá");
        place.send(hamlet(place, 0), place.month(), "105", "20", null);

        var answer = send(officer, request);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer)).contains("Phiếu đã được test sửa lúc", "Số này lạ quá", "105");
        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whatChangedSinceSheLookedIsMarkedForHerAndForNobodyElse() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        var other = officer(place);
        assertThat(shown(officer, filing(place, 0))).doesNotContain("đổi từ lần xem trước");
        assertThat(shown(officer, "/reviews?" + place.query())).doesNotContain("đổi từ lần xem trước");

        place.send(hamlet(place, 0), place.month(), "170", "20", null);

        assertThat(shown(officer, "/reviews?" + place.query())).contains("1 số đổi từ lần xem trước");
        assertThat(shown(other, "/reviews?" + place.query())).doesNotContain("đổi từ lần xem trước");
        shown(officer, filing(place, 0));
        assertThat(shown(officer, "/reviews?" + place.query())).doesNotContain("đổi từ lần xem trước");
    }

    @Test
    void withFourEyesNobodyApprovesWhatSheSentHerself() throws Exception {
        var place = new ReportingCommune(beans, 2, new Route(List.of(Level.COMMUNE), true, null));
        var account = place.person(Role.COMMUNE_OFFICER, place.commune());
        place.send(hamlet(place, 0), place.month(), "100", "20", account);
        place.send(hamlet(place, 1), place.month(), "100", "20", null);
        var officer = signedIn(account);

        var page = after(
                officer, chosen(place, "/reviews/approvals", choices(shown(officer, "/reviews?" + place.query()))));

        assertThat(page).contains("Đã duyệt phiếu Ấp Thử 02.", "Ấp Thử 01: Người gửi phiếu không tự duyệt");
        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whatIsApprovedIsLockedByHandAndAmendedOnly() throws Exception {
        var place = new ReportingCommune(beans, 3, byCommune());
        place.sendAll(place.month());
        var officer = officer(place);
        after(officer, approval(place, 0));
        after(officer, approval(place, 1));

        var page = after(
                officer,
                post("/reviews/locks")
                        .param("form", place.form().code())
                        .param("period", place.month().code())
                        .param("all", "true"));

        assertThat(page).contains("Đã khóa 2 phiếu.");
        assertThat(List.of(status(place, 0), status(place, 1), status(place, 2)))
                .containsExactly(Status.LOCKED, Status.LOCKED, Status.SUBMITTED);
        assertThat(shown(officer, filing(place, 0))).contains("Điều chỉnh số đã khóa", "/filing/amendment");
    }

    @Test
    void anotherCommunesFilingDoesNotExist() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.sendAll(place.month());
        var neighbour = officer(new ReportingCommune(beans, 1, byCommune()));

        assertThat(send(neighbour, page(filing(place, 0))).getStatus()).isEqualTo(404);
        assertThat(send(neighbour, approval(place, 0)).getStatus()).isEqualTo(404);
        assertThat(send(neighbour, returning(place, 0).param("reason", "x")).getStatus())
                .isEqualTo(404);
        assertThat(send(neighbour, chosen(place, "/reviews/approvals", List.of("1:" + reference(place, 0))))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(
                                neighbour,
                                page("/reviews/history?unit=" + reference(place, 0) + "&" + place.query()
                                        + "&cell=E01"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(neighbour, page("/reviews?" + place.query())).getStatus())
                .isEqualTo(404);
        assertThat(send(neighbour, page("/reviews/late?under=" + place.commune().address()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void aTeamLeaderAndAnAdministratorLookButDoNotApprove() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.sendAll(place.month());
        var leader = signedIn(place.person(Role.TEAM_LEADER, hamlet(place, 0)));
        assertThat(shown(leader, "/reviews")).contains("Không có phiếu chờ duyệt");
        assertThat(after(leader, chosen(place, "/reviews/approvals", List.of("1:" + reference(place, 0)))))
                .contains("chưa đến lượt");
        var administrator = signedIn(place.person(Role.ADMINISTRATOR, place.province()));
        assertThat(shown(administrator, "/reviews?" + place.query()))
                .contains("Ấp Thử 01")
                .doesNotContain("name=\"filing\"");
        assertThat(status(place, 0)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void badInputIsAnsweredWithASentence() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        var officer = officer(place);
        assertThat(after(officer, chosen(place, "/reviews/approvals", List.of())))
                .contains("Chưa chọn nơi nào");
        assertThat(send(officer, chosen(place, "/reviews/approvals", List.of("không phải")))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(
                                officer,
                                page("/reviews?form=KHONG-CO&period="
                                        + place.month().code()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(officer, page("/reviews?form=" + place.form().code() + "&period=tháng"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(officer, page("/reviews?" + place.query() + "&page=999999&show=gi"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(send(officer, page(filing(place, 0) + "&cell=")).getStatus()).isEqualTo(200);
    }

    @Test
    void theLateOnesAreFoundAndReminded() throws Exception {
        var place = new ReportingCommune(beans, 3, byCommune());
        place.send(hamlet(place, 0), place.month(), "100", "20", null);
        place.person(Role.TEAM_LEADER, hamlet(place, 1));
        place.makeDuties();
        var analyst = signedIn(place.person(Role.PROVINCE_ANALYST, place.province()));

        var page = shown(analyst, "/reviews/late?" + place.query());
        assertThat(page)
                .contains("2/3 nơi chưa nộp", "chưa có tài khoản", "chưa nộp lần nào", "ấp Thử 02".replace("ấp", "Ấp"));
        var duties = values(page, "duty");
        assertThat(duties).hasSize(1);

        var nudge = post("/reviews/reminders")
                .param("form", place.form().code())
                .param("period", place.month().code())
                .param("duty", duties.getFirst());
        assertThat(after(analyst, nudge)).contains("Đã nhắc 1 nơi.");
        var all = post("/reviews/reminders")
                .param("form", place.form().code())
                .param("period", place.month().code())
                .param("all", "true");
        assertThat(after(analyst, all)).contains("Đã nhắc 1 nơi.", "1 nơi chưa có tài khoản");

        place.send(hamlet(place, 1), place.month(), "100", "20", null);
        assertThat(after(analyst, nudge)).contains("Chưa nhắc được nơi nào.", "1 nơi vừa nộp");
        var leader = signedIn(place.person(Role.TEAM_LEADER, hamlet(place, 1)));
        assertThat(send(leader, all).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aFormGivenToSeveralCommunesIsSeenAsOne(int dueDays) throws Exception {
        var place = new ReportingCommune(beans, 2, byCommune());
        var other = new ReportingCommune(beans, 3, byCommune());
        place.alsoAsk(other, dueDays, byCommune());
        place.send(hamlet(place, 0), place.month(), "100", "20", null);
        place.send(hamlet(other, 2), place.month(), "100", "20", null);
        place.person(Role.TEAM_LEADER, hamlet(place, 1));
        place.person(Role.TEAM_LEADER, hamlet(other, 0));
        place.makeDuties();
        var analyst = signedIn(place.person(Role.PROVINCE_ANALYST, place.province()));

        assertThat(place.inProvince(() -> reviews.standings(place.province(), 62)))
                .filteredOn(standing ->
                        standing.of(place.form().code(), place.month().code()))
                .singleElement()
                .satisfies(standing -> assertThat(List.of(standing.all(), standing.sent(), standing.overdue()))
                        .containsExactly(5, 2, 3));
        var late = shown(analyst, "/reviews/late?" + place.query());
        assertThat(late)
                .contains(
                        "3/5 nơi chưa nộp",
                        place.commune().title(),
                        other.commune().title());
        assertThat(values(late, "duty")).hasSize(2);
        var csv = body(send(analyst, page("/reviews/statistics.csv?" + place.query())));
        assertThat(csv.lines().filter(line -> line.contains(other.commune().title())))
                .singleElement()
                .asString()
                .contains("\"3\",\"3\",\"0\",\"1\",\"2\"");
        // Each goes the way of its own commune.
        assertThat(choices(shown(officer(other), "/reviews?" + place.query()))).hasSize(1);
    }

    @Test
    void theListOfTheLateOnesIsTakenAlong() throws Exception {
        var place = new ReportingCommune(beans, 2, byCommune());
        var officer = officer(place);

        var csv = body(send(officer, page("/reviews/late.csv?" + place.query())));

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("Ấp Thử 01", "chưa nộp lần nào");
        assertThat(send(officer, page("/reviews/late.xlsx?" + place.query())).getStatus())
                .isEqualTo(200);
    }

    @Test
    void statisticsTellHowUnitsKeptToTheirDueDates() throws Exception {
        var place = new ReportingCommune(beans, 2, byCommune());
        place.send(hamlet(place, 0), place.month(), "100", "20", null);
        var officer = officer(place);

        var page = shown(officer, "/reviews/statistics?" + place.query());
        assertThat(page).contains("Ấp Thử 01", "Ấp Thử 02", "0%");
        var csv = body(send(officer, page("/reviews/statistics.csv?" + place.query())));
        // Asked once, due once, sent late once, the other missing.
        assertThat(csv.lines()
                        .filter(line -> line.contains("Ấp Thử 01"))
                        .findFirst()
                        .orElseThrow())
                .endsWith("\"1\",\"1\",\"0\",\"1\",\"0\",\"0.0\",\"0\",\"0\"");
        assertThat(csv.lines()
                        .filter(line -> line.contains("Ấp Thử 02"))
                        .findFirst()
                        .orElseThrow())
                .endsWith("\"1\",\"1\",\"0\",\"0\",\"1\",\"0.0\",\"0\",\"0\"");
        assertThat(send(officer, page("/reviews/statistics.xlsx?" + place.query()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(shown(
                        signedIn(place.person(Role.PROVINCE_ANALYST, place.province())),
                        "/reviews/statistics?" + place.query()))
                .contains(place.commune().title());
    }

    @Test
    void statisticsOfAHamletThatIsAskedByNameTellOfNobodyBelow() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        place.askByName(hamlet(place, 0));

        assertThat(shown(officer(place), "/reviews/statistics?under=" + reference(place, 0)))
                .contains("Chưa có biểu nào giao cho đơn vị cấp dưới.");
    }

    @Test
    void statisticsOpenWithAFormOfWhichSomethingWasDue() throws Exception {
        var place = new ReportingCommune(beans, 1, byCommune());
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var forms = beans.getBean(Forms.class);
        Scope.system(place.province().province(), "test").run(() -> {
            var monthly = forms.versions(place.form().id()).getFirst().definition();
            var code = "D" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            var campaign = forms.create(
                    place.province(),
                    code,
                    today,
                    new Definition("Biểu của đợt", null, monthly.sections(), monthly.rules()));
            forms.assign(
                    campaign.form().id(),
                    Addressees.all(Level.HAMLET, place.commune().id()),
                    Rhythm.once("Đợt thử", Period.parse(today + ".." + today.plusDays(60)), 0),
                    byCommune(),
                    today);
        });

        assertThat(shown(officer(place), "/reviews/statistics")).contains("id=\"bang\">Biểu thử ");
    }

    private static Unit hamlet(ReportingCommune place, int number) {
        return place.hamlets().get(number);
    }

    private static String reference(ReportingCommune place, int number) {
        return place.key(hamlet(place, number), place.month()).unit().reference();
    }

    private static String filing(ReportingCommune place, int number) {
        return "/reviews/filing"
                + place.key(hamlet(place, number), place.month()).query();
    }

    private Filing filings(ReportingCommune place, int number) {
        var key = place.key(hamlet(place, number), place.month());
        return place.inProvince(() -> filings.sheet(key).filing());
    }

    private Status status(ReportingCommune place, int number) {
        return filings(place, number).status();
    }

    private @Nullable BigDecimal total(ReportingCommune place, String indicator) {
        return place.inProvince(() -> reporting
                .totals(List.of(place.commune()), List.of(indicator), place.month(), "", Basis.REPORTED)
                .getFirst()
                .value());
    }

    private MockHttpServletRequestBuilder approval(ReportingCommune place, int number) {
        return post("/reviews/filing/approval")
                .param("unit", reference(place, number))
                .param("form", place.form().code())
                .param("period", place.month().code())
                .param("version", String.valueOf(filings(place, number).version()));
    }

    private MockHttpServletRequestBuilder returning(ReportingCommune place, int number) {
        return post("/reviews/filing/return")
                .param("unit", reference(place, number))
                .param("form", place.form().code())
                .param("period", place.month().code())
                .param("version", String.valueOf(filings(place, number).version()));
    }

    private static MockHttpServletRequestBuilder chosen(ReportingCommune place, String address, List<String> choices) {
        return post(address)
                .param("form", place.form().code())
                .param("period", place.month().code())
                .param("filing", choices.toArray(String[]::new));
    }

    private static List<String> choices(String page) {
        return values(page, "filing");
    }

    private static List<String> values(String page, String name) {
        return Pattern.compile("<input type=\"checkbox\" name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private MockHttpSession officer(ReportingCommune place) throws Exception {
        return signedIn(place.person(Role.COMMUNE_OFFICER, place.commune()));
    }

    private MockHttpSession signedIn(Account account) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", account.login())
                .param("password", ReportingCommune.PASSWORD));
        return session;
    }

    /** The page that it leads to. */
    private String after(MockHttpSession session, MockHttpServletRequestBuilder request) throws Exception {
        var done = web.perform(request.session(session).with(csrf())).andReturn();
        return body(web.perform(
                        get(URI.create(Objects.requireNonNull(done.getResponse().getRedirectedUrl())))
                                .session(session)
                                .flashAttrs(done.getFlashMap()))
                .andReturn()
                .getResponse());
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = web.perform(page(address).session(session)).andReturn().getResponse();
        assertThat(response.getStatus()).describedAs(address).isEqualTo(200);
        return body(response);
    }

    private static MockHttpServletRequestBuilder page(String address) {
        return get(URI.create(address));
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
