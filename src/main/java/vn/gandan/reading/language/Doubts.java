package vn.gandan.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Finds papers of one number, one issuer and one day whose types differ: one of the two is probably mistyped. */
final class Doubts {

    private Doubts() {}

    static List<@Nullable Resolved> told(List<@Nullable Resolved> resolved, Cited cited) {
        var sameDay = new HashMap<String, SequencedSet<String>>();
        for (int each = 0; each < resolved.size(); each++) {
            var key = key(resolved.get(each), cited.around(each));
            if (key != null) {
                sameDay.computeIfAbsent(key, day -> new LinkedHashSet<>())
                        .add(Objects.requireNonNull(resolved.get(each)).canonical());
            }
        }
        var told = new ArrayList<@Nullable Resolved>();
        for (int each = 0; each < resolved.size(); each++) {
            told.add(told(resolved.get(each), cited.around(each), sameDay));
        }
        return told;
    }

    private static @Nullable Resolved told(
            @Nullable Resolved one, Surroundings around, Map<String, SequencedSet<String>> sameDay) {
        var key = key(one, around);
        if (one == null || key == null || one.contradicts() != null) {
            return one;
        }
        var all = sameDay.get(key);
        if (all == null || all.size() < 2) {
            return one;
        }
        var other = all.getFirst().equals(one.canonical()) ? all.getLast() : all.getFirst();
        return one.against(other);
    }

    private static @Nullable String key(@Nullable Resolved resolved, Surroundings around) {
        var symbol = resolved == null ? null : resolved.symbol();
        return symbol == null || around.date() == null || symbol.issuers().isEmpty() || symbol.type() == null
                ? null
                : symbol.number() + " " + symbol.year() + " " + symbol.issuers() + " " + around.date();
    }
}
