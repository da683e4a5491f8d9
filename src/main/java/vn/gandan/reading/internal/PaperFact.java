package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;
import vn.gandan.reading.language.Span;

/**
 * A paper that the report cites (văn bản được viện dẫn), with all its mentions.
 *
 * @param symbol canonical
 * @param complete whether some mention has the whole symbol
 * @param contradicts the symbol of another that cannot be the same paper and yet seems meant
 * @param carriesOut symbols of the papers that it carries out
 * @param issuer {@code 0} for the centre, else the unit; null: told by the symbol
 */
public record PaperFact(
        String symbol,
        @Nullable String type,
        @Nullable LocalDate issuedOn,
        @Nullable String body,
        @Nullable String title,
        boolean complete,
        List<Span> mentions,
        List<Repair> repairs,
        @Nullable String contradicts,
        List<String> carriesOut,
        @Nullable Long issuer)
        implements Fact {

    public PaperFact {
        mentions = List.copyOf(mentions);
        repairs = List.copyOf(repairs);
        carriesOut = List.copyOf(carriesOut);
    }

    /** A person answered what contradicts it by saying what it is. */
    PaperFact corrected(
            String newSymbol,
            @Nullable String newType,
            @Nullable LocalDate newIssuedOn,
            @Nullable String newTitle,
            @Nullable Long newIssuer) {
        return new PaperFact(
                newSymbol, newType, newIssuedOn, body, newTitle, true, mentions, repairs, null, carriesOut, newIssuer);
    }
}
