package vn.gandan.duties;

import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * Who owes a duty and to whom: the unit (chủ trì, or phối hợp with the unit that leads), the person it was assigned to, and
 * the unit that gave it and judges what was done; none where the law or the centre did.
 */
public record Parties(
        UnitId unit,
        String path,
        Level level,
        @Nullable DutyId lead,
        @Nullable UnitId giver,
        @Nullable String giverPath,
        @Nullable Long assignee) {

    public static Parties of(Unit unit, @Nullable Unit giver) {
        return new Parties(
                unit.id(),
                unit.path(),
                unit.level(),
                null,
                giver == null ? null : giver.id(),
                giver == null ? null : giver.path(),
                null);
    }

    public boolean supports() {
        return lead != null;
    }

    public Parties assignedTo(@Nullable Long account) {
        return new Parties(unit, path, level, lead, giver, giverPath, account);
    }

    /** Another unit takes over; whoever was named in the former one no longer is. */
    public Parties handedTo(Unit other) {
        return new Parties(other.id(), other.path(), other.level(), lead, giver, giverPath, null);
    }

    public Parties supporting(DutyId leading) {
        return new Parties(unit, path, level, leading, giver, giverPath, assignee);
    }
}
