package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.STEP_UNREADABLE;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.gandan.organisation.SuccessionPlan.Kind;

/** Reads fields as they were typed. */
final class Written {

    private Written() {}

    static String text(MultiValueMap<String, String> typed, String field) {
        @Nullable String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** What no page of ours sends is refused. */
    static UUID key(MultiValueMap<String, String> typed, String field) {
        try {
            return UUID.fromString(text(typed, field));
        } catch (IllegalArgumentException unreadable) {
            throw STEP_UNREADABLE.refuse();
        }
    }

    static Optional<Kind> kind(String text) {
        return Stream.of(Kind.values()).filter(kind -> kind.name().equals(text)).findFirst();
    }
}
