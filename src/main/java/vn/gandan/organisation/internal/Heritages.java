package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where units went between two days. What was found out is kept for as long as it is true: pages ask for the same two days
 * again and again, and units are seldom reorganised.
 */
@Component
class Heritages {

    private static final int KEPT = 64;

    private record Asked(Set<String> provinces, LocalDate earlier, LocalDate later) {}

    private final HeritageStore store;
    private final EditionStore editions;
    private final ByEdition<Asked, Heritage> known = new ByEdition<>(KEPT);

    Heritages(HeritageStore store, EditionStore editions) {
        this.store = store;
        this.editions = editions;
    }

    /** Empty where nothing changed between the days, so that everything is what it was. */
    Optional<Heritage> between(Set<String> provinces, LocalDate earlier, LocalDate later) {
        if (!earlier.isBefore(later) || !store.changed(provinces, earlier, later)) {
            return Optional.empty();
        }
        return Optional.of(known.get(new Asked(provinces, earlier, later), editions.present(), this::read));
    }

    private Heritage read(Asked asked) {
        var before = store.provincesBefore(asked.provinces(), asked.earlier(), asked.later());
        return new Heritage(store.ancestors(before, asked.earlier(), asked.later()));
    }
}
