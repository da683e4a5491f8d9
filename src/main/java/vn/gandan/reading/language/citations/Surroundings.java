package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/**
 * What the text says of a paper right beside its number.
 *
 * @param issuer the code of who issued it, where the name tells it
 * @param issuerWords the name as the text has it
 * @param title where the words of its title stand, without quotation marks
 * @param end where date and issuer end; the paper's own end where there are none
 */
record Surroundings(
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable Span issuerWords,
        @Nullable Span title,
        int end) {

    /** Of two papers of a list the words behind the last one tell of both; its day only where they are alike. */
    Surroundings sharing(Surroundings last, boolean alike) {
        if (issuerWords != null) {
            return this;
        }
        var day = date == null && alike ? last.date : date;
        return new Surroundings(day, last.issuer, last.issuerWords, title, end);
    }

    /** What stands before the paper counts where nothing stands behind it. */
    Surroundings orElse(@Nullable LocalDate earlierDate, @Nullable String earlierIssuer, @Nullable Span earlierWords) {
        boolean unnamed = issuerWords == null;
        return new Surroundings(
                date == null ? earlierDate : date,
                unnamed ? earlierIssuer : issuer,
                unnamed ? earlierWords : issuerWords,
                title,
                end);
    }
}
