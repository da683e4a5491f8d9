package vn.gandan.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reminders.Reminders;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Who is told what, when, and how often, on a real database. Real units: accounts stand at units of today. */
@ModuleTest
class RemindersTest {

    /** Each test has a commune of its own. */
    private static final java.util.concurrent.atomic.AtomicInteger NEXT =
            new java.util.concurrent.atomic.AtomicInteger();

    @Autowired
    Duties duties;

    @Autowired
    Reminders reminders;

    @Autowired
    Rounds rounds;

    @Autowired
    Organisation organisation;

    @Autowired
    Access access;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transactions;

    @Autowired
    java.time.Clock time;

    private LocalDate today;
    private JdbcClient rows;
    private Unit province;
    private Unit commune;
    private Account officer;
    private Account analyst;

    @BeforeEach
    void peopleOfACommuneAndItsProvince() {
        today = LocalDate.now(time);
        rows = connections.ownersClient();
        // The round of a day is made once; each test makes its own.
        rows.sql("delete from reminders.round").update();
        province = closed(() -> organisation.resolve("19", today));
        commune = closed(() -> organisation.below(province.id(), vn.gandan.organisation.Level.COMMUNE, today))
                .get(NEXT.getAndIncrement());
        officer = person(Role.COMMUNE_OFFICER, commune);
        analyst = person(Role.PROVINCE_ANALYST, province);
    }

    @Test
    void whoeverOwesIsToldOfANewDutyAndWhoeverGaveItIsNot() {
        var duty = open(today.plusDays(20));

        assertThat(told(officer, duty)).containsExactly("OPENED");
        assertThat(told(analyst, duty)).isEmpty();
    }

    @Test
    void aRoundTellsOfWhatIsDueOnceHoweverOftenItIsMade() {
        var soon = open(today.plusDays(3));
        var later = open(today.plusDays(10));
        var late = open(today.minusDays(5));

        rounds.go(today);
        rows.sql("delete from reminders.round").update();
        rounds.go(today);

        assertThat(told(officer, soon)).containsExactlyInAnyOrder("OPENED", "DUE_SOON");
        assertThat(told(officer, later)).containsExactly("OPENED");
        assertThat(told(officer, late)).containsExactly("OPENED");
        assertThat(told(analyst, late)).containsExactly("ESCALATED");
    }

    @Test
    void theUnitAboveIsToldOnceAboutOneDuty() {
        var late = open(today.minusDays(5));

        for (int day = 0; day < 4; day++) {
            rounds.go(today.plusDays(day));
        }

        assertThat(told(analyst, late)).containsExactly("ESCALATED");
    }

    @Test
    void roundsMadeAtTheSameTimeWriteOneLetterADay() throws Exception {
        for (int number = 0; number < 30; number++) {
            open(today.plusDays(1));
        }
        try (var together = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int thread = 0; thread < 4; thread++) {
                work.add(() -> {
                    rounds.go(today);
                    return true;
                });
            }
            for (var made : together.invokeAll(work, 60, TimeUnit.SECONDS)) {
                assertThat(made.get()).isTrue();
            }
        }

        assertThat(letters()).isEqualTo(1);
        rounds.go(today.plusDays(1));
        assertThat(letters()).as("the first has not left yet").isEqualTo(1);
    }

    @Test
    void aReminderByHandIsGivenOnceADay() {
        var duty = open(today.plusDays(20));

        int first = scope(analyst).get(() -> reminders.nudge(List.of(duty)));
        scope(analyst).get(() -> reminders.nudge(List.of(duty)));

        assertThat(first).isEqualTo(1);
        assertThat(told(officer, duty)).containsExactlyInAnyOrder("OPENED", "NUDGED");
    }

    private int letters() {
        return seen(
                officer,
                () -> jdbc.sql("select count(*) from mail.letter where account_id = :account")
                        .param("account", officer.id())
                        .query(Integer.class)
                        .single());
    }

    private List<String> told(Account account, DutyId duty) {
        return seen(
                account,
                () -> jdbc.sql("select kind from reminders.notice where account_id = :account and duty_id = :duty")
                        .param("account", account.id())
                        .param("duty", duty.value())
                        .query(String.class)
                        .list());
    }

    private <T> T seen(Account account, java.util.function.Supplier<T> query) {
        return scope(account).get(() -> java.util.Objects.requireNonNull(transactions.execute(state -> query.get())));
    }

    private DutyId open(LocalDate due) {
        var source = new Source("TEST", null, UUID.randomUUID(), "12-KH/TU", null);
        var matter = new Matter("Ban hành kế hoạch", source, "PAPER", null, null, false);
        var clock = Clock.until(due, due.minusDays(30), commune.id());
        return scope(analyst)
                .get(() -> duties.open(List.of(NewDuty.of(matter, commune, province, clock))))
                .getFirst();
    }

    private Account person(Role role, Unit unit) {
        var login = "nhac-" + UUID.randomUUID().toString().substring(0, 8);
        return closed(() -> access.changeEmail(
                access.open(login, "Người Thử", role, unit.id(), "mat-khau-de-thu"), login + "@vi-du.vn"));
    }

    private Scope scope(Account account) {
        return new Scope(
                new Actor(account.id(), account.login()),
                ProvinceId.ofPath(province.path()),
                access.scopeOf(account).paths());
    }

    private static <T> T closed(java.util.function.Supplier<T> work) {
        return Scope.closed("test").get(work);
    }
}
