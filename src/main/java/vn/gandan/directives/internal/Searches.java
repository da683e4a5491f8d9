package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.STATE_UNKNOWN;
import static vn.gandan.shared.SharedError.NUMBER_UNREADABLE;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Document;
import vn.gandan.shared.VietnameseText;

/** Reads what an address asks of the register. */
@Component
class Searches {

    private final Findings findings;
    private final Clerk clerk;

    Searches(Findings findings, Clerk clerk) {
        this.findings = findings;
        this.clerk = clerk;
    }

    record Asked(
            @Nullable String q,
            @Nullable String type,
            @Nullable String level,
            @Nullable String year,
            @Nullable String state,
            @Nullable String on,
            @Nullable Boolean asked,
            @Nullable Integer from) {}

    Search of(Asked asked) {
        var words = text(asked.q());
        var level = text(asked.level());
        return new Search(
                words,
                words == null ? null : findings.symbol(words),
                text(asked.type()),
                level == null ? null : Tiers.of(level),
                year(text(asked.year())),
                state(text(asked.state())),
                Days.of(asked.on()).orElseGet(clerk::today),
                Boolean.TRUE.equals(asked.asked()));
    }

    private static @Nullable String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Search.shortened(VietnameseText.nfc(typed.strip()));
    }

    private static @Nullable Integer year(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[0-9]{4}")) {
            throw NUMBER_UNREADABLE.refuse(typed);
        }
        return Integer.valueOf(typed);
    }

    private static Document.@Nullable State state(@Nullable String typed) {
        return typed == null
                ? null
                : Stream.of(Document.State.values())
                        .filter(state -> state.name().equals(typed.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> STATE_UNKNOWN.refuse(typed));
    }
}
