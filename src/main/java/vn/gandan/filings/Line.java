package vn.gandan.filings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Field;

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
        @Nullable String returned) {}
