package vn.gandan.reading.language.citations;

import org.jspecify.annotations.Nullable;

/** A paper's number as a text has it: 25, 59/2023, 290-QĐ. */
record PaperNumber(
        String number, @Nullable Integer year, @Nullable String type, int end) {

    /** "Kế hoạch 2025" is the plan of that year. */
    boolean looksLikeYear() {
        return year == null
                && type == null
                && number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"));
    }
}
