package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Duty.Status;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Command;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** What officials see of duties and do with them, page by page, as different accounts and without JavaScript. */
@ModuleTest
class WorkPagesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Duties duties;

    @Autowired
    MockMvc web;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Unit province;
    private Unit commune;
    private Account analyst;
    private Account officer;
    private MockHttpSession above;
    private MockHttpSession below;

    @BeforeEach
    void anAnalystAndAnOfficerHaveSignedIn() throws Exception {
        province = unit("08");
        commune = unit("00721");
        analyst = open("p", Role.PROVINCE_ANALYST, province);
        officer = open("c", Role.COMMUNE_OFFICER, commune);
        above = signedIn(analyst);
        below = signedIn(officer);
    }

    @Test
    void whoOwesSeesItAndWhoGaveItWaits() throws Exception {
        var id = give(commune, today.plusDays(1));

        assertThat(shown(below, "/work?section=" + week(today.plusDays(1))))
                .contains(title(), "còn 1 ngày", "Bắt đầu làm");
        assertThat(shown(above, "/duties/" + id)).contains(title(), "Xã Đồng Văn", "Vì sao là hạn này");
    }

    @Test
    void theWholeErrandGoesByFormsAlone() throws Exception {
        var id = give(commune, today.plusDays(5));

        assertThat(act(below, id, "start").getRedirectedUrl()).isEqualTo("/duties/" + id);
        act(below, id, "completion", "words", "Đã họp 12 thôn", "on", today.toString());
        assertThat(duty(id).status()).isEqualTo(Status.DONE);
        assertThat(shown(above, "/work?section=me")).contains(title(), "Chờ công nhận");

        act(above, id, "return", "reason", "Bổ sung biên bản");
        assertThat(shown(below, "/duties/" + id)).contains("Cần làm thêm", "Bổ sung biên bản", "Làm tiếp");

        act(below, id, "completion", "words", "Đã bổ sung", "on", today.toString());
        act(above, id, "acceptance");
        assertThat(duty(id).status()).isEqualTo(Status.ACCEPTED);
        assertThat(shown(below, "/duties/" + id)).contains("Đã hoàn thành", "Đã họp 12 thôn");
    }

    @Test
    void mistakesStandBesideTheirFieldsWithWhatWasTyped() throws Exception {
        var id = give(commune, today.plusDays(5));

        var noDay = act(below, id, "completion", "words", "Đã họp dân", "on", "");
        assertThat(noDay.getStatus()).isEqualTo(422);
        assertThat(content(noDay)).contains("Đã họp dân", "Xin chọn một ngày.");

        var tomorrow = act(
                below,
                id,
                "completion",
                "words",
                "Đã họp dân",
                "on",
                today.plusDays(1).toString());
        assertThat(tomorrow.getStatus()).isEqualTo(422);
        assertThat(content(tomorrow)).contains("Đã họp dân", "Ngày hoàn thành không thể sau hôm nay.");

        assertThat(act(below, id, "completion", "words", "x", "on", today.toString(), "address", "javascript:alert(1)")
                        .getStatus())
                .isEqualTo(422);
        assertThat(duty(id).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aDayThatWouldNeverComeIsNoDay() throws Exception {
        var id = give(commune, today.plusDays(5));
        for (var day : new String[] {"+999999999-12-31", "9999-12-31", "-999999999-01-01", "0001-01-01"}) {
            assertThat(act(above, id, "pause", "on", day, "reason", "x").getStatus())
                    .isEqualTo(422);
            assertThat(act(above, id, "extension", "until", day, "reason", "x").getStatus())
                    .isEqualTo(422);
            assertThat(act(below, id, "extension-request", "until", day, "reason", "x")
                            .getStatus())
                    .isEqualTo(422);
        }
        assertThat(duty(id).version()).isZero();
    }

    @Test
    void whoOwesDoesNotJudge() throws Exception {
        var id = give(commune, today.plusDays(5));

        for (var noun : List.of("withdrawal", "extension-refusal")) {
            assertThat(act(below, id, noun, "reason", "thử").getStatus()).isEqualTo(403);
        }
        act(below, id, "completion", "words", "Đã xong", "on", today.toString());
        assertThat(act(below, id, "acceptance").getStatus()).isEqualTo(403);
        assertThat(shown(below, "/duties/" + id)).doesNotContain("/acceptance", "/withdrawal");
    }

    @Test
    void timeIsAskedForAndGiven() throws Exception {
        var id = give(commune, today.plusDays(2));
        var later = today.plusDays(9);

        act(below, id, "extension-request", "until", later.toString(), "reason", "Mưa lũ");
        assertThat(shown(above, "/work?section=me")).contains(title(), "Xem đề nghị gia hạn");

        act(above, id, "extension", "until", later.toString(), "reason", "Đồng ý", "document", "12/CV");
        assertThat(duty(id).due().day()).isEqualTo(later);
        assertThat(shown(below, "/duties/" + id)).contains("Đã gia hạn", "theo 12/CV");
    }

    @Test
    void theClockIsPausedAndRunsOn() throws Exception {
        var id = give(commune, today.minusDays(1));

        act(above, id, "pause", "on", today.minusDays(2).toString(), "reason", "Chờ hướng dẫn");
        assertThat(duty(id).paused()).isTrue();
        assertThat(shown(below, "/work?section=overdue")).doesNotContain(title());

        act(above, id, "resumption", "on", today.toString());
        assertThat(duty(id).due().day()).isAfter(today.minusDays(1));
    }

    @Test
    void aDutyGoesToAnotherUnitAndToAPerson() throws Exception {
        var id = give(commune, today.plusDays(5));
        act(below, id, "assignment", "account", String.valueOf(officer.id()));
        assertThat(shown(below, "/duties/" + id)).contains(officer.name());
        assertThat(act(below, id, "assignment", "account", String.valueOf(analyst.id()))
                        .getStatus())
                .isEqualTo(403);

        var wrong = act(above, id, "transfer", "unit", "01", "reason", "nhầm");
        assertThat(wrong.getStatus()).isEqualTo(422);
        act(above, id, "transfer", "unit", "Xã Lũng Cú [00715]", "reason", "Đúng địa bàn");

        assertThat(duty(id).parties().unit()).isEqualTo(unit("00715").id());
        assertThat(page(below, "/duties/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherUnitsDutyIsNotFoundAndTheAttemptIsRecordedOnce() throws Exception {
        var id = give(unit("00715"), today.plusDays(5));

        assertThat(page(below, "/duties/" + id).getStatus()).isEqualTo(404);
        assertThat(act(below, id, "start").getStatus()).isEqualTo(404);
        assertThat(page(below, "/duties/không-phải").getStatus()).isEqualTo(404);

        assertThat(refusals(id)).isEqualTo(2);
    }

    @Test
    void whatChangedMeanwhileIsSaid() throws Exception {
        var id = give(commune, today.plusDays(5));
        act(below, id, "start");

        var stale = act(below, id, "completion", "words", "x", "on", today.toString(), "version", "0");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(content(stale)).contains("vừa được người khác thay đổi");

        var wrongOrder = act(above, id, "acceptance");
        assertThat(wrongOrder.getStatus()).isEqualTo(409);
        assertThat(content(wrongOrder)).contains("không ở bước chờ công nhận");
    }

    @Test
    void twoAtOnceGiveOneStep() throws Exception {
        var id = give(commune, today.plusDays(5));
        act(below, id, "completion", "words", "Đã xong", "on", today.toString());

        var both = Stream.of(above, signedIn(analyst))
                .map(session -> CompletableFuture.supplyAsync(() -> status(session, id)))
                .toList();
        var answers = new java.util.ArrayList<Integer>();
        for (var one : both) {
            answers.add(one.get(30, TimeUnit.SECONDS));
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void severalAreAcceptedAtOnceAndTakenBack() throws Exception {
        var ids = Stream.of(1, 2, 3)
                .map(day -> give(commune, today.plusDays(day)))
                .toList();
        for (var id : ids) {
            act(below, id, "completion", "words", "Đã xong", "on", today.toString());
        }
        assertThat(shown(above, "/work?section=me")).contains("Công nhận các mục đã chọn");

        var chosen = ids.stream().map(id -> id + ":" + duty(id).version()).toArray(String[]::new);
        var stale = ids.getFirst() + ":0";
        var result = web.perform(post("/work/acceptances")
                        .session(above)
                        .with(csrf())
                        .param("duty", chosen)
                        .param("duty", stale))
                .andReturn();
        assertThat(told(result)).contains("Đã công nhận 3 nhiệm vụ.", "1 nhiệm vụ chưa công nhận được", "Hoàn tác");
        assertThat(ids).allMatch(id -> duty(id).status() == Status.ACCEPTED);

        var back = ids.stream().map(id -> id + ":" + duty(id).version()).toArray(String[]::new);
        web.perform(post("/work/unacceptances").session(above).with(csrf()).param("duty", back));
        assertThat(ids).allMatch(id -> duty(id).awaitsAcceptance() && duty(id).evidence() != null);
    }

    @Test
    void aSectionIsAFile() throws Exception {
        give(commune, today.minusDays(3));

        assertThat(shown(below, "/work.csv?section=overdue")).contains(title(), "quá 3 ngày");
        var book = page(below, "/work.xlsx?section=overdue");
        assertThat(book.getStatus()).isEqualTo(200);
        assertThat(book.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void theFormOpensInItsRowOrOnThePage() throws Exception {
        var id = give(commune, today.plusDays(1));

        var inPlace = web.perform(get("/duties/" + id + "/completion?section=week")
                        .session(below)
                        .header("HX-Request", "true"))
                .andReturn()
                .getResponse();
        assertThat(content(inPlace)).contains("Kết quả đã làm").doesNotContain("<!doctype");
        assertThat(shown(below, "/duties/" + id + "/completion")).contains("<!doctype", "Kết quả đã làm");
    }

    @Test
    void theSameFormSentTwiceGivesOnce() throws Exception {
        String[] form = {
            "title",
            title(),
            "label",
            "Giao ban",
            "lead",
            "00721",
            "day",
            today.plusDays(7).toString(),
            "key",
            title()
        };

        var first = give(above, form).getRedirectedUrl();
        var second = give(above, form).getRedirectedUrl();

        assertThat(first).startsWith("/duties/").isEqualTo(second);
    }

    @Test
    void aDutyIsGivenByHandAndItsDateExplainsItself() throws Exception {
        var looking = web.perform(post("/duties/new")
                        .session(above)
                        .with(csrf())
                        .header("HX-Request", "true")
                        .header("HX-Target", "don-vi")
                        .param("q", "đồng văn"))
                .andReturn()
                .getResponse();
        assertThat(content(looking))
                .contains("Xã Đồng Văn", "Chủ trì", "Phối hợp")
                .doesNotContain("<!doctype");

        var mistaken = give(
                above, "title", "", "lead", "00721", "day", today.minusDays(1).toString());
        assertThat(mistaken.getStatus()).isEqualTo(422);
        assertThat(content(mistaken)).contains("Xin ghi việc phải làm.", "Hạn không thể trước hôm nay.", "Xã Đồng Văn");

        var given = give(
                above,
                "title",
                title(),
                "label",
                "Giao ban",
                "lead",
                "00721",
                "support",
                "00715",
                "account",
                String.valueOf(officer.id()),
                "day",
                today.plusDays(7).toString());
        var address = Objects.requireNonNull(given.getRedirectedUrl());
        assertThat(shown(below, address)).contains(title(), officer.name(), "là ngày đã ấn định");
        assertThat(duty(DutyId.of(address.substring("/duties/".length())))
                        .matter()
                        .needsAcceptance())
                .isTrue();
    }

    @Test
    void aRuleSetsTheDateOfADuty() throws Exception {
        var preview = web.perform(post("/duties/new")
                        .session(above)
                        .with(csrf())
                        .header("HX-Target", "xem-han")
                        .param("lead", "00721")
                        .param("due", "rule")
                        .param("rule", "DC.DISC.START")
                        .param("event", today.toString()))
                .andReturn()
                .getResponse();
        assertThat(content(preview)).contains("5 ngày làm việc", "Luật Thực hiện dân chủ ở cơ sở");

        var given = give(
                above,
                "title",
                title(),
                "label",
                "Giao ban",
                "lead",
                "00721",
                "due",
                "rule",
                "rule",
                "DC.DISC.START",
                "event",
                today.toString());
        var id = DutyId.of(Objects.requireNonNull(given.getRedirectedUrl()).substring("/duties/".length()));
        assertThat(duty(id).matter().rule()).isEqualTo("DC.DISC.START");
    }

    @Test
    void aDutyForAllCommunesReachesEach() throws Exception {
        var given = give(
                above,
                "title",
                title(),
                "label",
                "Giao ban",
                "to",
                "COMMUNE",
                "acceptance",
                "no",
                "day",
                today.plusDays(7).toString());

        assertThat(given.getRedirectedUrl()).isEqualTo("/work?section=others");
        var communes = Scope.closed("test")
                .get(() -> organisation.below(province.id(), vn.gandan.organisation.Level.COMMUNE, today));
        assertThat(api(analyst, "/api/v1/duties?unit=08&state=open")).contains(title());
        assertThat(shown(above, "/work.csv?section=others").split(title(), -1)).hasSize(communes.size() + 1);
    }

    @Test
    void whoMayNotGiveDoesNotAndNobodyGivesOutsideHerUnit() throws Exception {
        var leader = open("t", Role.TEAM_LEADER, commune);
        var session = signedIn(leader);
        assertThat(page(session, "/duties/new").getStatus()).isEqualTo(403);
        assertThat(give(session, "title", "x", "label", "x", "lead", "00721", "day", today.toString())
                        .getStatus())
                .isEqualTo(403);
        assertThat(shown(session, "/work")).doesNotContain("/duties/new");

        assertThat(give(below, "title", "x", "label", "x", "lead", "00715", "day", today.toString())
                        .getStatus())
                .isEqualTo(404);
        assertThat(content(give(
                        above,
                        "title",
                        "x",
                        "label",
                        "x",
                        "lead",
                        "00721",
                        "support",
                        "00721",
                        "day",
                        today.toString())))
                .contains("không thể vừa chủ trì vừa phối hợp");
    }

    @Test
    void anAdministratorGivesInTheNameOfAUnitSheNames() throws Exception {
        var administrator = access.open("a" + mark, "Người Thử a", Role.ADMINISTRATOR, null, PASSWORD);
        var session = signedIn(administrator);
        var nobody = give(session, "title", title(), "label", "x", "lead", "00721", "day", today.toString());
        assertThat(content(nobody)).contains("Xin chọn đơn vị giao");

        var given =
                give(session, "title", title(), "label", "x", "giver", "08", "lead", "00721", "day", today.toString());
        assertThat(shown(below, Objects.requireNonNull(given.getRedirectedUrl())))
                .contains("Tỉnh Tuyên Quang giao");
    }

    @Test
    void otherProgramsReadDutiesWithTheirDatesAndReasons() throws Exception {
        var id = give(commune, today.plusDays(5));

        assertThat(api(officer, "/api/v1/duties?unit=00721"))
                .contains(id.toString(), "\"state\":\"open\"", today.plusDays(5).toString(), "là ngày đã ấn định");
        assertThat(api(officer, "/api/v1/duties?section=" + week(today.plusDays(5))))
                .contains(id.toString());
        assertThat(api(officer, "/api/v1/duties?state=done")).doesNotContain(id.toString());
        assertThat(api(officer, "/api/v1/duties?unit=00715")).contains("UNIT_NOT_FOUND");
        assertThat(api(officer, "/api/v1/duties?state=lost")).contains("STATE_UNREADABLE");
    }

    private String api(Account account, String address) throws Exception {
        return content(web.perform(get(address).header("Authorization", "Bearer " + token(account)))
                .andReturn()
                .getResponse());
    }

    private String token(Account account) {
        return Scope.closed("test")
                .get(() -> commands.stream()
                        .filter(each -> each.name().equals("token"))
                        .findFirst()
                        .orElseThrow()
                        .run(java.util.Map.of("account", account.login()))
                        .strip());
    }

    private MockHttpServletResponse give(MockHttpSession session, String... typed) throws Exception {
        var request = post("/duties").session(session).with(csrf());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private String week(LocalDate day) {
        var sunday = today.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? "later" : "week";
    }

    private String title() {
        return "Rà soát tổ dân vận " + mark;
    }

    private DutyId give(Unit unit, LocalDate due) {
        var source = new Source("MANUAL", null, UUID.randomUUID(), "Giao ban tháng 11", null);
        var matter = new Matter(title(), source, UUID.randomUUID().toString(), null, null, true);
        var clock = Clock.until(due, today.minusDays(10), unit.id());
        return access.scopeOf(analyst)
                .get(() -> duties.open(List.of(NewDuty.of(matter, unit, province, clock))))
                .getFirst();
    }

    private Duty duty(DutyId id) {
        return access.scopeOf(analyst).get(() -> duties.duty(id));
    }

    private int status(MockHttpSession session, DutyId id) {
        try {
            return act(session, id, "acceptance").getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MockHttpServletResponse act(MockHttpSession session, DutyId id, String noun, String... typed)
            throws Exception {
        var request = post("/duties/" + id + "/" + noun).session(session).with(csrf());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private String told(MvcResult result) throws Exception {
        var page = get(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                .session(above)
                .flashAttrs(java.util.Map.copyOf(result.getFlashMap()));
        return content(web.perform(page).andReturn().getResponse());
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = page(session, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return content(response);
    }

    private MockHttpServletResponse page(MockHttpSession session, String address) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }

    private static String content(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private long refusals(DutyId id) {
        var scope = access.scopeOf(officer);
        return Objects.requireNonNull(scope.get(() -> transactions.execute(transaction -> jdbc.sql("""
                        select count(*) from audit.entry
                        where province_id = :province and account_id = :account and act = 'ACCESS_REFUSED'
                          and subject = :subject
                        """)
                .param("province", scope.province().value())
                .param("account", officer.id())
                .param("subject", "duty " + id)
                .query(Long.class)
                .single())));
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }

    private Account open(String letter, Role role, Unit unit) {
        return access.open(letter + mark, "Người Thử " + letter, role, unit.id(), PASSWORD);
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
}
