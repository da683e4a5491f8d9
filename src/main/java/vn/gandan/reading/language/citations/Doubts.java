package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol;

/** Finds papers of one number and one day whose types or issuers differ: one of the two is probably mistyped. */
final class Doubts {

    private record Act(String number, @Nullable Integer year, LocalDate day) {}

    private final Map<Act, List<Symbol>> sameDay = new HashMap<>();

    private Doubts(List<@Nullable Resolved> resolved, Cited cited) {
        for (int each = 0; each < resolved.size(); each++) {
            var act = act(resolved.get(each), cited.around(each));
            if (act != null) {
                var symbols = sameDay.computeIfAbsent(act, day -> new ArrayList<>());
                var symbol = Objects.requireNonNull(resolved.get(each)).symbol();
                if (symbol != null && !symbols.contains(symbol)) {
                    symbols.add(symbol);
                }
            }
        }
    }

    static List<@Nullable Resolved> told(List<@Nullable Resolved> resolved, Cited cited) {
        var doubts = new Doubts(resolved, cited);
        if (doubts.sameDay.values().stream().allMatch(symbols -> symbols.size() == 1)) {
            return resolved;
        }
        var told = new ArrayList<@Nullable Resolved>();
        for (int each = 0; each < resolved.size(); each++) {
            told.add(doubts.told(resolved.get(each), cited.around(each)));
        }
        return told;
    }

    private @Nullable Resolved told(@Nullable Resolved one, Surroundings around) {
        var act = act(one, around);
        if (one == null || act == null || one.contradicts() != null) {
            return one;
        }
        return sameDay.getOrDefault(act, List.of()).stream()
                .filter(other -> one.symbol() != null && resembles(one.symbol(), other))
                .findFirst()
                .map(other -> one.against(other.canonical()))
                .orElse(one);
    }

    /** Two that differ in all are two papers of one day. */
    private static boolean resembles(Symbol one, Symbol other) {
        return Objects.equals(one.type(), other.type()) != one.issuers().equals(other.issuers());
    }

    private static @Nullable Act act(@Nullable Resolved resolved, Surroundings around) {
        var symbol = resolved == null ? null : resolved.symbol();
        var day = around.date();
        return symbol == null || day == null || symbol.issuers().isEmpty() || symbol.type() == null
                ? null
                : new Act(symbol.number(), symbol.year(), day);
    }
}
