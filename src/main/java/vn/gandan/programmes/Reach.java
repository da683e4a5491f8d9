package vn.gandan.programmes;

import static vn.gandan.programmes.ProgrammesError.DOERS_NEEDED;

import java.util.List;
import vn.gandan.organisation.Unit;

/** Who is to do something: the units that do it, those that support them (phối hợp), and how they were chosen. */
public record Reach(Kind kind, List<Unit> units, List<Unit> supporters) {

    /** The unit itself, all communes or all hamlets under it, or units chosen one by one. */
    public enum Kind {
        OWN,
        COMMUNES,
        HAMLETS,
        CHOSEN
    }

    public Reach {
        if (units.isEmpty()) {
            throw DOERS_NEEDED.refuse();
        }
        units = List.copyOf(units);
        supporters = List.copyOf(supporters);
    }

    public static Reach own(Unit unit) {
        return new Reach(Kind.OWN, List.of(unit), List.of());
    }

    public static Reach chosen(List<Unit> units) {
        return new Reach(Kind.CHOSEN, units, List.of());
    }
}
