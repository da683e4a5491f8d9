package vn.gandan.desk.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Names;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.desk.internal.Home.Block;
import vn.gandan.desk.internal.Home.Coverage;
import vn.gandan.desk.internal.Home.Square;
import vn.gandan.desk.internal.Home.State;
import vn.gandan.desk.internal.Home.Tally;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Draws who has reported: a square a commune, or a hamlet inside a commune. */
@Component
class Coverages {

    private final Places places;
    private final Reporting reporting;
    private final Texts text;

    Coverages(Places places, Reporting reporting, Texts text) {
        this.places = places;
        this.reporting = reporting;
        this.text = text;
    }

    @Nullable Coverage of(Place place) {
        if (place.unit().level() == Level.HAMLET) {
            return null;
        }
        var level = place.unit().level() == Level.COMMUNE ? Level.HAMLET : Level.COMMUNE;
        var units =
                covered(reporting.totals(place.unit(), level, Headline.INDICATORS, place.period(), "", place.basis()));
        if (units.isEmpty()) {
            return null;
        }
        return new Coverage(
                text.of("desk.coverage." + level),
                text.of("desk.coverage.each." + level),
                Arrays.stream(State.values())
                        .map(state -> new Tally(state, count(units, state)))
                        .toList(),
                blocks(place, units));
    }

    /** One unit and how much of the headline it, or what lies under it, has reported. */
    private record Covered(Unit unit, State state) {

        static Covered of(Unit unit, List<Total> headline) {
            if (headline.stream().allMatch(total -> total.value() == null)) {
                return new Covered(unit, State.NONE);
            }
            return new Covered(unit, headline.stream().allMatch(Total::complete) ? State.FULL : State.PART);
        }
    }

    private static List<Covered> covered(List<Total> totals) {
        return totals.stream()
                .collect(Collectors.groupingBy(Total::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> Covered.of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private List<Block> blocks(Place place, List<Covered> units) {
        var middle = place.unit().level() == Level.PROVINCE
                ? places.children(place).stream()
                        .filter(child -> child.unit().level() == Level.DISTRICT)
                        .toList()
                : List.<Place>of();
        if (middle.isEmpty()) {
            return List.of(block(place, units, 20));
        }
        var direct = units.stream()
                .filter(covered -> place.unit().id().equals(covered.unit().parent()))
                .toList();
        return Stream.concat(
                        middle.stream().map(above -> block(above, below(above.unit(), units), 8)),
                        direct.isEmpty() ? Stream.empty() : Stream.of(block(place, direct, 8)))
                .toList();
    }

    private static List<Covered> below(Unit above, List<Covered> units) {
        return units.stream()
                .filter(covered -> covered.unit().path().startsWith(above.path()))
                .toList();
    }

    private Block block(Place above, List<Covered> units, int columns) {
        int full = count(units, State.FULL);
        int part = count(units, State.PART);
        int none = count(units, State.NONE);
        String note = none > 0
                ? text.of("desk.coverage.none", String.valueOf(none))
                : text.of(part > 0 ? "desk.coverage.part" : "desk.coverage.full", String.valueOf(part));
        return new Block(
                Names.brief(above.unit()),
                above.totals(),
                full + "/" + units.size(),
                text.of("desk.coverage.description", above.unit().title(), full, part, none),
                note,
                columns,
                squares(units, columns));
    }

    private List<Square> squares(List<Covered> units, int columns) {
        var squares = new ArrayList<Square>();
        for (var covered : units) {
            int number = squares.size();
            String title = covered.unit().title() + ": " + text.of("desk.state." + covered.state());
            squares.add(new Square(number % columns * 37 + 1, number / columns * 37 + 1, covered.state(), title));
        }
        return squares;
    }

    private static int count(List<Covered> units, State state) {
        return (int) units.stream().filter(covered -> covered.state() == state).count();
    }
}
