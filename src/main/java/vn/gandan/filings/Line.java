package vn.gandan.filings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Field;
import vn.gandan.shared.Numbers;

/**
 * One field of a filing as it stands: what was typed and not sent yet, the figure that counts, the last period's, what the
 * system knows itself, the unit's remark, and why the figure was returned.
 */
public record Line(
        Field field,
        String name,
        String measure,
        @Nullable String typed,
        @Nullable BigDecimal value,
        @Nullable BigDecimal last,
        @Nullable Known known,
        @Nullable String remark,
        @Nullable String returned) {

    /** What stands in the field: as typed, else the figure that counts, else what the system knows; empty: not filled in. */
    public String text() {
        if (typed != null) {
            return Numbers.typed(typed).map(Numbers.VIETNAMESE::exact).orElse(typed);
        }
        var figure = standing();
        return figure == null ? "" : Numbers.VIETNAMESE.exact(figure);
    }

    private @Nullable BigDecimal standing() {
        return value == null && known != null ? known.value() : value;
    }

    /** The figure in the field; null where none is, or nobody can read it. Not read out of the text: this is asked often. */
    public @Nullable BigDecimal figure() {
        return typed == null ? standing() : Numbers.typed(typed).orElse(null);
    }

    public boolean filled() {
        return typed == null ? standing() != null : !typed.isBlank();
    }
}
