package vn.gandan.duties.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;

/** A duty as its reader saw it before she acted; without a version she takes it as it stands. */
record Seen(DutyId id, @Nullable Integer version) {

    /** Written {@code 24-0199…:3} in forms. */
    static Seen of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new Seen(DutyId.of(written), null);
        }
        var version = written.substring(colon + 1);
        return new Seen(
                DutyId.of(written.substring(0, colon)), version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
    }

    boolean still(Duty duty) {
        return version == null || version == duty.version();
    }
}
