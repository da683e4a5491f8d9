package vn.gandan.reviews.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.gandan.indicators.Cell;

/**
 * What somebody wrote when she returned a filing, kept as typed: one reason for all of it, or reasons for the figures that
 * she ticked or gave a reason for.
 *
 * @param problem what she has to mend first
 */
public record Returning(
        String reason, Map<String, String> cells, @Nullable String problem) {

    static final Returning NOTHING = new Returning("", Map.of(), null);

    private static final String REASON = "reason.";

    static Returning of(MultiValueMap<String, String> form) {
        var cells = new LinkedHashMap<String, String>();
        form.getOrDefault("cell", java.util.List.of())
                .forEach(cell -> cells.put(cell, typed(form.getFirst(REASON + cell))));
        form.forEach((name, values) -> {
            if (name.startsWith(REASON) && !typed(values.getFirst()).isEmpty()) {
                cells.put(name.substring(REASON.length()), typed(values.getFirst()));
            }
        });
        return new Returning(typed(form.getFirst("reason")), cells, null);
    }

    private static String typed(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }

    Map<Cell, String> byCell() {
        var reasons = new LinkedHashMap<Cell, String>();
        cells.forEach((cell, why) -> reasons.put(Cell.parse(cell), why));
        return reasons;
    }

    Returning but(String sentence) {
        return new Returning(reason, cells, sentence);
    }

    public boolean chosen(String cell) {
        return cells.containsKey(cell);
    }

    public String reason(String cell) {
        return cells.getOrDefault(cell, "");
    }
}
