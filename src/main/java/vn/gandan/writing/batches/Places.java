package vn.gandan.writing.batches;

import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_WRITE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.writing.drafts.OwnUnit;

/** The communes whose reports somebody above them may compose in one go. */
@Component
@Transactional(readOnly = true)
class Places {

    private final Organisation organisation;
    private final OwnUnit own;
    private final Clock clock;

    Places(Organisation organisation, OwnUnit own, Clock clock) {
        this.organisation = organisation;
        this.own = own;
        this.clock = clock;
    }

    /** Communes as they stood on a day, in Vietnamese order. */
    record Communes(LocalDate on, List<Unit> units) {}

    /**
     * As they stood on the last day of the period, those too that went into what is hers today; where nothing of hers stood
     * then, those of today.
     */
    Communes communes(Period period) {
        var today = LocalDate.now(clock);
        var then = period.lastDay().isBefore(today) ? on(period.lastDay(), today) : List.<Unit>of();
        return then.isEmpty() ? new Communes(today, on(today, today)) : new Communes(period.lastDay(), then);
    }

    private List<Unit> on(LocalDate day, LocalDate today) {
        if (!own.writesForCommunes()) {
            throw ROLE_DOES_NOT_WRITE.refuse();
        }
        var scope = Scope.required();
        return own.find().stream()
                .flatMap(unit -> was(unit, day, today).stream())
                .flatMap(root -> organisation.below(root.id(), Level.COMMUNE, day).stream())
                .filter(commune -> scope.covers(commune.path()))
                .toList();
    }

    private List<Unit> was(Unit unit, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return List.of(unit);
        }
        var before = organisation.sources(List.of(unit.id()), day, today).getOrDefault(unit.id(), List.of());
        return organisation.find(before, day);
    }
}
