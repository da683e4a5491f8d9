package vn.gandan.duties.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.VietnameseText;

/**
 * What was typed to give a duty by hand (giao nhiệm vụ), kept as it was typed.
 *
 * @param label the document or occasion it comes from
 * @param giver the unit that gives, where the reader has none of her own
 * @param to {@code chosen}, or the level of all the units that get it
 * @param under only those below a unit
 * @param due {@code day} or {@code rule}
 * @param key of the form, so that sending it twice gives once
 */
public record Giving(
        @Nullable String title,
        @Nullable String label,
        @Nullable String giver,
        @Nullable String to,
        @Nullable String under,
        @Nullable String q,
        @Nullable List<String> lead,
        @Nullable List<String> support,
        @Nullable String account,
        @Nullable String due,
        @Nullable String day,
        @Nullable String rule,
        @Nullable String event,
        @Nullable String acceptance,
        @Nullable String key) {

    static final String CHOSEN = "chosen";

    public static String clean(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed).strip();
    }

    public String formKey() {
        return clean(key).isEmpty() ? UUID.randomUUID().toString() : clean(key);
    }

    /** What the duties of one form come from, whoever sends it how often. */
    UUID source(long account) {
        return UUID.nameUUIDFromBytes((account + ":" + formKey()).getBytes(StandardCharsets.UTF_8));
    }

    public List<String> leads() {
        return lead == null ? List.of() : lead;
    }

    public List<String> supports() {
        return support == null ? List.of() : support;
    }

    /** Empty where units are chosen one by one. */
    public Optional<Level> level() {
        return Optional.ofNullable(to)
                .filter(code -> code.equals(Level.COMMUNE.name()) || code.equals(Level.HAMLET.name()))
                .map(Level::valueOf);
    }

    public boolean byRule() {
        return "rule".equals(due);
    }

    public boolean needsAcceptance() {
        return !"no".equals(acceptance);
    }

    public Optional<LocalDate> dueDay() {
        return TypedDay.of(day);
    }

    public Optional<LocalDate> eventDay() {
        return TypedDay.of(event);
    }
}
