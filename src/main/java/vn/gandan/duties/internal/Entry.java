package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.VietnameseText;

/** What was typed into the form of an act, kept as it was typed. */
public record Entry(
        @Nullable String words,
        @Nullable String on,
        @Nullable String until,
        @Nullable String days,
        @Nullable String address,
        @Nullable String unit,
        @Nullable String account,
        @Nullable String reason,
        @Nullable String document) {

    public static final Entry BLANK = new Entry(null, null, null, null, null, null, null, null, null);

    public String value(Act.Field field) {
        var typed = switch (field) {
            case WORDS -> words;
            case ON -> on;
            case UNTIL -> until;
            case DAYS -> days;
            case ADDRESS -> address;
            case UNIT -> unit;
            case ACCOUNT -> account;
            case REASON -> reason;
            case DOCUMENT -> document;
        };
        return typed == null ? "" : VietnameseText.nfc(typed).strip();
    }

    public boolean blank(Act.Field field) {
        return value(field).isEmpty();
    }

    public @Nullable String valueOrNull(Act.Field field) {
        return blank(field) ? null : value(field);
    }

    /** Empty for what is no day. */
    public Optional<LocalDate> day(Act.Field field) {
        return TypedDay.of(value(field));
    }

    public Optional<Integer> number(Act.Field field) {
        return value(field).matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(value(field))) : Optional.empty();
    }
}
