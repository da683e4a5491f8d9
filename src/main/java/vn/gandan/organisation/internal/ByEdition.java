package vn.gandan.organisation.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.gandan.organisation.internal.EditionStore.Edition;

/** What was read of the map, kept for as long as there is no other edition of it; what is asked for seldom goes first. */
final class ByEdition<K, V> {

    private record Sheet<V>(Edition edition, V value) {}

    private final Map<K, Sheet<V>> sheets;

    ByEdition(int most) {
        sheets = Collections.synchronizedMap(new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Sheet<V>> eldest) {
                return size() > most;
            }
        });
    }

    V get(K asked, Edition edition, Function<K, V> read) {
        var sheet = sheets.get(asked);
        if (sheet == null || !sheet.edition().equals(edition)) {
            sheet = new Sheet<>(edition, read.apply(asked));
            sheets.put(asked, sheet);
        }
        return sheet.value();
    }
}
