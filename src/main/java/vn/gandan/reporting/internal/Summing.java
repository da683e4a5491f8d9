package vn.gandan.reporting.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.internal.Recount.Summed;

/** Which indicators add up over units. */
@Component
class Summing {

    private final Indicators indicators;

    Summing(Indicators indicators) {
        this.indicators = indicators;
    }

    Summed all() {
        return of(indicators.all());
    }

    static Summed of(Collection<Indicator> indicators) {
        return new Summed(indicators.stream()
                .filter(Indicator::rollsUp)
                .collect(Collectors.toMap(Indicator::id, Indicator::collectedAt)));
    }
}
