package vn.gandan.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/**
 * One line of a form (dòng chỉ tiêu): what it asks for and what may stand in it. Without a label it is called as its
 * indicator is. {@code jump}: from how many times the last period's value on (or down to which part of it) a remark is
 * asked for; null: never.
 */
public record Field(
        Cell cell,
        @Nullable String label,
        @Nullable String guidance,
        boolean required,
        int decimals,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal jump) {}
