package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.DutyEvent;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Rules;
import vn.gandan.duties.Source;
import vn.gandan.duties.Term;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Days off decided by hand, and what becomes of the duties that run over them; in years that no other test asks for. */
@ModuleTest
class DaysTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final LocalDate START = LocalDate.of(2031, 7, 1);

    @Autowired
    Duties duties;

    @Autowired
    Rules rules;

    @Autowired
    EventStore events;

    @Autowired
    Recounts recounts;

    @Autowired
    RecountWorker worker;

    @Autowired
    Access access;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvc web;

    private TestProvince province;
    private Unit commune;
    private MockHttpSession analyst;

    @BeforeEach
    void anAnalystAtWork() throws Exception {
        province = TestProvince.named("Ngày nghỉ", connections);
        commune = province.commune("Suối Trong");
        analyst = signedIn(Role.PROVINCE_ANALYST, province.unit());
    }

    @Test
    void aNewDayOffMovesTheOpenDutiesOverItAndNoOthers() throws Exception {
        var day = LocalDate.of(2031, 7, 9);
        var over = open(Clock.running(Term.workingDays(10), false, START, commune.id()));
        var before = open(Clock.running(Term.workingDays(3), false, START, commune.id()));
        var fixed = open(Clock.until(LocalDate.of(2031, 7, 20), START, commune.id()));
        var done = open(Clock.running(Term.workingDays(10), false, START, commune.id()));
        done(done);

        assertThat(page(form("/working-days/proposals", day)))
                .contains("1 nhiệm vụ đang mở sẽ đổi hạn.", "Ghi là ngày nghỉ", "Thứ Tư, 09/07/2031");
        assertThat(perform(form("/working-days", day)).getRedirectedUrl())
                .isEqualTo("/working-days?said=added&year=2031");
        countedAgain();

        assertThat(due(over)).isEqualTo(LocalDate.of(2031, 7, 16));
        assertThat(due(before)).isEqualTo(LocalDate.of(2031, 7, 4));
        assertThat(due(fixed)).isEqualTo(LocalDate.of(2031, 7, 20));
        assertThat(due(done)).isEqualTo(LocalDate.of(2031, 7, 15));
        assertThat(history(over).getLast())
                .satisfies(event -> assertThat(event.kind()).isEqualTo(DutyEvent.Kind.RECOUNTED))
                .satisfies(event -> assertThat(event.actor()).isEqualTo("Người Thử"))
                .satisfies(event ->
                        assertThat(event.words()).isEqualTo("Ngày 09/07/2031 là ngày nghỉ: Nghỉ bão (Thông báo 1)"))
                .satisfies(event -> assertThat(event.day()).isEqualTo(LocalDate.of(2031, 7, 16)));
        assertThat(history(fixed)).extracting(DutyEvent::kind).containsExactly(DutyEvent.Kind.OPENED);
        assertThat(page(get("/working-days?year=2031"))).contains("Nghỉ bão", "1 nhiệm vụ đã đổi hạn.");

        assertThat(page(get("/working-days/2031-07-09"))).contains("1 nhiệm vụ đang mở sẽ đổi hạn.");
        perform(post("/working-days/2031-07-09/withdrawal").param("reason", "Ghi nhầm"));
        countedAgain();

        assertThat(due(over)).isEqualTo(LocalDate.of(2031, 7, 15));
        assertThat(history(over).getLast().words()).isEqualTo("Thu lại quyết định về ngày 09/07/2031: Ghi nhầm");
        assertThat(page(get("/working-days?year=2031"))).doesNotContain("Nghỉ bão");
        assertThat(audited()).contains("DAY_DECIDED", "DAY_TAKEN_BACK", "DUTY_RECOUNTED");
    }

    @Test
    void manyPagesOfDutiesAreCountedAgain() throws Exception {
        var day = LocalDate.of(2032, 3, 10);
        var opened = inScope(() -> duties.open(IntStream.range(0, 520)
                .mapToObj(number ->
                        Clock.running(Term.workingDays(10 + number % 20), true, LocalDate.of(2032, 3, 1), commune.id()))
                .map(this::duty)
                .toList()));

        assertThat(page(form("/working-days/proposals", day))).contains("520 nhiệm vụ đang mở sẽ đổi hạn.");
        perform(form("/working-days", day));
        countedAgain();

        var calendar = Scope.closed("test").get(rules::calendar);
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(opened).hasSize(520).allSatisfy(id -> {
            var duty = inScope(() -> duties.duty(id));
            assertThat(duty.due()).isEqualTo(duty.clock().due(calendar));
        });
        perform(post("/working-days/2032-03-10/withdrawal").param("reason", "Thử xong"));
        countedAgain();
    }

    @Test
    void whatWasTypedWronglyIsShownBesideItsFieldAndKept() throws Exception {
        var response = perform(post("/working-days/proposals")
                .param("day", "31/02/2031")
                .param("works", "true")
                .param("name", "Làm bù bão")
                .param("basis", " "));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response))
                .contains("Xin chọn một ngày từ năm 2000 đến năm 2100.", "Xin ghi căn cứ", "value=\"Làm bù bão\"")
                .doesNotContain("Xin ghi tên ngày nghỉ");
    }

    @Test
    void aDayIsDecidedOnce() throws Exception {
        var taken = perform(form("/working-days/proposals", LocalDate.of(2026, 8, 31)));

        assertThat(taken.getStatus()).isEqualTo(409);
        assertThat(text(taken)).contains("Ngày 31/08/2026 đã có quyết định.");
    }

    @Test
    void anOfficerReadsTheCalendarAndDecidesNothing() throws Exception {
        analyst = signedIn(Role.COMMUNE_OFFICER, commune);

        assertThat(page(get("/working-days?year=2026")))
                .contains("Tháng 12", "Tết Nguyên đán", "Giỗ Tổ Hùng Vương", "Làm bù cho thứ Hai 31/08/2026")
                .doesNotContain("Thêm một ngày", "Thu lại");
        assertThat(perform(form("/working-days", LocalDate.of(2033, 7, 6))).getStatus())
                .isEqualTo(403);
        assertThat(perform(post("/working-days/2026-08-31/withdrawal").param("reason", "x"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void theRulesAreFoundByWordsWithoutMarksAndLeaveAsFiles() throws Exception {
        assertThat(page(get("/rules")))
                .contains("Giải quyết tố cáo", "được gia hạn 2 lần, mỗi lần đến 30 ngày, bằng văn bản")
                .doesNotContain("DC.HISTORIC.2007");
        assertThat(page(get("/rules?q=khieu nai lan hai")))
                .contains("KN.L2.NORMAL", "vùng sâu, vùng xa: 60 ngày")
                .doesNotContain("TC.SETTLE");
        assertThat(page(get("/rules?past=true"))).contains("DC.HISTORIC.2007", "đã hết hiệu lực");
        assertThat(page(get("/rules?q=khongco"))).contains("Không có quy tắc nào khớp với “khongco”.");
        assertThat(page(get("/rules.csv?q=to cao")))
                .startsWith("\uFEFF\"Mã\",")
                .contains("\"TC.SETTLE\",\"Giải quyết tố cáo\",\"30 ngày\",\"kể từ ngày thụ lý\"");
        assertThat(perform(get("/rules.xlsx")).getContentAsByteArray()).startsWith('P', 'K');
    }

    /** The application's own worker may be at it at the same time; whoever comes second leaves it to the other. */
    private void countedAgain() throws InterruptedException {
        for (int time = 0;
                time < 100 && !Scope.closed("test").get(recounts::waiting).isEmpty();
                time++) {
            worker.countAgain();
            Thread.sleep(50);
        }
        assertThat(Scope.closed("test").get(recounts::waiting)).isEmpty();
    }

    private MockHttpServletRequestBuilder form(String address, LocalDate day) {
        return post(address)
                .param("day", day.toString())
                .param("works", "false")
                .param("name", "Nghỉ bão")
                .param("basis", "Thông báo 1");
    }

    private DutyId open(Clock clock) {
        return inScope(() -> duties.open(List.of(duty(clock)))).getFirst();
    }

    private NewDuty duty(Clock clock) {
        var source = new Source("DIRECTIVE", null, UUID.randomUUID(), "25-NQ/TW", null);
        var matter = new Matter("Ban hành kế hoạch thực hiện", source, "PAPER", null, null, false);
        return NewDuty.of(matter, commune, province.unit(), clock);
    }

    private void done(DutyId id) {
        var source = inScope(() -> duties.duty(id)).matter().source().id();
        var paper = new Evidence("DOCUMENT", UUID.randomUUID(), "12-KH/ĐU", "/directives/x", START.plusDays(3));
        inScope(() -> duties.fulfil(List.of(Objects.requireNonNull(source)), "PAPER", commune, paper));
    }

    private LocalDate due(DutyId id) {
        return Objects.requireNonNull(inScope(() -> duties.duty(id)).due().day());
    }

    private List<DutyEvent> history(DutyId id) {
        return inScope(() -> transactions.execute(transaction -> events.of(id)));
    }

    private List<String> audited() {
        return inScope(() -> transactions.execute(transaction ->
                jdbc.sql("select act from audit.entry").query(String.class).list()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        Scope.closed("test").run(() -> access.open(login, "Người Thử", role, unit.id(), PASSWORD));
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return text(response);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(analyst).with(csrf())).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
