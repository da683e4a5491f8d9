package vn.gandan.targets.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.targets.Target;

/** The form of one target, with what was typed and what is wrong with it. */
public record TargetForm(
        Spot spot,
        List<Group> groups,
        String indicator,
        String basis,
        String value,
        String citation,
        String givenOn,
        String reason,
        @Nullable Target standing,
        @Nullable String stands,
        List<String> bases,
        Map<String, String> faults) {

    /** The indicators of one group. */
    public record Group(String name, List<Choice> choices) {}

    /** One of them. */
    public record Choice(String code, String name) {}

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public @Nullable String invalid(String field) {
        return faults.containsKey(field) ? "true" : null;
    }
}
