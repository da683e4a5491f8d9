package vn.gandan.duties.internal;

import static vn.gandan.duties.internal.Act.Field.ADDRESS;
import static vn.gandan.duties.internal.Act.Field.DAYS;
import static vn.gandan.duties.internal.Act.Field.DOCUMENT;
import static vn.gandan.duties.internal.Act.Field.ON;
import static vn.gandan.duties.internal.Act.Field.REASON;
import static vn.gandan.duties.internal.Act.Field.UNIT;
import static vn.gandan.duties.internal.Act.Field.UNTIL;
import static vn.gandan.duties.internal.Act.Field.WORDS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.DutiesError;
import vn.gandan.organisation.OrganisationError;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** What in a form cannot be taken as it is, each said beside its field. */
public record Mistakes(Map<Act.Field, String> sentences) {

    public static final Mistakes NONE = new Mistakes(Map.of());

    private static final int LONGEST = 4_000;

    /** Where the reason of a refusal stands in the form. */
    private static final Map<ErrorCode, Act.Field> FIELDS = Map.of(
            DutiesError.DATE_IN_FUTURE, ON,
            DutiesError.CLOCK_BEFORE_START, ON,
            DutiesError.CLOCK_OUT_OF_ORDER, ON,
            DutiesError.EXTENSION_NEEDS_DOCUMENT, DOCUMENT,
            DutiesError.EXTENSION_BEYOND_RIGHT, DAYS,
            DutiesError.UNIT_OUTSIDE, UNIT,
            OrganisationError.UNIT_NOT_FOUND, UNIT);

    public boolean any() {
        return !sentences.isEmpty();
    }

    public @Nullable String at(Act.Field field) {
        return sentences.get(field);
    }

    public static Mistakes in(Act act, Entry entry, LocalDate today, Texts text) {
        var found = new EnumMap<Act.Field, String>(Act.Field.class);
        for (var field : act.fields()) {
            mistake(act, field, entry, today).ifPresent(key -> found.put(field, text.of("duties.mistake." + key)));
        }
        return new Mistakes(found);
    }

    private static Optional<String> mistake(Act act, Act.Field field, Entry entry, LocalDate today) {
        if (entry.value(field).length() > LONGEST) {
            return Optional.of("long");
        }
        return Optional.ofNullable(
                switch (field) {
                    case WORDS -> entry.blank(WORDS) ? "words." + act : null;
                    case REASON -> entry.blank(REASON) && act != Act.RESUMPTION ? "reason" : null;
                    case ON -> entry.day(ON).isEmpty() ? "day" : null;
                    case UNTIL -> until(act, entry, today);
                    case DAYS -> entry.blank(DAYS) || entry.number(DAYS).isPresent() ? null : "days";
                    case ADDRESS -> entry.blank(ADDRESS) || leadsSomewhere(entry.value(ADDRESS)) ? null : "address";
                    case UNIT -> entry.blank(UNIT) ? "unit" : null;
                    case ACCOUNT, DOCUMENT -> null;
                });
    }

    /** A new date, or, where she who judges extends, so many days. */
    private static @Nullable String until(Act act, Entry entry, LocalDate today) {
        if (act == Act.EXTENSION) {
            if (entry.blank(UNTIL) == entry.blank(DAYS)) {
                return "either";
            }
            if (entry.blank(UNTIL)) {
                return null;
            }
        }
        var day = entry.day(UNTIL);
        if (day.isEmpty()) {
            return "day";
        }
        return act == Act.EXTENSION_REQUEST && !day.get().isAfter(today) ? "past" : null;
    }

    private static boolean leadsSomewhere(String address) {
        return address.matches("https?://\\S+|/(?!/)\\S*");
    }

    /** A rule's refusal that the form can show beside its field. */
    public static Optional<Mistakes> of(Act act, Refusal refusal, Texts text) {
        var field = FIELDS.get(refusal.code());
        if (field == null || !act.fields().contains(field)) {
            return Optional.empty();
        }
        var sentence =
                text.of("error." + refusal.code().name(), refusal.details().toArray());
        return Optional.of(new Mistakes(Map.of(field, sentence)));
    }
}
