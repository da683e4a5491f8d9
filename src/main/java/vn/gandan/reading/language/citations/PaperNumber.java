package vn.gandan.reading.language.citations;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Cleaned;

/**
 * A paper's number as a text has it: 25, 59/2023, 290-QĐ.
 *
 * @param written all of it, and what was put right in it
 */
record PaperNumber(
        String number, @Nullable Integer year, @Nullable String type, int end, Cleaned written) {

    /** "Kế hoạch 2025" is the plan of that year. */
    boolean looksLikeYear() {
        return year == null
                && type == null
                && number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"));
    }
}
