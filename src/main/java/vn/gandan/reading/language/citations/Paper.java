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
 * @param written number and symbol as they stand there, and after the repairs
 * @param symbol null where the text leaves it out
 * @param open whether nobody knows how this symbol is rightly written
 * @param contradiction the type that the word names and the symbol is not
 * @param plenum for a resolution that is cited by its plenum; there is no number then
 */
record Paper(
        Span span,
        @Nullable String word,
        @Nullable String type,
        String number,
        @Nullable Integer year,
        String written,
        @Nullable Symbol symbol,
        boolean open,
        List<Repair> repairs,
        @Nullable String contradiction,
        @Nullable Plenum plenum) {

    static Paper of(Span span, String written, Plenum plenum) {
        return new Paper(span, null, plenum.type(), "", null, written, null, false, List.of(), null, plenum);
    }

    static Paper incomplete(Span span, @Nullable String word, @Nullable String called, PaperNumber number) {
        return new Paper(
                span,
                word,
                number.type() == null ? called : number.type(),
                number.number(),
                number.year(),
                number.written().text(),
                null,
                false,
                number.written().repairs(),
                null,
                null);
    }

    /** A symbol after the first of a list, whose type word stands before that. */
    Paper listedAs(@Nullable String typeOfList) {
        return new Paper(
                span,
                null,
                type == null ? typeOfList : type,
                number,
                year,
                written,
                symbol,
                open,
                repairs,
                contradiction,
                plenum);
    }

    /** Whether the type stands with the number. */
    boolean bearsType() {
        return type != null && written.endsWith(type);
    }
}
