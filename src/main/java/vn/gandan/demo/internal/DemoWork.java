package vn.gandan.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** What is at work in today's province, all of it made up: counted from the day on which the demo is filled. */
@Component
class DemoWork {

    /** What the administrator owes comes last: where it is, everything is, whatever became of it since. */
    private static final UUID LAST = UUID.nameUUIDFromBytes("demo rules".getBytes(StandardCharsets.UTF_8));

    private static final int DAYS_TO_COMPARE = 37;

    private final Organisation organisation;
    private final Access access;
    private final Duties duties;
    private final DemoPlan plan;
    private final DemoProgrammes programmes;
    private final DemoCommune commune;
    private final DemoStep step;
    private final Clock clock;

    DemoWork(
            Organisation organisation,
            Access access,
            Duties duties,
            DemoPlan plan,
            DemoProgrammes programmes,
            DemoCommune commune,
            DemoStep step,
            Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.duties = duties;
        this.plan = plan;
        this.programmes = programmes;
        this.commune = commune;
        this.step = step;
        this.clock = clock;
    }

    boolean stands() {
        return Scope.system(province().province(), Demo.ACTOR)
                .get(() -> !duties.of(LAST).isEmpty());
    }

    void give() {
        var province = province();
        Scope.system(province.province(), Demo.ACTOR).run(() -> step.take(() -> give(province)));
    }

    private void give(Unit province) {
        var today = LocalDate.now(clock);
        plan.lay(province, today);
        programmes.make(province, today);
        commune.give(today);
        compareRules(province, today);
    }

    /** Assigned to the administrator herself, who has no unit. */
    private void compareRules(Unit province, LocalDate today) {
        var matter = new Matter(
                "Đối chiếu các quy tắc thời hạn chưa xác nhận với văn bản gốc",
                new Source("MANUAL", null, LAST, "Quy tắc thời hạn", "/rules"),
                "COMPARE",
                null,
                null,
                false);
        var running = vn.gandan.duties.Clock.until(today.plusDays(DAYS_TO_COMPARE), today, province.id());
        access.accounts().stream()
                .filter(account -> account.login().equals("quantri"))
                .map(Account::id)
                .forEach(administrator -> duties.open(
                        List.of(new NewDuty(matter, province, null, administrator, null, running, List.of()))));
    }

    private Unit province() {
        return Scope.closed(Demo.ACTOR).get(() -> organisation.resolve("08", LocalDate.now(clock)));
    }

    static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
