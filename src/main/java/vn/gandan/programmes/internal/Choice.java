package vn.gandan.programmes.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Reach;

/** To whom a unit may give something: itself, all of a level below, or some of those directly below. */
public record Choice(Unit own, List<Kind> kinds, List<Unit> units) {

    /** One way to choose, and how many units it reaches. */
    public record Kind(Reach.Kind kind, int count) {}

    /** What was chosen: as it was typed, not yet judged. */
    public record Chosen(@Nullable String reach, List<Long> units, List<Long> supporters) {

        static final Chosen NOTHING = new Chosen(null, List.of(), List.of());

        public boolean is(Reach.Kind kind) {
            return kind.name().equals(reach);
        }

        public boolean leads(Unit unit) {
            return units.contains(unit.id().value());
        }

        public boolean supports(Unit unit) {
            return supporters.contains(unit.id().value());
        }
    }
}
