package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.LEVEL_UNKNOWN;

import java.util.Locale;
import java.util.stream.Stream;
import vn.gandan.directives.Tier;

/** Levels as addresses write them: {@code district}. */
public final class Tiers {

    private Tiers() {}

    static Tier of(String code) {
        return Stream.of(Tier.values())
                .filter(tier -> code(tier).equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> LEVEL_UNKNOWN.refuse(code));
    }

    public static String code(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
