package vn.gandan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words, numbers and dates of a screen, in the reader's language (Vietnamese unless she chose English). */
@Component
public class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter ENGLISH_DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    public boolean english() {
        return locale().getLanguage().equals("en");
    }

    /** The sentence under the key, its places filled, days as the reader writes them; a missing key is a bug and throws. */
    public String of(String key, Object... details) {
        return messages.getMessage(key, Arrays.stream(details).map(this::spoken).toArray(), locale());
    }

    private Object spoken(Object detail) {
        return detail instanceof LocalDate day ? day(day) : detail;
    }

    public Numbers numbers() {
        return new Numbers(locale());
    }

    public String day(LocalDate day) {
        return (english() ? ENGLISH_DAY : DAY).format(day);
    }

    /** "14/12". */
    private String dayOfYear(LocalDate day) {
        return (english() ? ENGLISH_DAY_OF_YEAR : DAY_OF_YEAR).format(day);
    }

    /** "16:30, 12/07/2024". */
    public String moment(Instant moment) {
        var there = moment.atZone(VIETNAM);
        return TIME.format(there) + ", " + day(there.toLocalDate());
    }

    /** "Quý III/2025", "14/10/2014 – 14/10/2019". */
    public String period(Period period) {
        int year = period.lastDay().getYear();
        int month = period.firstDay().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> of("shared.period.month", month, String.valueOf(year));
            case QUARTER -> of("shared.period.quarter." + (month + 2) / 3, String.valueOf(year));
            case HALF_YEAR -> of("shared.period.half." + (month + 5) / 6, String.valueOf(year));
            case NINE_MONTHS -> of("shared.period.nine", String.valueOf(year));
            case YEAR -> of("shared.period.year", String.valueOf(year));
            case ADMINISTRATIVE_YEAR ->
                of(
                        "shared.period.administrative",
                        String.valueOf(year),
                        dayOfYear(period.firstDay()),
                        dayOfYear(period.lastDay()));
            case DAYS -> day(period.firstDay()) + " – " + day(period.lastDay());
        };
    }
}
