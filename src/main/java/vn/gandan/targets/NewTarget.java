package vn.gandan.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/**
 * A target to be given, or one that takes the place of what stands on the same basis: then with a reason. The unit is as of
 * the period's last day.
 */
public record NewTarget(
        Unit unit,
        String indicator,
        Period period,
        String basis,
        @Nullable BigDecimal value,
        @Nullable String citation,
        LocalDate givenOn,
        @Nullable String reason) {

    /** Whether it says what stands already. */
    public boolean repeats(Target standing) {
        var stood = standing.value();
        boolean same = value == null ? stood == null : stood != null && value.compareTo(stood) == 0;
        return same && Objects.equals(citation, standing.citation()) && givenOn.equals(standing.givenOn());
    }
}
