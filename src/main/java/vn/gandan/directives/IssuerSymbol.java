package vn.gandan.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer's abbreviation stands for, and between which days, both included (ký hiệu cơ quan ban hành). In the code
 * {@code #} stands for digits (QH#) and {@code *} for letters before or after (BCSĐ*, *TU); in the name {@code {unit}}
 * stands for the place.
 */
public record IssuerSymbol(
        String code,
        Symbol.Side system,
        Symbol.Form form,
        Reach level,
        String nameVi,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean confirmed,
        String source) {

    /** Trung ương, tỉnh, huyện, xã, mọi cấp. */
    public enum Reach {
        CENTRAL,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        ANY
    }

    public boolean inUse(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean pattern() {
        return code.indexOf('*') >= 0 || code.indexOf('#') >= 0;
    }

    /** One letter alone (B*, S*) proves little: it counts only where the rest of the symbol is as that side writes it. */
    public boolean vague() {
        return pattern() && literal().length() < 2;
    }

    String literal() {
        return code.replace("*", "").replace("#", "");
    }
}
