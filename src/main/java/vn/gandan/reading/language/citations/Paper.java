package vn.gandan.reading.language.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Symbol;
import vn.gandan.reading.language.Span;

/**
 * A paper as the text names it, before it is known which one is meant.
 *
 * @param word the type word of this mention in small letters; null in a list after the first, and before a bare symbol
 * @param type the abbreviation of the type that the word or the symbol names
 * @param symbol null where the text leaves it out
 * @param contradiction the type that the word names and the symbol is not
 * @param plenum for a resolution that is cited by its plenum; there is no number then
 */
record Paper(
        Span span,
        @Nullable String word,
        @Nullable String type,
        String number,
        @Nullable Integer year,
        @Nullable Symbol symbol,
        List<Repair> repairs,
        @Nullable String contradiction,
        @Nullable Plenum plenum) {

    static Paper of(Span span, Plenum plenum) {
        return new Paper(span, null, plenum.type(), "", null, null, List.of(), null, plenum);
    }

    static Paper incomplete(
            Span span, @Nullable String word, @Nullable String type, String number, @Nullable Integer year) {
        return new Paper(span, word, type, number, year, null, List.of(), null, null);
    }

    boolean complete() {
        return symbol != null;
    }
}
