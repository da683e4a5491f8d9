package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;

/** How many units there were: counted once, and kept for as long as the map is the same. */
@Component
class Censuses {

    private static final int KEPT = 512;

    private record Asked(ProvinceId province, Level level, LocalDate day) {}

    private final EditionStore editions;
    private final UnitStore units;
    private final ByEdition<Asked, Map<String, Integer>> known = new ByEdition<>(KEPT);

    Censuses(EditionStore editions, UnitStore units) {
        this.editions = editions;
        this.units = units;
    }

    /** By day, and by the path of each unit above those of the level. */
    Map<LocalDate, Map<String, Integer>> of(Collection<ProvinceId> provinces, Level level, Collection<LocalDate> days) {
        var edition = editions.present();
        var counts = new HashMap<LocalDate, Map<String, Integer>>();
        for (var province : provinces) {
            for (var day : days) {
                counts.computeIfAbsent(day, ignored -> new HashMap<>())
                        .putAll(known.get(new Asked(province, level, day), edition, this::read));
            }
        }
        return counts;
    }

    private Map<String, Integer> read(Asked asked) {
        return above(units.counts(asked.province(), asked.level(), asked.day()));
    }

    /** From what stands directly under each unit to what stands under it at all. */
    private static Map<String, Integer> above(Map<String, Integer> direct) {
        var counts = new HashMap<String, Integer>();
        direct.forEach((path, count) -> {
            for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
                counts.merge(path.substring(0, end + 1), count, Integer::sum);
            }
        });
        return Map.copyOf(counts);
    }
}
