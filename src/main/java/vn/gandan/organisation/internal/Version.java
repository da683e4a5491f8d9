package vn.gandan.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/**
 * A unit between two days, with the place it stood in. One that ended before the catalogue begins, on a day that the
 * source does not tell, is not dated.
 */
public record Version(Unit unit, @Nullable String place, boolean dated) {

    /** The address of its page: on its last day, or where it still stands, on the day asked for. */
    public String link() {
        return "/units/" + (dated ? unit.reference() : unit.address());
    }

    public @Nullable LocalDate from() {
        return unit.from();
    }

    public @Nullable LocalDate to() {
        return unit.to();
    }
}
