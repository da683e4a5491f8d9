package vn.gandan.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.UnitId;

/** One figure that changed: what it was and became, by whom, how and why; null where there was none. */
public record Change(
        UnitId unit,
        Cell cell,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        String by,
        Instant at,
        Channel channel,
        @Nullable String reason) {}
