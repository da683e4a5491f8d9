package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Which units of a level stand under another. Hamlets are too many to be kept, and seldom all asked for. */
@Component
class Rosters {

    private static final int KEPT = 128;

    private record Asked(UnitId root, Level level, LocalDate on) {}

    private final EditionStore editions;
    private final UnitStore units;
    private final ByEdition<Asked, List<Unit>> known = new ByEdition<>(KEPT);

    Rosters(EditionStore editions, UnitStore units) {
        this.editions = editions;
        this.units = units;
    }

    List<Unit> below(UnitId root, Level level, LocalDate on) {
        var asked = new Asked(root, level, on);
        return level == Level.HAMLET ? read(asked) : known.get(asked, editions.present(), this::read);
    }

    private List<Unit> read(Asked asked) {
        return List.copyOf(units.below(asked.root(), asked.level(), asked.on()));
    }
}
