package vn.gandan.indicators;

import java.util.List;
import java.util.Optional;

/** The catalogue of indicators. */
public interface Indicators {

    /** Refused where there is no such code. */
    Indicator indicator(String code);

    Optional<Indicator> find(String code);

    List<Indicator> all();

    /** Categories of one indicator's breakdown, in their order; empty where it has none. */
    List<Category> categories(String indicator);
}
