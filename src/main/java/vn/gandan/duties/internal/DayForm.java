package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.SpecialDay;
import vn.gandan.shared.VietnameseText;

/** What somebody typed to make a day off or worked; kept as typed, so that a mistake costs no second writing. */
public record DayForm(
        @Nullable String day,
        @Nullable String works,
        @Nullable String name,
        @Nullable String basis,
        @Nullable String confirmed) {

    private static final int LONGEST = 200;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final List<DateTimeFormatter> WRITTEN =
            List.of(written("uuuu-MM-dd"), written("d/M/uuuu"), written("ddMMuuuu"));

    static DayForm empty() {
        return new DayForm(null, null, null, null, null);
    }

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> day(@Nullable String text) {
        return WRITTEN.stream()
                .flatMap(format -> read(text, format).stream())
                .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST)
                .findFirst();
    }

    private static Optional<LocalDate> read(@Nullable String text, DateTimeFormatter format) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip(), format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** Field and the key of what is wrong with it. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (day(day).isEmpty()) {
            mistakes.put("day", "duties.days.form.day.missing");
        }
        if (unusable(name)) {
            mistakes.put("name", "duties.days.form.name.missing");
        }
        if (unusable(basis)) {
            mistakes.put("basis", "duties.days.form.basis.missing");
        }
        return mistakes;
    }

    private static boolean unusable(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }

    public boolean worked() {
        return "true".equals(works);
    }

    public boolean compared() {
        return "true".equals(confirmed);
    }

    /** Only of a form without mistakes. */
    SpecialDay decided() {
        return new SpecialDay(day(day).orElseThrow(), worked(), clean(name), clean(basis), compared());
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : VietnameseText.nfc(text).strip().replaceAll("\\s+", " ");
    }
}
