package vn.gandan.reporting.internal;

import java.util.Optional;
import vn.gandan.shared.Period;
import vn.gandan.shared.Period.Kind;

/** The periods of which totals are kept although few report for them: calendar years (năm). */
final class KeptYear {

    private KeptYear() {}

    static boolean is(Period period) {
        return period.kind() == Kind.YEAR;
    }

    /** The year that a period lies wholly inside, or is. */
    static Optional<Period> around(Period period) {
        var year = Period.parse("%04d".formatted(period.lastDay().getYear()));
        return Optional.of(year).filter(whole -> whole.contains(period));
    }
}
