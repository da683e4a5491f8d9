package vn.gandan.analysis.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Place;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;

/** Finds what stands on the sides of a pivot table. */
@Component
class Slices {

    private final Levels levels;
    private final Indicators indicators;

    Slices(Levels levels, Indicators indicators) {
        this.levels = levels;
        this.indicators = indicators;
    }

    Layout layout(Place place, Asked asked) {
        return Layout.of(asked, asked.level() == null ? rightBelow(place) : levels.of(place, asked.level()));
    }

    private Level rightBelow(Place place) {
        return levels.below(place).stream().findFirst().orElse(place.unit().level());
    }

    List<Slice> of(Axis axis, Place place, Layout layout) {
        return switch (axis) {
            case UNITS -> units(place, layout.level());
            case INDICATORS ->
                indicators(layout)
                        .map(one -> (Slice) new Slice.OfIndicator(one))
                        .toList();
            case PERIODS -> periods(place, layout.step());
        };
    }

    private List<Slice> units(Place place, Level level) {
        return Stream.<Slice>concat(
                        Stream.of(new Slice.OfUnit(place.unit(), true)),
                        levels.units(place, level).stream()
                                .filter(unit -> !unit.id().equals(place.unit().id()))
                                .map(unit -> new Slice.OfUnit(unit, false)))
                .toList();
    }

    private Stream<Indicator> indicators(Layout layout) {
        var group = layout.group();
        if (!layout.chosen().isEmpty() || group == null) {
            return (layout.chosen().isEmpty() ? Headline.INDICATORS : layout.chosen())
                    .stream().map(indicators::indicator);
        }
        return indicators.all().stream().filter(one -> group.equals(Groups.letter(one.group())));
    }

    /** The whole first where the steps lie in it. */
    private static List<Slice> periods(Place place, Periods.Step step) {
        var steps = Periods.steps(place.period(), step);
        boolean inside = steps.stream().allMatch(place.period()::contains);
        var whole = inside ? Optional.of(place.period()) : Periods.holding(steps);
        return Stream.<Slice>concat(
                        whole.stream().map(period -> new Slice.OfPeriod(period, true)),
                        steps.stream().map(period -> new Slice.OfPeriod(period, false)))
                .toList();
    }
}
