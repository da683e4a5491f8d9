package vn.gandan.directives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/**
 * A paper to be registered (ghi nhận văn bản).
 *
 * @param issuer the unit that issued it; null for the centre
 * @param symbol as typed, in any spelling that can be read; null where the source gives none
 * @param type abbreviation of its kind; needed where there is no symbol, else it may confirm the symbol's
 * @param body who issued it as the paper says; null: the name that goes with the symbol and the unit
 * @param run the term or year its number counts in; null: told by the date
 */
public record NewDocument(
        @Nullable Unit issuer,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String body,
        @Nullable String run,
        String title,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String origin,
        List<NewLink> links,
        @Nullable NewFile file) {

    /** What the new paper is to one that is registered. */
    public record NewLink(
            LinkKind kind, DocumentId target, @Nullable String note) {}
}
