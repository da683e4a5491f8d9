package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.gandan.shared.TypedDay;

/** What was typed into a form, field by field, kept to be shown again; and what of it can be read. */
final class Typed {

    private final MultiValueMap<String, String> fields;

    Typed(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    String text(String field) {
        @Nullable String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean blank(String field) {
        return text(field).isBlank();
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    Optional<LocalDate> day(String field) {
        return TypedDay.of(text(field));
    }

    Optional<Integer> number(String field) {
        return text(field).strip().matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(text(field).strip()))
                : Optional.empty();
    }

    Optional<UUID> key(String field) {
        try {
            return blank(field)
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text(field).strip()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    List<String> lines(String field) {
        return Arrays.stream(text(field).split("[\\n;]", -1))
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Choice.Chosen chosen(String after) {
        return new Choice.Chosen(
                has("reach" + after) ? text("reach" + after) : null, ids("units" + after), ids("support" + after));
    }

    private List<Long> ids(String field) {
        return all(field).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
