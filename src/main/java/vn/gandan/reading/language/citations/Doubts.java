package vn.gandan.reading.language.citations;

import java.time.LocalDate;
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

    private record Act(String number, @Nullable Integer year, List<String> issuers, LocalDate day) {}

    private Doubts() {}

    static List<@Nullable Resolved> told(List<@Nullable Resolved> resolved, Cited cited) {
        var sameDay = new HashMap<Act, SequencedSet<String>>();
        for (int each = 0; each < resolved.size(); each++) {
            var act = act(resolved.get(each), cited.around(each));
            if (act != null) {
                sameDay.computeIfAbsent(act, papers -> new LinkedHashSet<>())
                        .add(Objects.requireNonNull(resolved.get(each)).canonical());
            }
        }
        if (sameDay.values().stream().allMatch(papers -> papers.size() == 1)) {
            return resolved;
        }
        var told = new ArrayList<@Nullable Resolved>();
        for (int each = 0; each < resolved.size(); each++) {
            told.add(told(resolved.get(each), cited.around(each), sameDay));
        }
        return told;
    }

    private static @Nullable Resolved told(
            @Nullable Resolved one, Surroundings around, Map<Act, SequencedSet<String>> sameDay) {
        var act = act(one, around);
        if (one == null || act == null || one.contradicts() != null) {
            return one;
        }
        var all = sameDay.get(act);
        if (all == null || all.size() < 2) {
            return one;
        }
        var other = all.getFirst().equals(one.canonical()) ? all.getLast() : all.getFirst();
        return one.against(other);
    }

    private static @Nullable Act act(@Nullable Resolved resolved, Surroundings around) {
        var symbol = resolved == null ? null : resolved.symbol();
        var day = around.date();
        return symbol == null || day == null || symbol.issuers().isEmpty() || symbol.type() == null
                ? null
                : new Act(symbol.number(), symbol.year(), symbol.issuers(), day);
    }
}
