package vn.gandan.reporting.internal;

import vn.gandan.organisation.Organisation.Home;
import vn.gandan.organisation.Unit;

/**
 * A unit that was divided within a period. Its own figures of before stand at a place of their own, under the unit in which
 * all of its parts are together.
 */
record Divided(Unit unit, Home home, Place place) {

    static Divided of(Unit unit, Home home) {
        long number = -unit.id().value();
        return new Divided(
                unit, home, new Place(number, home.unit().value(), unit.level(), home.path() + number + "/"));
    }

    /** Whether the place, or something under it, is a part of it; or all of its parts are under the place. */
    boolean concerns(Place other) {
        return home.path().startsWith(other.path())
                || home.heirs().stream().anyMatch(heir -> heir.startsWith(other.path()));
    }

    /** The sources of a unit with what it has of this one: nothing, all of it, or a part that nobody knows. */
    Sources in(Sources sources) {
        if (sources.whole().stream().anyMatch(whole -> home.path().startsWith(whole.path()))) {
            return sources; // it stands there
        }
        long held = home.heirs().stream()
                .filter(heir -> sources.whole().stream().anyMatch(whole -> heir.startsWith(whole.path())))
                .count();
        if (held == 0) {
            return sources;
        }
        return held == home.heirs().size() ? sources.withAlone(place) : sources.withShared(place, unit);
    }
}
