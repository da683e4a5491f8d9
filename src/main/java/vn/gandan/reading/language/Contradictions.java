package vn.gandan.reading.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Symbol;
import vn.gandan.reading.language.Citation.Resolution;

/** Mentions whose type word speaks against their symbol: "Chỉ thị 18-NQ/TU". */
final class Contradictions {

    private final KnownSymbols known;
    private final Map<Symbol, Set<LocalDate>> days = new HashMap<>();

    Contradictions(Cited cited, KnownSymbols known) {
        this.known = known;
        for (int each = 0; each < cited.size(); each++) {
            var symbol = cited.paper(each).symbol();
            var day = cited.around(each).date();
            if (symbol != null && day != null && cited.paper(each).contradiction() == null) {
                days.computeIfAbsent(symbol, papers -> new HashSet<>()).add(day);
            }
        }
    }

    /** The type word wins where another mention of the text bears it out; either way a person is asked. */
    Resolved settled(Paper paper, Symbol written, String type, @Nullable LocalDate day) {
        var called = Completion.withType(written, type, written.form());
        var knownDays = days.getOrDefault(called, Set.of());
        boolean borneOut = known.has(called) && (day == null || knownDays.isEmpty() || knownDays.contains(day));
        if (!borneOut) {
            return new Resolved(written.canonical(), written, Resolution.FULL, paper.repairs(), called.canonical());
        }
        var repairs = new ArrayList<>(paper.repairs());
        repairs.add(new Repair(Repair.Kind.TYPE, written.canonical(), called.canonical()));
        return new Resolved(called.canonical(), called, Resolution.FULL, repairs, written.canonical());
    }
}
