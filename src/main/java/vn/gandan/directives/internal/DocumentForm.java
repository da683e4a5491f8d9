package vn.gandan.directives.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a paper that is to be registered, as typed. The issuer is {@code 0} for the centre, else a unit's
 * reference; a link is its kind and the paper's identity, {@code IMPLEMENTS:24-0199…}.
 */
public record DocumentForm(
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String body,
        @Nullable String run,
        @Nullable String title,
        @Nullable String signer,
        @Nullable String issuedOn,
        @Nullable String effectiveOn,
        @Nullable List<String> links,
        @Nullable String kind,
        @Nullable String paper,
        @Nullable String unit,
        @Nullable Boolean open) {

    static DocumentForm empty() {
        return new DocumentForm(
                null, null, null, null, null, null, null, null, null, List.of(), null, null, null, null);
    }

    static DocumentForm carryingOut(String id) {
        return new DocumentForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("IMPLEMENTS:" + id),
                null,
                null,
                null,
                null);
    }

    public String value(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    List<String> ticked() {
        return links == null ? List.of() : links.stream().distinct().toList();
    }
}
