package vn.gandan.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol as it was understood, and everything that was put right on the way. A type word that speaks against the symbol
 * ("Chỉ thị 18-NQ/TU") changes nothing; the type that it names is the contradiction.
 */
public record SymbolReading(
        Symbol symbol, List<Repair> repairs, @Nullable String contradiction) {

    public SymbolReading {
        repairs = List.copyOf(repairs);
    }
}
