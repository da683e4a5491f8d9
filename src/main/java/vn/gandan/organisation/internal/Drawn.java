package vn.gandan.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * A unit on the drawing board: as it is on the day, or as the plan leaves it. One that the plan makes has a negative number.
 *
 * @param from first day of the version that holds on the day
 * @param to last day of that version
 */
record Drawn(
        long id,
        Level level,
        String name,
        String kind,
        @Nullable String code,
        @Nullable Long parent,
        String path,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Drawn of(Unit unit) {
        var parent = unit.parent() == null ? null : Long.valueOf(unit.parent().value());
        return new Drawn(
                unit.id().value(),
                unit.level(),
                unit.name(),
                unit.kind(),
                unit.code(),
                parent,
                unit.path(),
                unit.from(),
                unit.to());
    }

    Drawn under(@Nullable Long other) {
        return new Drawn(id, level, name, kind, code, other, path, from, to);
    }

    Drawn called(String otherName, String otherKind, @Nullable String otherCode) {
        return new Drawn(id, level, otherName, otherKind, otherCode, parent, path, from, to);
    }

    Drawn at(String otherPath) {
        return new Drawn(id, level, name, kind, code, parent, otherPath, from, to);
    }

    /** As its row is known once it was written. */
    Drawn numbered(long number, @Nullable Long above, String where) {
        return new Drawn(number, level, name, kind, code, above, where, from, to);
    }

    boolean made() {
        return id < 0;
    }

    UnitId unit() {
        return new UnitId(id);
    }

    String title() {
        var full = (kind.startsWith("thành phố") ? "thành phố" : kind) + " " + name;
        return full.substring(0, 1).toUpperCase(java.util.Locale.of("vi")) + full.substring(1);
    }
}
