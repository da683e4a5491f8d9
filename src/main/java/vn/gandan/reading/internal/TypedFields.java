package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedPeriod;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.VietnameseText;

/** Reads the fields of one form as they were typed, and keeps what is wrong with each: the first thing found. */
final class TypedFields {

    private static final int LONGEST = 500;
    private static final int LONGEST_PASSAGE = 5_000;

    private final Texts text;
    private final Map<String, String> mistakes = new HashMap<>();

    TypedFields(Texts text) {
        this.text = text;
    }

    Map<String, String> mistakes() {
        return mistakes;
    }

    void wrong(String field, String key, Object... details) {
        mistakes.putIfAbsent(field, text.of(key, details));
    }

    String line(String field, @Nullable String typed) {
        return line(field, typed, LONGEST);
    }

    String passage(String field, @Nullable String typed) {
        return line(field, typed, LONGEST_PASSAGE);
    }

    /** Nothing of what is too long: nobody meant it. */
    private String line(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return "";
        }
        if (typed.length() > longest) {
            wrong(field, "reading.mistake.long", text.numbers().of(longest));
            return "";
        }
        return VietnameseText.nfc(typed.replace("\u0000", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Nullable LocalDate day(String field, @Nullable String typed) {
        var day = TypedDay.of(typed);
        if (day.isEmpty() && !line(field, typed).isEmpty()) {
            wrong(field, "reading.mistake.day");
        }
        return day.orElse(null);
    }

    /** None where nothing was typed, or something wrong. */
    Optional<Period> period(@Nullable String first, @Nullable String last, LocalDate today) {
        if (line("first", first).isEmpty() && line("first", last).isEmpty()) {
            return Optional.empty();
        }
        var period = between(first, last);
        if (period.isEmpty()) {
            wrong("first", "reading.mistake.period");
        }
        if (period.filter(typed -> typed.firstDay().isAfter(today)).isPresent()) {
            wrong("first", "error.REPORT_PERIOD_NOT_BEGUN");
        }
        return period;
    }

    /** Two days in their order; none where they are not. */
    static Optional<Period> between(@Nullable String first, @Nullable String last) {
        return TypedDay.of(first)
                .flatMap(from ->
                        TypedDay.of(last).filter(to -> !to.isBefore(from)).map(to -> StatedPeriod.between(from, to)));
    }
}
