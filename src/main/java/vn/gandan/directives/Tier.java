package vn.gandan.directives;

import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/** At which level a paper was issued (cấp ban hành): the centre, or a unit of that level. */
public enum Tier {
    CENTRAL(null),
    PROVINCE(Level.PROVINCE),
    DISTRICT(Level.DISTRICT),
    COMMUNE(Level.COMMUNE),
    HAMLET(Level.HAMLET);

    private final @Nullable Level level;

    Tier(@Nullable Level level) {
        this.level = level;
    }

    public static Tier of(@Nullable Level level) {
        return level == null ? CENTRAL : valueOf(level.name());
    }

    public @Nullable Level level() {
        return level;
    }
}
