package vn.gandan.reading.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;

/**
 * A paper that a text cites (trích dẫn), one for each mention.
 *
 * @param span the type word with its number and symbol, without date, issuer and title
 * @param canonical the symbol as it is rightly written: 25-NQ/TW; 217-QĐ where no issuer is named; NQTW4-XI for a
 *     resolution that is cited by its plenum
 * @param type abbreviation of the kind of paper: NQ, CTr
 * @param date the day of issue that this mention states
 * @param dateInText the day of issue that some mention of the same paper states
 * @param issuer who issued it, in the words of the text
 * @param title what it is about, in the words of the text, without quotation marks
 * @param repairs what was put right in the symbol; never silent
 * @param contradicts the symbol of another mention that cannot be the same paper and yet seems meant: 18-NQ/TU beside
 *     18-CT/TU of the same day, or the one that the type word names; a person decides
 * @param carriesOut the symbol of the paper that this one carries out, as the text says: 25-NQ/TW for "Chương trình hành
 *     động số 32 … về thực hiện Nghị quyết số 25-NQ/TW"
 */
public record Citation(
        Span span,
        String canonical,
        @Nullable String type,
        Resolution resolution,
        @Nullable LocalDate date,
        @Nullable LocalDate dateInText,
        @Nullable String issuer,
        @Nullable String title,
        List<Repair> repairs,
        @Nullable String contradicts,
        @Nullable String carriesOut) {

    /** The symbol is complete in the span; completed from the text around it; or its issuer is named nowhere. */
    public enum Resolution {
        FULL,
        PARTIAL,
        UNRESOLVED
    }

    public Citation {
        repairs = List.copyOf(repairs);
    }
}
