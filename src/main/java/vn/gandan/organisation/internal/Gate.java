package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/**
 * Lets a reader in to the units of her scope. Any other does not exist for her, and her attempt is recorded. Without a
 * transaction of its own: the record needs a second one, and two at a time out of a small pool could wait for ever.
 */
@Component
class Gate {

    private final Units units;
    private final Directory directory;
    private final Audit audit;

    Gate(Units units, Directory directory, Audit audit) {
        this.units = units;
        this.directory = directory;
        this.audit = audit;
    }

    /** The unit named as {@code CODE}, on the given day, or as {@code CODE@date}. */
    Unit unit(String reference, LocalDate on) {
        var unit = units.resolve(reference, on);
        admit(unit.id(), reference);
        return unit;
    }

    /** A unit is visible by any of its paths: it may have left the reader's province, or come to it. */
    void admit(UnitId id, String reference) {
        var scope = Scope.required();
        if (directory.paths(id).stream().noneMatch(scope::covers)) {
            recordRefusal(scope, reference);
            throw UNIT_NOT_FOUND.refuse(reference);
        }
    }

    private void recordRefusal(Scope scope, String reference) {
        scope.paths().stream()
                .filter(path -> path.startsWith("/" + scope.province() + "/"))
                .findFirst()
                .ifPresent(path ->
                        audit.recordApart(scope.province(), path, "ACCESS_REFUSED", "unit " + reference, Map.of()));
    }
}
