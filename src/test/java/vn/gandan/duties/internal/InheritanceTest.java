package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What becomes of open duties where units are divided or merged, and when that is undone. */
@ModuleTest
class InheritanceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    Duties duties;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit commune;
    private Unit other;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Kế tục", connections);
        commune = province.commune("Suối Trong");
        other = province.commune("Suối Đục");
    }

    @Test
    void whatADividedUnitOwesGoesToTheFirstOfItsPartsWithItsClockAndBackAgain() {
        var duty = owed(commune);

        var enacted = enact(Step.split(
                commune.id(),
                List.of(Successor.made("a", "xã", "Trong Một", null), Successor.made("b", "xã", "Trong Hai", null)),
                List.of()));

        var first = named("Trong Một");
        var handed = in(() -> duties.duty(duty));
        assertThat(handed.parties().unit()).isEqualTo(first.id());
        assertThat(handed.parties().path()).isEqualTo(first.path());
        assertThat(handed.due().day()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(handed.clock().holders()).hasSize(2);
        assertThat(handed.clock().holders().getLast().from()).isEqualTo(DAY);

        in(() -> reorganisations.undo(enacted));

        assertThat(unitOf(duty)).isEqualTo(commune.id());
        assertThat(in(() -> duties.duty(duty)).parties().path()).isEqualTo(commune.path());
    }

    @Test
    void whatMergedUnitsOweIsSeenByTheirSuccessorWhereItStands() {
        var duty = owed(commune);
        var same = owed(other);

        enact(Step.merge(List.of(commune.id(), other.id()), Successor.made("m", "xã", "Suối", null)));

        assertThat(unitOf(duty)).isEqualTo(commune.id());
        assertThat(in(() -> organisation.scopeOf(named("Suối").id()))).contains(commune.path(), other.path());
        assertThat(in(() -> organisation.heirs(List.of(unitOf(same)), DAY)))
                .containsEntry(other.id(), named("Suối").id());
    }

    @Test
    void nothingIsUndoneWhileTheNewUnitHasDutiesOfItsOwn() {
        var enacted = enact(Step.merge(List.of(commune.id(), other.id()), Successor.made("m", "xã", "Suối", null)));
        owed(named("Suối"));

        assertThatThrownBy(() -> in(() -> reorganisations.undo(enacted))).hasMessageContaining("UNDO_FORBIDDEN");
    }

    private DutyId owed(Unit unit) {
        var source = new Source("TEST", unit.province(), UUID.randomUUID(), "Kế hoạch", null);
        var day = LocalDate.of(2025, 5, 1);
        return in(() -> duties.open(List.of(NewDuty.of(
                        new Matter("Ban hành kế hoạch", source, "PAPER", null, null, false),
                        unit,
                        province.unit(),
                        Clock.until(day, LocalDate.of(2025, 2, 1), unit.id())))))
                .getFirst();
    }

    private UnitId unitOf(DutyId duty) {
        Duty found = in(() -> duties.duty(duty));
        return found.parties().unit();
    }

    private Unit named(String name) {
        return in(() -> organisation.below(province.unit().id(), Level.COMMUNE, DAY)).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long enact(Step step) {
        return in(() -> reorganisations.enact(
                        new SuccessionPlan(DAY, "Nghị quyết 01", List.of(step)), UUID.randomUUID()))
                .id();
    }

    private <T> T in(Supplier<T> work) {
        return province.scope().get(work);
    }
}
