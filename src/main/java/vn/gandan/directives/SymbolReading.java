package vn.gandan.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol as it was understood, and everything that was put right on the way. A type word that speaks against the symbol
 * ("Chỉ thị 18-NQ/TU") changes nothing; the type that it names is the contradiction.
 *
 * @param canonical as it is rightly written; as it stands where nobody knows how its issuer joins the parts
 */
public record SymbolReading(
        Symbol symbol,
        String canonical,
        List<Repair> repairs,
        @Nullable String contradiction) {

    public SymbolReading {
        repairs = List.copyOf(repairs);
    }

    /** Whether it is left as it stands. */
    public boolean open() {
        return !canonical.equals(symbol.canonical());
    }
}
