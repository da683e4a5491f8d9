package vn.gandan.filings.internal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that corrects a locked filing: what stands, what was typed, and what is wrong with it, by field. */
public record Amendment(
        Paper paper, UUID sending, String reason, Map<String, String> typed, Map<String, String> faults) {

    static Amendment blank(Paper paper) {
        return new Amendment(paper, UUID.randomUUID(), "", Map.of(), Map.of());
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public @Nullable String fault(String name) {
        return faults.get(name);
    }
}
