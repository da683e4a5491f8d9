package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** One figure that a rule points at, and what the rule held it against; a copied form has as many figures as {@code value}. */
record Finding(
        Rule rule,
        UnitId unit,
        @Nullable Integer indicator,
        BigDecimal value,
        @Nullable BigDecimal against) {}
