package vn.gandan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.DocumentId;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.NewProgramme;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Progress;
import vn.gandan.programmes.Reach;
import vn.gandan.programmes.Task;
import vn.gandan.programmes.Term;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Programmes, their tasks and how far these are, on a real database. */
@ModuleTest
class ProgrammesTest {

    private static final String OWNER = "Ban Tuyên giáo và Dân vận Tỉnh ủy";

    @Autowired
    ProgrammeBook programmes;

    @Autowired
    KeyTasksListing next;

    @Autowired
    OpenTasksListing going;

    @Autowired
    Duties duties;

    @Autowired
    Connections connections;

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    private final LocalDate due = today.plusDays(30);

    private TestProvince province;
    private Unit commune;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Chương trình", connections);
        commune = province.commune("Suối Trong");
    }

    @Test
    void aTaskIsOwedByTheUnitsChosenAndTheirSupporters() {
        var other = province.commune("Suối Đục");
        var programme = yearly(province.unit());

        var task = add(
                programme,
                "Tổng kết dân vận khéo",
                null,
                new Reach(Reach.Kind.CHOSEN, List.of(commune), List.of(other)));

        var owed = inScope(() -> duties.of(task.id()));
        assertThat(owed).extracting(duty -> duty.parties().unit()).containsExactlyInAnyOrder(commune.id(), other.id());
        assertThat(owed).allSatisfy(duty -> {
            assertThat(duty.matter().source().kind()).isEqualTo("PROGRAMME_TASK");
            assertThat(duty.matter().source().label()).isEqualTo(programme.title());
            assertThat(duty.matter().source().address()).isEqualTo("/programmes/" + programme.id());
            assertThat(duty.matter().slot()).isEqualTo("TASK");
            assertThat(duty.parties().giver()).isEqualTo(province.unit().id());
            assertThat(duty.due().day()).isEqualTo(due);
        });
        assertThat(owed).filteredOn(duty -> duty.parties().supports()).hasSize(1);
    }

    @Test
    void supportersOfManyAreAskedOnce() {
        var other = province.commune("Suối Đục");
        var third = province.commune("Suối Vàng");

        var task = add(
                yearly(province.unit()),
                "Khảo sát",
                null,
                new Reach(Reach.Kind.CHOSEN, List.of(commune, other), List.of(third, commune)));

        assertThat(inScope(() -> duties.of(task.id()))).hasSize(3);
    }

    @Test
    void aTaskOfTheCommuneHangsOnTheDutyThatItCarriesOut() {
        var hamlets = province.hamlets(commune, 2);
        var above = add(yearly(province.unit()), "Rà soát tổ dân vận", null, Reach.chosen(List.of(commune)));
        var owed = inScope(() -> duties.of(above.id())).getFirst();

        var below = add(yearly(commune), "Rà soát tổ dân vận ở thôn", above.id(), Reach.chosen(hamlets));

        assertThat(inScope(() -> duties.under(owed.id())))
                .hasSize(2)
                .allSatisfy(duty -> assertThat(duty.matter().source().id()).isEqualTo(below.id()));
        assertThat(inScope(() -> programmes.progress(above.programme(), above.id())))
                .isEqualTo(new Progress(0, 3, 0));
    }

    @Test
    void aReportTellsWhatGoesOnAndWhatComesNext() {
        var other = province.commune("Suối Đục");
        var task = add(yearly(province.unit()), "Rà soát tổ dân vận.", null, Reach.chosen(List.of(commune, other)));
        show(task, commune);
        var deadline = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(due);
        var now = new Period(today.withDayOfMonth(1), today, Period.Kind.DAYS);

        assertThat(words(going, province.unit(), now))
                .containsExactly("Rà soát tổ dân vận: 1/2 đơn vị đã hoàn thành, hạn " + deadline);
        assertThat(words(going, other, now)).containsExactly("Rà soát tổ dân vận (hạn " + deadline + ")");
        assertThat(words(going, commune, now)).isEmpty();
        assertThat(words(next, province.unit(), now)).containsExactly("Rà soát tổ dân vận (hạn " + deadline + ")");
        var later = new Period(today, due.plusDays(1), Period.Kind.DAYS);
        assertThat(words(next, province.unit(), later)).isEmpty();
    }

    private List<String> words(ReportListing listing, Unit unit, Period period) {
        return inScope(() -> listing.items(unit.id(), period).items().stream()
                .map(Item::words)
                .toList());
    }

    @Test
    void nobodyCarriesOutATaskThatWasNotGivenToHer() {
        var other = province.commune("Suối Đục");
        var above = add(yearly(province.unit()), "Rà soát", null, Reach.chosen(List.of(other)));
        var own = yearly(commune);
        var given = add(own, "Việc của xã", null, Reach.own(commune));

        assertThatThrownBy(() -> add(own, "Rà soát", above.id(), Reach.own(commune)))
                .hasMessageContaining("NOT_OWED_FROM_ABOVE");
        assertThatThrownBy(() -> add(own, "Lặp lại", given.id(), Reach.own(commune)))
                .hasMessageContaining("NOT_OWED_FROM_ABOVE");
    }

    @Test
    void aCoordinationProgrammeOwesAReviewForEachYear() {
        int year = today.getYear();
        var term = new Term(LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 3, 12, 31));
        var made = inScope(() -> programmes.make(new NewProgramme(
                province.unit(),
                Programme.Kind.COORDINATION,
                term,
                "Phối hợp công tác dân vận",
                OWNER,
                "Đảng ủy UBND tỉnh",
                new DocumentId(province.unit().province(), UUID.randomUUID()),
                List.of())));

        var reviews = inScope(() -> duties.of(made.id().value()));

        assertThat(reviews)
                .extracting(duty -> duty.matter().slot())
                .containsExactly("REVIEW:" + (year + 1), "REVIEW:" + (year + 2), "REVIEW:" + (year + 3));
        assertThat(reviews)
                .extracting(duty -> duty.due().day())
                .containsExactly(
                        LocalDate.of(year + 1, 12, 15), LocalDate.of(year + 2, 12, 15), LocalDate.of(year + 3, 12, 15));
        assertThat(reviews)
                .extracting(duty -> duty.parties().unit())
                .containsOnly(province.unit().id());
    }

    @Test
    void aWithdrawnTaskComesBackWithExactlyTheDutiesThatItTookAway() {
        var other = province.commune("Suối Đục");
        var third = province.commune("Suối Vàng");
        var task = add(yearly(province.unit()), "Khảo sát", null, Reach.chosen(List.of(commune, other, third)));
        show(task, commune);
        assertThat(count(task)).isEqualTo(new Progress(1, 3, 0));

        inScope(() -> programmes.withdraw(task.programme(), task.id(), "Trùng với nhiệm vụ khác"));
        assertThat(count(task)).isEqualTo(Progress.NONE);
        assertThat(inScope(() -> duties.of(task.id())))
                .filteredOn(duty -> duty.status() == Duty.Status.WITHDRAWN)
                .hasSize(2);

        inScope(() -> programmes.reinstate(task.programme(), task.id(), "Rút nhầm"));
        assertThat(count(task)).isEqualTo(new Progress(1, 3, 0));
        assertThat(inScope(() -> duties.of(task.id()))).filteredOn(Duty::open).hasSize(2);
    }

    @Test
    void aTaskInOtherWordsAndWithMoreTimeChangesWhatIsStillOwed() {
        var other = province.commune("Suối Đục");
        var task = add(yearly(province.unit()), "Khảo sát", null, Reach.chosen(List.of(commune, other)));
        show(task, commune);

        inScope(() -> programmes.edit(
                task.programme(),
                task.id(),
                new Tasks.Change("Khảo sát lần hai", due.plusDays(5), "Mưa lũ", task.version())));

        var owed = inScope(() -> duties.of(task.id()));
        assertThat(owed).filteredOn(Duty::open).singleElement().satisfies(duty -> {
            assertThat(duty.matter().title()).isEqualTo("Khảo sát lần hai");
            assertThat(duty.due().day()).isEqualTo(due.plusDays(5));
            assertThat(duty.extended()).isTrue();
        });
        assertThat(owed)
                .filteredOn(duty -> !duty.open())
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().day()).isEqualTo(due));
        assertThatThrownBy(() -> inScope(() -> programmes.edit(
                        task.programme(),
                        task.id(),
                        new Tasks.Change("Muộn", due.plusDays(9), "Đọc bản cũ", task.version()))))
                .hasMessageContaining("PROGRAMME_CHANGED_MEANWHILE");
    }

    @Test
    void nothingIsGivenForADayThatIsOver() {
        var programme = yearly(province.unit());

        assertThatThrownBy(() -> inScope(() -> programmes.add(
                        programme.id(),
                        new NewTask("Muộn", today.minusDays(1), false, null, Reach.own(province.unit())))))
                .hasMessageContaining("DUE_IN_PAST");
        assertThat(inScope(() -> programmes.tasks(programme.id()))).isEmpty();
    }

    @Test
    void whatBearsTheStampOfASecretPaperIsNotKept() {
        assertThatThrownBy(() -> inScope(() -> programmes.make(
                        NewProgramme.yearly(province.unit(), 2024, "MẬT\nChương trình", OWNER, List.of()))))
                .hasMessageContaining("SECRET_PAPER");
    }

    @Test
    void anotherUnitsProgrammeIsNotThere() {
        var programme = yearly(commune);
        var other = province.commune("Suối Đục");
        var elsewhere = new Scope(province.scope().actor(), province.scope().province(), List.of(other.path()));

        assertThatThrownBy(() -> elsewhere.get(() -> programmes.programme(programme.id())))
                .hasMessageContaining("PROGRAMME_NOT_FOUND");
        assertThatThrownBy(() -> elsewhere.get(
                        () -> programmes.make(NewProgramme.yearly(commune, 2024, "Chương trình", OWNER, List.of()))))
                .hasMessageContaining("PROGRAMME_OF_OTHERS");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void progressEqualsACountByHand(long seed) {
        var story = new Story(new Random(seed));
        story.unfold();

        for (var plan : story.plans) {
            var counted = inScope(() -> programmes.taskProgress(plan.programme().id()));
            var sum = Progress.NONE;
            for (var told : plan.tasks()) {
                var expected = told.count();
                assertThat(counted.getOrDefault(told.task.id(), Progress.NONE)).isEqualTo(expected);
                sum = sum.plus(expected);
            }
            assertThat(inScope(() -> programmes.progress(plan.programme().id())))
                    .isEqualTo(sum);
        }
        assertThat(story.plans.getFirst().tasks()).anyMatch(told -> told.count().total() > 0);
    }

    /** A random tree of three levels, told twice: to the database, and by hand. */
    private class Story {

        private final Random random;
        private final List<Plan> plans = new ArrayList<>();
        private final List<Told> all = new ArrayList<>();

        Story(Random random) {
            this.random = random;
        }

        record Plan(Programme programme, Unit unit, List<Told> tasks) {}

        void unfold() {
            var communes = List.of(commune, province.commune("Suối Đục"), province.commune("Suối Vàng"));
            var top = plan(province.unit());
            for (int number = 0; number < 3; number++) {
                top.tasks().add(told(top, null, some(communes)));
            }
            for (var each : communes) {
                var hamlets = province.hamlets(each, 3);
                var plan = plan(each);
                carryOut(top, plan, hamlets);
                plan.tasks().add(told(plan, null, some(hamlets)));
                for (var hamlet : hamlets) {
                    carryOut(plan, plan(hamlet), List.of(hamlet));
                }
            }
            all.forEach(this::happens);
            all.stream()
                    .flatMap(told -> told.owed.stream())
                    .filter(owed -> owed.state == State.OPEN && random.nextInt(4) == 0)
                    .forEach(Owed::becomesLate);
        }

        private void carryOut(Plan above, Plan plan, List<Unit> below) {
            for (var task : above.tasks()) {
                boolean given = task.owed.stream().anyMatch(owed -> owed.unit.equals(plan.unit()));
                if (given && random.nextInt(3) > 0) {
                    var told = told(plan, task, some(below));
                    plan.tasks().add(told);
                    task.carriedOutBy.add(told);
                }
            }
        }

        private Plan plan(Unit unit) {
            var plan = new Plan(yearly(unit), unit, new ArrayList<>());
            plans.add(plan);
            return plan;
        }

        private Told told(Plan plan, @Nullable Told from, List<Unit> units) {
            var told = new Told(
                    add(
                            plan.programme(),
                            "Nhiệm vụ " + all.size(),
                            from == null ? null : from.task.id(),
                            Reach.chosen(units)),
                    units);
            all.add(told);
            return told;
        }

        private List<Unit> some(List<Unit> units) {
            var some = units.stream().filter(unit -> random.nextInt(3) > 0).toList();
            return some.isEmpty() ? List.of(units.getFirst()) : some;
        }

        private void happens(Told told) {
            for (var owed : told.owed) {
                if (random.nextBoolean()) {
                    var evidence = show(told.task, owed.unit);
                    owed.state = State.DONE;
                    if (random.nextInt(4) == 0) {
                        inScope(() -> duties.reopen(evidence, "Minh chứng không đúng"));
                        owed.state = State.OPEN;
                    }
                }
            }
            switch (random.nextInt(6)) {
                case 0 -> withdrawn(told);
                case 1 -> {
                    withdrawn(told);
                    inScope(() -> programmes.reinstate(told.task.programme(), told.task.id(), "Rút nhầm"));
                    told.withdrawn = false;
                    told.owed.stream()
                            .filter(owed -> owed.state == State.WITHDRAWN)
                            .forEach(owed -> owed.state = State.OPEN);
                }
                case 2 -> {
                    inScope(() -> duties.withdrawOpen(told.task.id(), Task.SLOT, "Không làm nữa"));
                    told.takeAway();
                }
                default -> {}
            }
        }

        private void withdrawn(Told told) {
            inScope(() -> programmes.withdraw(told.task.programme(), told.task.id(), "Không làm nữa"));
            told.withdrawn = true;
            told.takeAway();
        }
    }

    private enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    private class Told {

        final Task task;
        final List<Owed> owed;
        final List<Told> carriedOutBy = new ArrayList<>();
        boolean withdrawn;

        Told(Task task, List<Unit> units) {
            this.task = task;
            this.owed = units.stream().map(unit -> new Owed(task, unit)).toList();
        }

        void takeAway() {
            owed.stream().filter(each -> each.state == State.OPEN).forEach(each -> each.state = State.WITHDRAWN);
        }

        Progress count() {
            if (withdrawn) {
                return Progress.NONE;
            }
            int done = 0;
            int total = 0;
            int late = 0;
            for (var each : owed) {
                done += each.state == State.DONE ? 1 : 0;
                total += each.state == State.WITHDRAWN ? 0 : 1;
                late += each.late ? 1 : 0;
            }
            var sum = new Progress(done, total, late);
            for (var below : carriedOutBy) {
                sum = sum.plus(below.count());
            }
            return sum;
        }
    }

    private class Owed {

        final Task task;
        final Unit unit;
        State state = State.OPEN;
        boolean late;

        Owed(Task task, Unit unit) {
            this.task = task;
            this.unit = unit;
        }

        void becomesLate() {
            late = true;
            connections.asOwner(
                    province.scope(),
                    "update duties.duty set due_on = date '%s' where province_id = %s and source_id = '%s' and unit_id = %s"
                            .formatted(
                                    today.minusDays(1),
                                    unit.province(),
                                    task.id(),
                                    unit.id().value()));
        }
    }

    private Programme yearly(Unit unit) {
        return inScope(
                () -> programmes.make(NewProgramme.yearly(unit, 2024, "Chương trình công tác năm", OWNER, List.of())));
    }

    private Task add(Programme programme, String title, @Nullable UUID from, Reach reach) {
        return inScope(() -> programmes.add(programme.id(), new NewTask(title, due, false, from, reach)));
    }

    private UUID show(Task task, Unit unit) {
        var evidence = UUID.randomUUID();
        inScope(() -> duties.fulfil(
                List.of(task.id()), Task.SLOT, unit, new Evidence("DOCUMENT", evidence, "12-BC/ĐU", null, today)));
        return evidence;
    }

    private Progress count(Task task) {
        return inScope(() -> programmes.progress(task.programme(), task.id()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
