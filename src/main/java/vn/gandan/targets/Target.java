package vn.gandan.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * What was planned (chỉ tiêu kế hoạch giao): a value of an indicator for a unit and period, on a basis, given on a day by a
 * paper. It never changes: another replaces it and says why. A null value withdraws.
 */
public record Target(
        ProvinceId province,
        UUID id,
        UnitId unit,
        String path,
        String indicator,
        Period period,
        String basis,
        @Nullable BigDecimal value,
        @Nullable String citation,
        LocalDate givenOn,
        @Nullable String reason,
        @Nullable UUID replaces,
        String enteredBy,
        Instant enteredAt,
        @Nullable Instant replacedAt) {

    public boolean stands() {
        return replacedAt == null && value != null;
    }
}
