package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Symbol;
import vn.gandan.reading.language.Citation.Resolution;

/** Which paper is meant, and how that was found. */
record Resolved(
        String canonical,
        @Nullable Symbol symbol,
        Resolution resolution,
        List<Repair> repairs,
        @Nullable String contradicts) {

    /** As the text has it. */
    static Resolved written(Paper paper) {
        return new Resolved(paper.written(), paper.symbol(), Resolution.UNRESOLVED, paper.repairs(), null);
    }

    Resolved as(Repair.Kind kind, Symbol other, Resolution how) {
        return as(kind, other.canonical(), other, how);
    }

    Resolved as(Repair.Kind kind, String other, @Nullable Symbol itsSymbol, Resolution how) {
        var steps = new ArrayList<>(repairs);
        if (!other.equals(canonical)) {
            steps.add(new Repair(kind, canonical, other));
        }
        return new Resolved(other, itsSymbol, how, steps, contradicts);
    }

    /** "38-TW" lacks its type, and nobody would mind how the rest is joined. */
    Resolved withoutJoining() {
        var last = repairs.isEmpty() ? null : repairs.getLast();
        return last == null || last.kind() != Repair.Kind.FAMILY
                ? this
                : new Resolved(last.from(), symbol, resolution, repairs.subList(0, repairs.size() - 1), contradicts);
    }

    Resolved unresolved() {
        return new Resolved(canonical, symbol, Resolution.UNRESOLVED, repairs, contradicts);
    }

    Resolved against(String other) {
        return new Resolved(canonical, symbol, resolution, repairs, other);
    }
}
