package vn.gandan.duties;

import static vn.gandan.duties.DutiesError.EVIDENCE_NEEDED;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows that a duty was done (minh chứng), and on which day it was: a document, a submission, or words of the unit's own. */
public record Evidence(
        String kind,
        @Nullable UUID id,
        String label,
        @Nullable String address,
        LocalDate on) {

    /** The kind of what an official tells in her own words. */
    public static final String WORDS = "WORDS";

    public Evidence {
        if (label.isBlank()) {
            throw EVIDENCE_NEEDED.refuse();
        }
    }

    public static Evidence inWords(String words, LocalDate on) {
        return new Evidence(WORDS, null, words.strip(), null, on);
    }
}
