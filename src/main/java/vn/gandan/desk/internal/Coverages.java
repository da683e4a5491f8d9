package vn.gandan.desk.internal;

import static vn.gandan.desk.internal.Headline.MEMBERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
        var totals = reporting.totals(place.unit(), level, List.of(MEMBERS), place.period(), "", place.basis());
        if (totals.isEmpty()) {
            return null;
        }
        return new Coverage(
                text.of("desk.coverage." + level),
                text.of("desk.coverage.each." + level),
                Arrays.stream(State.values())
                        .map(state -> new Tally(state, count(totals, state)))
                        .toList(),
                blocks(place, totals));
    }

    private List<Block> blocks(Place place, List<Total> totals) {
        var middle = place.unit().level() == Level.PROVINCE
                ? places.children(place).stream()
                        .filter(child -> child.unit().level() == Level.DISTRICT)
                        .toList()
                : List.<Place>of();
        if (middle.isEmpty()) {
            return List.of(block(place, totals, 20));
        }
        var direct = totals.stream()
                .filter(total -> place.unit().id().equals(total.unit().parent()))
                .toList();
        return Stream.concat(
                        middle.stream().map(above -> block(above, below(above.unit(), totals), 8)),
                        direct.isEmpty() ? Stream.empty() : Stream.of(block(place, direct, 8)))
                .toList();
    }

    private static List<Total> below(Unit above, List<Total> totals) {
        return totals.stream()
                .filter(total -> total.unit().path().startsWith(above.path()))
                .toList();
    }

    private Block block(Place above, List<Total> totals, int columns) {
        int full = count(totals, State.FULL);
        int part = count(totals, State.PART);
        int none = count(totals, State.NONE);
        String note = none > 0
                ? text.of("desk.coverage.none", String.valueOf(none))
                : text.of(part > 0 ? "desk.coverage.part" : "desk.coverage.full", String.valueOf(part));
        return new Block(
                Names.brief(above.unit()),
                above.totals(),
                full + "/" + totals.size(),
                text.of("desk.coverage.description", above.unit().title(), full, part, none),
                note,
                columns,
                squares(totals, columns));
    }

    private List<Square> squares(List<Total> totals, int columns) {
        var squares = new ArrayList<Square>();
        for (var total : totals) {
            int number = squares.size();
            var state = state(total);
            String title = total.unit().title() + ": " + text.of("desk.state." + state);
            squares.add(new Square(number % columns * 37 + 1, number / columns * 37 + 1, state, title));
        }
        return squares;
    }

    private static int count(List<Total> totals, State state) {
        return (int) totals.stream().filter(total -> state(total) == state).count();
    }

    private static State state(Total total) {
        if (total.value() == null) {
            return State.NONE;
        }
        return total.complete() ? State.FULL : State.PART;
    }
}
