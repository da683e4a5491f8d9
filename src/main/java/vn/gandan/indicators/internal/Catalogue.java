package vn.gandan.indicators.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;
import static vn.gandan.indicators.IndicatorError.INDICATOR_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.Scope;

/** The catalogue in memory: it changes only with a release, so it is read once. */
@Service
class Catalogue implements Indicators {

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode;
    private final Map<String, List<Category>> categories;

    Catalogue(CatalogueStore store) {
        var reading = Scope.closed("indicators");
        indicators = reading.get(store::indicators);
        byCode = indicators.stream().collect(toMap(Indicator::code, Function.identity()));
        categories =
                reading.get(store::categories).stream().collect(groupingBy(Category::indicator, toUnmodifiableList()));
    }

    @Override
    public Indicator indicator(String code) {
        return find(code).orElseThrow(() -> INDICATOR_NOT_FOUND.refuse(code));
    }

    @Override
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Indicator> all() {
        return indicators;
    }

    @Override
    public List<Category> categories(String indicator) {
        return categories.getOrDefault(indicator, List.of());
    }
}
