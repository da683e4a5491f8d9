package vn.gandan.reading.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a proposal is put right, as typed: of each kind only its own fields. */
public record FactForm(
        @Nullable String value,
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String first,
        @Nullable String last,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Long issuer,
        @Nullable String words,
        @Nullable Boolean duty,
        @Nullable String dueOn) {

    static FactForm ofFigure(String value, String indicator, String place, String first, String last) {
        return new FactForm(value, indicator, place, first, last, null, null, null, null, null, null, null, null);
    }

    static FactForm ofPaper(
            String symbol, @Nullable String type, String issuedOn, @Nullable String title, @Nullable Long issuer) {
        return new FactForm(null, null, null, null, null, symbol, type, issuedOn, title, issuer, null, null, null);
    }

    static FactForm ofPassage(String words, String place, String dueOn) {
        return new FactForm(
                null, null, place, null, null, null, null, null, null, null, words, !dueOn.isEmpty(), dueOn);
    }

    public String shown(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public boolean opensDuty() {
        return Boolean.TRUE.equals(duty);
    }
}
