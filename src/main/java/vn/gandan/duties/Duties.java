package vn.gandan.duties;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Duties of all modules: opened, shown done, moved, read. Everything stays within the caller's scope. */
public interface Duties {

    /** Opens duties, of one province or several; those that stand already are left as they are. Returns the new ones. */
    List<DutyId> open(List<NewDuty> duties);

    Duty duty(DutyId id);

    /** Many at once, in the order asked for. */
    List<Duty> duties(Collection<DutyId> ids);

    /** What is or was owed to a source, the earliest date first. */
    List<Duty> of(UUID source);

    /** What the parts of a duty are: those opened under it, in units below. */
    List<Duty> under(DutyId parent);

    /**
     * What a unit, or a unit that it succeeded, still owes to any of the sources in a slot is shown done.
     *
     * @return the duties that were
     */
    List<DutyId> fulfil(Collection<UUID> sources, String slot, Unit unit, Evidence evidence);

    /** The evidence no longer stands, and whatever it showed is owed again. */
    int reopen(UUID evidence, String reason);

    /** What is still owed to one source is owed to another from now on, with its history. */
    int moveOpen(UUID from, Source to, String reason);

    /** What is still owed to a source in a slot is no longer owed. */
    int withdrawOpen(UUID source, String slot, String reason);

    /** Writes what happened earlier to many duties, one step each; nobody is told of it now. */
    void advance(List<Advance> steps);

    /** The same for what one unit gave to those of a level under it, or owes itself; it leaves one entry in the trail. */
    int withdrawOpen(UUID source, String slot, UnitId giver, Level level, String reason);

    /** What was withdrawn by mistake is owed again. */
    int reinstate(Collection<DutyId> duties, String reason);

    /** What is still owed to a source in a slot is called by another title, and has more time where there is an extension. */
    int amendOpen(UUID source, String slot, String title, @Nullable Extension extension, String reason);
}
