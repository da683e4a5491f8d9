package vn.gandan.reading.language.citations;

import java.time.LocalDate;
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

    private final Cited cited;
    private final KnownSymbols known;

    /** Null as long as nobody asks: few texts have contradictions. */
    private @Nullable Map<Symbol, Set<LocalDate>> days;

    Contradictions(Cited cited, KnownSymbols known) {
        this.cited = cited;
        this.known = known;
    }

    private Set<LocalDate> days(Symbol symbol) {
        var all = days == null ? allDays() : days;
        days = all;
        return all.getOrDefault(symbol, Set.of());
    }

    private Map<Symbol, Set<LocalDate>> allDays() {
        var all = new HashMap<Symbol, Set<LocalDate>>();
        for (int each = 0; each < cited.size(); each++) {
            var symbol = cited.paper(each).symbol();
            var day = cited.around(each).date();
            if (symbol != null && day != null && cited.paper(each).contradiction() == null) {
                all.computeIfAbsent(symbol, papers -> new HashSet<>()).add(day);
            }
        }
        return all;
    }

    /** The type word wins where another mention of the text bears it out; either way a person is asked. */
    Resolved settled(Paper paper, Symbol written, String type, @Nullable LocalDate day) {
        var called = Completion.withType(written, type, written.form());
        var knownDays = days(called);
        boolean borneOut = known.has(called) && (day == null || knownDays.isEmpty() || knownDays.contains(day));
        var read = Resolved.written(paper);
        return borneOut
                ? read.as(Repair.Kind.TYPE, called, Resolution.FULL).against(written.canonical())
                : read.as(Repair.Kind.FAMILY, written, Resolution.FULL).against(called.canonical());
    }
}
