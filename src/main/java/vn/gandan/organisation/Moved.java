package vn.gandan.organisation;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** A unit that stands elsewhere from a day on: its path and parent before and after; a new one had none, an ended one has none. */
public record Moved(
        UnitId unit,
        Level level,
        @Nullable UnitId parentBefore,
        @Nullable String pathBefore,
        @Nullable UnitId parentAfter,
        @Nullable String pathAfter) {

    public boolean made() {
        return pathBefore == null;
    }

    public boolean ended() {
        return pathAfter == null;
    }

    /** The same the other way round, as undoing does it. */
    public Moved back() {
        return new Moved(
                unit,
                level,
                /* parentBefore= */ parentAfter,
                /* pathBefore= */ pathAfter,
                /* parentAfter= */ parentBefore,
                /* pathAfter= */ pathBefore);
    }
}
