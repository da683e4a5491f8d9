package vn.gandan.reading.language.citations;

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

    static Resolved completed(Symbol symbol) {
        return new Resolved(symbol.canonical(), symbol, Resolution.PARTIAL, List.of(), null);
    }

    static Resolved of(String canonical, Resolution resolution) {
        return new Resolved(canonical, null, resolution, List.of(), null);
    }

    Resolved against(String other) {
        return new Resolved(canonical, symbol, resolution, repairs, other);
    }
}
