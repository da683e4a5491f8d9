package vn.gandan.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Plans enacted and undone, on a province of the test's own. */
@ModuleTest
class EnactmentsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    TestProvince province;
    Unit east;
    Unit west;
    List<Unit> eastern;
    List<Unit> western;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        province = TestProvince.named("Thử sắp xếp", connections);
        east = province.commune("Đông");
        west = province.commune("Tây");
        eastern = province.hamlets(east, 3);
        western = province.hamlets(west, 2);
    }

    @Test
    void aMergerMakesAUnitUnderWhichAllHamletsStand() {
        var enacted =
                enact(Step.merge(List.of(east.id(), west.id()), Successor.made("moi", "xã", " Đông  Tây ", "99801")));

        var merged = resolve("99801@2025-03-01");
        assertThat(merged.title()).isEqualTo("Xã Đông Tây");
        assertThat(merged.path()).isEqualTo(province.unit().path() + merged.id() + "/");
        assertThat(merged.from()).isEqualTo(DAY);
        assertThat(merged.to()).isEqualTo(LocalDate.of(2025, 5, 31));
        assertThat(children(merged)).containsExactlyInAnyOrderElementsOf(ids(eastern, western));
        assertThat(find(east, DAY)).isEmpty();
        assertThat(find(east, BEFORE)).get().extracting(Unit::to).isEqualTo(BEFORE);
        assertThat(in(() -> organisation.find(eastern.getFirst().id(), DAY))).hasValueSatisfying(hamlet -> {
            assertThat(hamlet.path()).isEqualTo(merged.path() + hamlet.id() + "/");
            assertThat(hamlet.parent()).isEqualTo(merged.id());
            assertThat(hamlet.address()).isEqualTo("test " + hamlet.id());
        });
        assertThat(in(() -> organisation.successions(east.id())))
                .containsExactly(new Succession(east.id(), merged.id(), DAY, Succession.Kind.MERGE, "Nghị quyết 01"));
        assertThat(in(() -> organisation.successions(eastern.getFirst().id())))
                .extracting(Succession::kind)
                .containsExactly(Succession.Kind.TRANSFER);
        assertThat(in(() -> organisation.sources(List.of(merged.id()), BEFORE, DAY))
                        .get(merged.id()))
                .containsExactlyInAnyOrder(east.id(), west.id());
        assertThat(in(() -> reorganisations.change(enacted)).moved())
                .hasSize(8)
                .filteredOn(Moved::ended)
                .extracting(Moved::unit)
                .containsExactlyInAnyOrder(east.id(), west.id());
    }

    @Test
    void oneOfTheMergedCanGoOnAndTakeAnotherNameAndACodeOfTheOther() {
        enact(Step.merge(List.of(east.id(), west.id()), Successor.goingOn(east.id(), "phường", "Đông Tây", "99802")));

        assertThat(find(east, DAY)).get().satisfies(unit -> {
            assertThat(unit.title()).isEqualTo("Phường Đông Tây");
            assertThat(unit.code()).isEqualTo("99802");
        });
        assertThat(find(west, DAY)).isEmpty();
        assertThat(in(() -> organisation.heirs(List.of(west.id()), DAY))).containsEntry(west.id(), east.id());
    }

    @Test
    void aSplitPlacesEveryHamletAndOneMayBeDividedItself() {
        enact(
                Step.split(
                        east.id(),
                        List.of(
                                Successor.made("a", "xã", "Đông Một", null),
                                Successor.made("b", "xã", "Đông Hai", null)),
                        List.of(
                                new Placement(eastern.get(0).id(), "a"),
                                new Placement(eastern.get(1).id(), "b"))),
                Step.split(
                        eastern.get(2).id(),
                        List.of(
                                Successor.made("c", "thôn", "Ba Trên", null).under(Anchor.made("a")),
                                Successor.made("d", "thôn", "Ba Dưới", null).under(Anchor.made("b"))),
                        List.of()));

        var parts = in(() -> organisation.children(province.unit().id(), DAY)).stream()
                .filter(unit -> unit.name().startsWith("Đông "))
                .toList();
        assertThat(parts).extracting(Unit::name).containsExactly("Đông Hai", "Đông Một");
        assertThat(in(() -> organisation.children(parts.get(1).id(), DAY)))
                .extracting(Unit::name)
                .containsExactly("Ba Trên", "Đông 1");
        assertThat(in(() -> organisation.heirs(List.of(east.id()), DAY))).isEmpty();
        var restated = in(() -> organisation.restated(parts, BEFORE, DAY));
        var first = Objects.requireNonNull(restated.get(parts.get(1).id()));
        assertThat(first.whole()).containsExactly(eastern.get(0).id());
        assertThat(first.shared())
                .containsExactlyInAnyOrder(east.id(), eastern.get(2).id());
    }

    @Test
    void aUnitIsRenamedMovedOpenedAndAbolished() {
        enact(
                Step.rename(east.id(), Successor.goingOn(east.id(), "phường", "Bình Minh", null)),
                Step.transfer(eastern.getFirst().id(), Anchor.at(west.id())),
                Step.abolish(western.getFirst().id()),
                Step.open(Successor.made("moi", "tổ dân phố", "Số 9", null).under(Anchor.at(east.id()))));

        assertThat(find(east, DAY)).get().extracting(Unit::title).isEqualTo("Phường Bình Minh");
        assertThat(find(eastern.getFirst(), DAY)).get().extracting(Unit::parent).isEqualTo(west.id());
        assertThat(find(western.getFirst(), DAY)).isEmpty();
        assertThat(in(() -> organisation.children(east.id(), DAY)))
                .extracting(Unit::title)
                .contains("Tổ dân phố Số 9");
        assertThat(in(() -> organisation.successions(east.id())))
                .extracting(Succession::kind)
                .containsExactly(Succession.Kind.RENAME);
    }

    @Test
    void whatIsUndoneStandsAsIfNothingHadBeen() {
        var versions = versions();
        var enacted = enact(
                Step.split(
                        east.id(),
                        List.of(
                                Successor.made("a", "xã", "Đông Một", null),
                                Successor.made("b", "xã", "Đông Hai", null)),
                        eastern.stream()
                                .map(unit -> new Placement(unit.id(), "a"))
                                .toList()),
                Step.rename(west.id(), Successor.goingOn(west.id(), "phường", "Tây", null)));
        assertThat(versions()).isNotEqualTo(versions);
        assertThat(in(() -> reorganisations.againstUndo(enacted))).isEmpty();

        var undone = in(() -> reorganisations.undo(enacted));

        assertThat(undone.undone()).isTrue();
        assertThat(undone.undoneBy()).isEqualTo("test");
        assertThat(versions()).isEqualTo(versions);
        assertThat(in(() -> organisation.successions(east.id()))).isEmpty();
        assertThatThrownBy(() -> in(() -> reorganisations.undo(enacted))).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsUndoneOnWhichSomethingElseWasBuilt() {
        var enacted = enact(Step.merge(List.of(east.id(), west.id()), Successor.made("m", "xã", "Gộp", null)));
        var merged = in(() -> organisation.children(province.unit().id(), DAY)).getFirst();
        var later = in(() -> reorganisations.enact(
                        new SuccessionPlan(
                                DAY.plusDays(10),
                                "Nghị quyết 02",
                                List.of(Step.rename(
                                        merged.id(), Successor.goingOn(merged.id(), "xã", "Gộp Lại", null)))),
                        UUID.randomUUID()))
                .id();

        assertThat(in(() -> reorganisations.againstUndo(enacted)))
                .extracting(PlanFault::code)
                .contains("organisation.fault.CHANGED_SINCE");
        in(() -> reorganisations.undo(later));
        assertThat(in(() -> reorganisations.againstUndo(enacted))).isEmpty();
    }

    @Test
    void aPreviewLeavesNothingBehind() {
        var versions = versions();
        var plan = plan(Step.merge(List.of(east.id(), west.id()), Successor.made("m", "xã", "Gộp", null)));

        var preview = in(() -> reorganisations.preview(plan));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.drawn().before()).extracting(line -> line.name()).contains("Đông", "Tây", "Đông 1");
        assertThat(preview.drawn().after()).extracting(line -> line.name()).contains("Gộp", "Đông 1", "Tây 2");
        assertThat(versions()).isEqualTo(versions);
        assertThat(in(() -> reorganisations.all())).isEmpty();
    }

    @Test
    void aPlanSaysWhatIsWrongWithIt() {
        var code = "99" + (100 + Math.abs(east.id().hashCode() % 800));
        enact(Step.rename(west.id(), Successor.goingOn(west.id(), "xã", "Tây", code)));
        assertThat(faults(
                        LocalDate.of(2025, 4, 1),
                        Step.rename(east.id(), Successor.goingOn(east.id(), "xã", "Đông", code))))
                .containsExactly("CODE_TAKEN");
        assertThat(faults(DAY, Step.rename(west.id(), Successor.goingOn(west.id(), "xã", "Tây Mới", code))))
                .containsExactly("DAY_BEFORE_VERSION");
        assertThat(faults(BEFORE, Step.rename(west.id(), Successor.goingOn(west.id(), "xã", "Tây Mới", null))))
                .containsExactly("CHANGES_LATER");
        assertThat(faults(
                        LocalDate.of(2025, 6, 1),
                        Step.rename(east.id(), Successor.goingOn(east.id(), "xã", "Khác", null))))
                .contains("UNIT_NOT_THERE");
        assertThat(faults(DAY, Step.merge(List.of(east.id()), Successor.made("m", "xã", "Gộp", null))))
                .containsExactly("MERGE_NEEDS_TWO");
        assertThat(faults(
                        DAY,
                        Step.merge(
                                List.of(east.id(), eastern.getFirst().id()), Successor.made("m", "xã", "Gộp", null))))
                .contains("LEVELS_DIFFER");
        assertThat(faults(
                        DAY,
                        Step.merge(List.of(east.id(), west.id()), Successor.made("m", "thôn", "", null)),
                        Step.abolish(east.id())))
                .contains("KIND_UNFIT", "NAME_MISSING", "UNIT_TWICE");
        assertThat(faults(
                        DAY,
                        Step.split(
                                east.id(),
                                List.of(Successor.made("a", "xã", "A", null), Successor.made("b", "xã", "B", null)),
                                List.of(
                                        new Placement(eastern.getFirst().id(), "a"),
                                        new Placement(western.getFirst().id(), "b")))))
                .contains("CHILD_UNPLACED", "CHILD_UNKNOWN");
        assertThat(faults(DAY, Step.abolish(east.id()))).contains("CHILDREN_LEFT");
        assertThat(faults(
                        DAY,
                        Step.transfer(east.id(), Anchor.at(eastern.getFirst().id()))))
                .containsAnyOf("CYCLE", "PARENT_UNFIT");
        assertThat(faults(
                        DAY,
                        Step.transfer(
                                eastern.getFirst().id(),
                                Anchor.at(western.getFirst().id()))))
                .containsExactly("PARENT_UNFIT");
        assertThat(faults(DAY, Step.rename(east.id(), Successor.goingOn(east.id(), "xã", "Đông", null))))
                .containsExactly("NOTHING_CHANGES");
        assertThat(in(() -> reorganisations.judge(new SuccessionPlan(DAY, " ", List.of()))))
                .extracting(PlanFault::code)
                .containsExactlyInAnyOrder("organisation.fault.BASIS_MISSING", "organisation.fault.NO_STEPS");
    }

    @Test
    void nobodyReorganisesTheUnitsOfAnotherProvince() {
        var other = TestProvince.named("Láng giềng", connections);
        var theirs = other.commune("Của họ");
        var plan = plan(Step.rename(theirs.id(), Successor.goingOn(theirs.id(), "xã", "Khác", null)));

        assertThatThrownBy(() -> in(() -> reorganisations.judge(plan))).hasMessageContaining("UNIT_NOT_FOUND");
        assertThatThrownBy(() -> in(() -> reorganisations.enact(plan, UUID.randomUUID())))
                .hasMessageContaining("UNIT_NOT_FOUND");
        var enacted = other.scope().get(() -> reorganisations.enact(plan, UUID.randomUUID()));
        assertThatThrownBy(() -> in(() -> reorganisations.undo(enacted.id())))
                .hasMessageContaining("REORGANISATION_NOT_FOUND");
        assertThat(in(() -> reorganisations.all())).isEmpty();
    }

    @Test
    void aPlanSentTwiceAtOnceIsEnactedOnce() throws Exception {
        var plan = plan(Step.merge(List.of(east.id(), west.id()), Successor.made("m", "xã", "Gộp", null)));
        var key = UUID.randomUUID();

        assertThat(together(() -> in(() -> reorganisations.enact(plan, key).id())))
                .hasSize(2)
                .doesNotContainNull();
        assertThat(in(() -> reorganisations.all())).hasSize(1);
    }

    @Test
    void ofTwoPlansForOneUnitTheSecondIsRefused() throws Exception {
        var plan = plan(Step.merge(List.of(east.id(), west.id()), Successor.made("m", "xã", "Gộp", null)));

        var answers = together(() -> {
            try {
                return in(() -> reorganisations.enact(plan, UUID.randomUUID()).id());
            } catch (Refusal refused) {
                return -1L;
            }
        });

        assertThat(answers).contains(-1L).hasSize(2);
        assertThat(in(() -> reorganisations.all())).hasSize(1);
    }

    private static List<Long> together(Callable<Long> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Long>();
            for (var answer : threads.invokeAll(List.of(work, work))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private long enact(Step... steps) {
        return in(() -> reorganisations.enact(plan(steps), UUID.randomUUID())).id();
    }

    private static SuccessionPlan plan(Step... steps) {
        return new SuccessionPlan(DAY, "Nghị quyết 01", List.of(steps));
    }

    private List<String> faults(LocalDate day, Step... steps) {
        return in(() -> reorganisations.judge(new SuccessionPlan(day, "Nghị quyết 03", List.of(steps)))).stream()
                .map(fault -> fault.code().substring("organisation.fault.".length()))
                .toList();
    }

    /** All that the organisation knows of the province, as text. */
    private List<String> versions() {
        return in(() -> Objects.requireNonNull(transactions.execute(ignored -> jdbc.sql("""
                        select version::text from organisation.unit_version as version where path ^@ :path order by 1
                        """)
                .param("path", province.unit().path())
                .query(String.class)
                .list())));
    }

    private Unit resolve(String reference) {
        return in(() -> organisation.resolve(reference, DAY));
    }

    private Optional<Unit> find(Unit unit, LocalDate on) {
        return in(() -> organisation.find(unit.id(), on));
    }

    private List<UnitId> children(Unit unit) {
        return in(() -> organisation.below(unit.id(), Level.HAMLET, DAY)).stream()
                .map(Unit::id)
                .toList();
    }

    private static List<UnitId> ids(List<Unit> some, List<Unit> others) {
        return Stream.concat(some.stream(), others.stream()).map(Unit::id).toList();
    }

    private <T> T in(Supplier<T> work) {
        return province.scope().get(work);
    }
}
