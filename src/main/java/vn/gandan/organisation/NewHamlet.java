package vn.gandan.organisation;

import java.time.LocalDate;
import vn.gandan.shared.UnitId;

/**
 * A hamlet to be opened (thôn, tổ dân phố): under the commune as of the given day and, where that commune was merged
 * since, under its successor from then on. Its code is ours: T, the commune's five digits, a dash, two digits.
 */
public record NewHamlet(UnitId commune, LocalDate on, String kind, String name, int number) {

    public String code(Unit commune) {
        return "T%s-%02d".formatted(commune.code(), number);
    }
}
