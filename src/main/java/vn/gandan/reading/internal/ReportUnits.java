package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Placing.Placed;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** The units that one report speaks of. Each is asked for once, however many figures and papers are about it. */
final class ReportUnits {

    private final Reading reading;
    private final Placing placing;
    private final Map<Asked, Optional<Unit>> seen = new HashMap<>();
    private final List<List<Unit>> lineages = new ArrayList<>();
    private @Nullable OfferedUnits offered;

    ReportUnits(Reading reading, Placing placing) {
        this.reading = reading;
        this.placing = placing;
    }

    private record Asked(UnitId unit, LocalDate day) {}

    Reading reading() {
        return reading;
    }

    /** Whose report it is. */
    Optional<Unit> own() {
        return Optional.ofNullable(reading.unit()).flatMap(unit -> seen(unit, lastDay()));
    }

    /** The unit and period of a figure; none while nobody has said whose report it is. */
    Optional<Placed> of(FigureFact figure) {
        var unit = figure.place() == null ? reading.unit() : new UnitId(figure.place());
        return period(figure)
                .flatMap(period -> Optional.ofNullable(unit)
                        .flatMap(known -> seen(known, period.lastDay()))
                        .map(found -> new Placed(found, period)));
    }

    /** Those that its figures and tasks may be about. */
    OfferedUnits offered() {
        if (offered == null) {
            offered = OfferedUnits.of(own().map(placing::within).orElse(List.of()));
        }
        return offered;
    }

    Optional<Period> period(FigureFact figure) {
        return figure.period() == null
                ? Optional.ofNullable(reading.period())
                : Optional.of(Period.parse(figure.period()));
    }

    /** Who owes a task: the report's unit, unless another was said. */
    Optional<Unit> of(PassageFact task) {
        return task.place() == null ? own() : seen(new UnitId(task.place()), lastDay());
    }

    private LocalDate lastDay() {
        return reading.period() == null ? placing.today() : reading.period().lastDay();
    }

    private Optional<Unit> seen(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(
                seen.computeIfAbsent(new Asked(unit, day), asked -> placing.seen(asked.unit(), asked.day())));
    }

    /** From the province down to the report's unit, on the day of a paper; without one, in the report's own period. */
    List<Unit> lineage(@Nullable LocalDate day) {
        var unit = reading.unit();
        var on = day == null ? lastDay() : day;
        return unit == null
                ? List.of()
                : lineages.stream()
                        .filter(known -> known.stream().allMatch(each -> stood(each, on)))
                        .findFirst()
                        .orElseGet(() -> asked(unit, on));
    }

    private List<Unit> asked(UnitId unit, LocalDate on) {
        var lineage = placing.lineage(unit, on);
        if (!lineage.isEmpty()) {
            lineages.add(lineage);
        }
        return lineage;
    }

    private static boolean stood(Unit unit, LocalDate on) {
        return on.equals(unit.on())
                || (unit.from() != null && !on.isBefore(unit.from()) && (unit.to() == null || on.isBefore(unit.to())));
    }

    /** Those of the report's period, where the unit did not exist on the day of the paper. */
    List<Unit> lineageOrOwn(@Nullable LocalDate day) {
        var then = lineage(day);
        return then.isEmpty() ? lineage(null) : then;
    }
}
