package vn.gandan.writing.proofing;

import java.time.LocalDate;
import java.util.Locale;
import vn.gandan.shared.ReportWords;

/** Words as reports write them. */
final class Vietnamese {

    static final Locale LOCALE = Locale.of("vi");

    private Vietnamese() {}

    static String day(LocalDate day) {
        return ReportWords.day(day);
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(LOCALE) + words.substring(1);
    }

    static String lower(String words) {
        return words.toLowerCase(LOCALE);
    }
}
