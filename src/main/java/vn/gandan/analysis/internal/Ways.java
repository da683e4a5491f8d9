package vn.gandan.analysis.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Texts;

/** The ways from a look to the same one at another level, in other steps, or of another group of indicators. */
@Component
class Ways {

    private final Levels levels;
    private final Indicators indicators;
    private final Texts text;

    Ways(Levels levels, Indicators indicators, Texts text) {
        this.levels = levels;
        this.indicators = indicators;
        this.text = text;
    }

    List<Link> levels(Place place, Level shown, Function<Level, String> address) {
        return levels.below(place).stream()
                .map(level -> new Link(text.of("analysis.level." + level), address.apply(level), level == shown))
                .toList();
    }

    List<Link> steps(Periods.Step shown, Function<Periods.Step, String> address) {
        return Stream.of(Periods.Step.values())
                .map(step -> new Link(text.of("analysis.by." + step.code()), address.apply(step), step == shown))
                .toList();
    }

    /** @param first what is shown where no group is chosen */
    List<Link> groups(Link first, @Nullable String shown, Function<String, String> address) {
        var groups = Groups.of(indicators).stream().map(group -> {
            var letter = Objects.requireNonNull(Groups.letter(group));
            return new Link(group, address.apply(letter), letter.equals(shown));
        });
        return Stream.concat(Stream.of(first), groups).toList();
    }
}
