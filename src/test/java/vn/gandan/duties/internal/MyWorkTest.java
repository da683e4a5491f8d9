package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Duty.Status;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.duties.Term;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Random duties of one province: for every official the counters equal the lists, and both what a plain loop says. */
@ModuleTest
class MyWorkTest {

    private static final long SEED = 20261124;
    private static final int DUTIES = 600;
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);
    private static final LocalDate START = TODAY.minusDays(40);
    private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of());

    @Autowired
    DutyStore store;

    @Autowired
    WorkStore work;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Connections connections;

    private final Random random = new Random(SEED);
    private final long person = 1_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L);
    private final List<Unit> units = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final Map<DutyId, Duty> all = new HashMap<>();
    private TestProvince province;

    @BeforeEach
    void manyDutiesInEveryState() {
        province = TestProvince.named("Việc của tôi", connections);
        var first = province.commune("Suối Một");
        var second = province.commune("Suối Hai");
        var merged = province.commune("Suối Cũ");
        units.addAll(List.of(province.unit(), first, second, merged));
        units.addAll(province.hamlets(first, 2));
        units.addAll(province.hamlets(second, 1));
        officials.add(
                new Official(person, Level.PROVINCE, List.of(province.unit().path())));
        officials.add(new Official(person + 1, Level.COMMUNE, List.of(first.path())));
        officials.add(new Official(person + 2, Level.COMMUNE, List.of(first.path())));
        // The second commune succeeded the former one, whose duties are hers now.
        officials.add(new Official(person + 3, Level.COMMUNE, List.of(second.path(), merged.path())));
        officials.add(
                new Official(person + 4, Level.HAMLET, List.of(units.get(4).path())));
        officials.add(new Official(person + 5, null, List.of()));
        inProvince(() -> {
            for (int number = 0; number < DUTIES; number++) {
                add();
            }
        });
    }

    @Test
    void countersEqualListsAndTheOracleAgrees() {
        var reached = new EnumMap<Section, Integer>(Section.class);
        for (var official : officials) {
            var listed = listed(official);
            var expected = new HashMap<DutyId, Section>();
            all.values().forEach(duty -> oracle(duty, official).ifPresent(section -> expected.put(duty.id(), section)));

            assertThat(listed).as("seed %s, account %s", SEED, official).isEqualTo(expected);
            expected.values().forEach(section -> reached.merge(section, 1, Integer::sum));
        }
        assertThat(reached)
                .as("a story in which nothing happens proves nothing")
                .containsOnlyKeys(Section.values());
        assertThat(reached.values()).allMatch(count -> count > 20);
    }

    @Test
    void aLawfulExtensionNeverShowsAsOverdue() {
        int extended = 0;
        for (var official : officials) {
            for (var entry : listed(official).entrySet()) {
                var duty = Objects.requireNonNull(all.get(entry.getKey()));
                var due = duty.due().day();
                if (duty.extended() && (due == null || !due.isBefore(TODAY))) {
                    assertThat(entry.getValue())
                            .as("seed %s, %s", SEED, duty.id())
                            .isNotEqualTo(Section.OVERDUE);
                    extended++;
                }
            }
        }
        assertThat(extended).isGreaterThan(20);
    }

    /** All pages of all sections; fails where a counter differs from its list or a duty stands twice. */
    private Map<DutyId, Section> listed(Official official) {
        var listed = new HashMap<DutyId, Section>();
        var provinceId = province.unit().province();
        var scope = new Scope(new Actor(official.account(), "x"), provinceId, official.paths());
        scope.run(() -> transactions.executeWithoutResult(transaction -> {
            var counts = work.counts(official, TODAY);
            assertThat(work.pressing(official, TODAY).waiting()).isEqualTo(counts.waiting());
            for (var section : Section.values()) {
                int rows = 0;
                for (var page = work.page(official, TODAY, section, 7, 0);
                        !page.isEmpty();
                        page = work.page(official, TODAY, section, 7, rows)) {
                    page.forEach(
                            duty -> assertThat(listed.put(duty.id(), section)).isNull());
                    rows += page.size();
                }
                assertThat(counts.of(section)).as("%s of %s", section, official).isEqualTo(rows);
            }
        }));
        return listed;
    }

    /** Where a duty stands for one official, told as plainly as can be. */
    private static Optional<Section> oracle(Duty duty, Official official) {
        var path = duty.parties().path();
        boolean visible = false;
        for (var prefix : official.paths()) {
            visible |= path.startsWith(prefix);
        }
        var live = Set.of(Status.OPEN, Status.IN_PROGRESS, Status.RETURNED, Status.DONE);
        if (!visible || !live.contains(duty.status())) {
            return Optional.empty();
        }
        var giver = duty.parties().giverPath();
        var judge = giver == null ? above(path) : giver;
        boolean waits = duty.status() == Status.DONE || duty.askedUntil() != null;
        if (waits && official.paths().contains(judge)) {
            return Optional.of(Section.ME);
        }
        boolean gave = giver != null && official.paths().contains(giver);
        boolean owes =
                duty.parties().level() == official.level() && official.paths().contains(path);
        var assignee = duty.parties().assignee();
        boolean hers = assignee != null && assignee == official.account();
        if (!gave && !owes && !hers) {
            return Optional.empty();
        }
        boolean toDo = hers || (assignee == null && owes);
        if (duty.status() == Status.DONE || !toDo) {
            return Optional.of(Section.OTHERS);
        }
        var due = duty.due().day();
        if (due != null && due.isBefore(TODAY)) {
            return Optional.of(Section.OVERDUE);
        }
        var sunday = TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Optional.of(due != null && !due.isAfter(sunday) ? Section.WEEK : Section.LATER);
    }

    /** Without its last step; a province has no other. */
    private static String above(String path) {
        var shorter = path.replaceFirst("[0-9]+/$", "");
        return shorter.equals("/") ? path : shorter;
    }

    private void add() {
        var unit = any(units);
        var giver = random.nextInt(4) == 0 ? null : any(units.subList(0, 4));
        var assignee = random.nextInt(3) == 0 ? Long.valueOf(any(officials).account()) : null;
        var source = new Source("MANUAL", null, UUID.randomUUID(), "Giao ban", null);
        var matter = new Matter("Việc thử", source, "THU", null, null, random.nextInt(3) > 0);
        var running = random.nextBoolean()
                ? vn.gandan.duties.Clock.until(TODAY.plusDays(random.nextInt(40) - 20), START, unit.id())
                : vn.gandan.duties.Clock.running(Term.workingDays(15 + random.nextInt(30)), true, START, unit.id());
        var made = new NewDuty(matter, unit, giver, assignee, null, running, List.of());
        var duty = Duty.opened(new DutyId(province.unit().province(), UUID.randomUUID()), made, unit, CALENDAR);
        assertThat(store.add(List.of(duty), clock.instant())).hasSize(1);
        for (int step = random.nextInt(6); step > 0; step--) {
            duty = stepped(duty);
        }
        var counted = duty.counted(CALENDAR);
        all.put(counted.id(), store.update(counted));
    }

    /** One step that the duty allows, or none. */
    private Duty stepped(Duty duty) {
        if (duty.awaitsAcceptance()) {
            return random.nextInt(3) == 0 ? duty.sendBack("làm thêm") : random.nextInt(3) == 0 ? duty.accept() : duty;
        }
        if (!duty.open()) {
            return duty;
        }
        return switch (random.nextInt(8)) {
            case 0 -> duty.start();
            case 1 -> duty.done(Evidence.inWords("xong", TODAY.minusDays(random.nextInt(5))));
            case 2 -> duty.ask(TODAY.plusDays(10), "mưa lũ");
            case 3, 4 ->
                duty.extend(
                        Extension.to(TODAY.plusDays(random.nextInt(15) - 3), TODAY.minusDays(1), "chờ", null), null);
            case 5 ->
                duty.paused()
                        ? duty.resume(TODAY)
                        : duty.pause(duty.clock().pauses().isEmpty() ? TODAY.minusDays(2) : TODAY, "chờ", null);
            case 6 -> duty.transfer(any(units), TODAY.minusDays(1));
            default -> random.nextInt(4) == 0 ? duty.withdraw("thôi") : duty;
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void inProvince(Runnable work) {
        province.scope().run(() -> transactions.executeWithoutResult(transaction -> work.run()));
    }
}
