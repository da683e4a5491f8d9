package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.internal.EditionStore.Edition;

/**
 * Where units went between two days. What was found out is kept for as long as it is true: pages ask for the same two days
 * again and again, and units are seldom reorganised.
 */
@Component
class Heritages {

    private static final int KEPT = 64;

    private record Asked(Set<String> provinces, LocalDate earlier, LocalDate later) {}

    private record Kept(Edition edition, Heritage heritage) {}

    private final HeritageStore store;
    private final EditionStore editions;
    private final Map<Asked, Kept> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Kept> eldest) {
            return size() > KEPT;
        }
    });

    Heritages(HeritageStore store, EditionStore editions) {
        this.store = store;
        this.editions = editions;
    }

    /** Empty where nothing changed between the days, so that everything is what it was. */
    Optional<Heritage> between(Set<String> provinces, LocalDate earlier, LocalDate later) {
        if (!earlier.isBefore(later)) {
            return Optional.empty();
        }
        if (!store.changed(provinces, earlier, later)) {
            return Optional.empty();
        }
        var edition = editions.present();
        var asked = new Asked(provinces, earlier, later);
        var kept = known.get(asked);
        if (kept == null || !kept.edition().equals(edition)) {
            var before = store.provincesBefore(provinces, earlier, later);
            kept = new Kept(edition, new Heritage(store.ancestors(before, earlier, later)));
            known.put(asked, kept);
        }
        return Optional.of(kept.heritage());
    }
}
