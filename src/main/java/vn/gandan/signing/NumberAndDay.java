package vn.gandan.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a paper gets when it is signed (số, ngày, người ký). Before that all but the symbol is absent, and the symbol has a
 * gap for its number: {@code …-BC/BDVTU}.
 */
public record NumberAndDay(
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate day,
        @Nullable SignedBy by) {

    public boolean signed() {
        return number != null;
    }
}
