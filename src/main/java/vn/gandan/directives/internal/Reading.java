package vn.gandan.directives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a symbol was understood as while it is typed: its canonical form, what was put right in words, type, issuers and
 * term, what seems wrong without being impossible, and the paper that has this number already.
 */
public record Reading(
        boolean typed,
        @Nullable String canonical,
        List<String> repairs,
        @Nullable String type,
        @Nullable String issuers,
        @Nullable String run,
        List<String> warnings,
        @Nullable Paper known) {

    static Reading none(boolean typed) {
        return new Reading(typed, null, List.of(), null, null, null, List.of(), null);
    }

    public boolean unreadable() {
        return typed && canonical == null;
    }
}
