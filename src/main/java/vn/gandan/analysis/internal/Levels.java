package vn.gandan.analysis.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.AnalysisError;
import vn.gandan.analysis.Place;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** The levels of units that stand under a place, and their units. */
@Component
class Levels {

    private final Organisation organisation;

    Levels(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that there are any units of; a hamlet has none. */
    List<Level> below(Place place) {
        return Arrays.stream(Level.values())
                .filter(level -> level.below(place.unit().level()))
                .filter(level -> level != Level.DISTRICT || !units(place, level).isEmpty())
                .toList();
    }

    /** The level that is asked for; else communes, or what stands right below. */
    Level of(Place place, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return switch (place.unit().level()) {
                case PROVINCE, DISTRICT -> Level.COMMUNE;
                case COMMUNE, HAMLET -> Level.HAMLET;
            };
        }
        return Arrays.stream(Level.values())
                .filter(level -> level.code().equals(asked))
                .filter(level -> level.below(place.unit().level()) || level == Level.HAMLET)
                .findFirst()
                .orElseThrow(
                        () -> AnalysisError.LEVEL_NOT_BELOW.refuse(place.unit().fullName()));
    }

    List<Unit> units(Place place, Level level) {
        return organisation.below(place.unit().id(), level, place.basis().day(place.period()));
    }
}
