package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Names;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Level;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** Shades the units of a level by an indicator. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class MapDesk {

    private static final int WIDE = 20;
    private static final int NARROW = 8;

    private final Frames frames;
    private final Places places;
    private final Levels levels;
    private final Ways ways;
    private final Reporting reporting;
    private final Wording wording;
    private final Letters letters;
    private final Texts text;

    MapDesk(
            Frames frames,
            Places places,
            Levels levels,
            Ways ways,
            Reporting reporting,
            Wording wording,
            Letters letters,
            Texts text) {
        this.frames = frames;
        this.places = places;
        this.levels = levels;
        this.ways = ways;
        this.reporting = reporting;
        this.wording = wording;
        this.letters = letters;
        this.text = text;
    }

    TileMap page(Asked asked) {
        return new Look(asked).page();
    }

    Picture picture(Asked asked) {
        var look = new Look(asked);
        return new Picture(look.file(), look.picture().svg(letters));
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    private final class Look {

        private final Place place;
        private final Indicator indicator;
        private final Level level;
        private final List<Total> totals;
        private final List<BigDecimal> values;
        private final Shades shades;
        private final Measure measure;

        Look(Asked asked) {
            place = frames.place(asked);
            indicator = frames.indicator(asked);
            level = levels.of(place, asked.level());
            totals =
                    reporting.totals(place.unit(), level, List.of(indicator.code()), place.period(), "", place.basis());
            values = totals.stream().map(Total::value).filter(Objects::nonNull).toList();
            shades = Shades.of(values);
            measure = Measure.of(indicator, text, values);
        }

        TileMap page() {
            var frame = frames.of(place, View.MAP, indicator, "&level=" + level.code());
            return new TileMap(
                    frame,
                    measure,
                    ways.levels(place, level, one -> frame.with("&level=" + one.code())),
                    legend(),
                    totals.size() - values.size(),
                    blocks(),
                    totals.stream()
                            .map(total -> new TileMap.Row(
                                    total.unit().title(),
                                    address(total),
                                    total.value() == null ? null : wording.value(total.value(), measure),
                                    wording.reports(total)))
                            .toList(),
                    finding());
        }

        private String address(Total total) {
            return View.SERIES.address() + "?" + place.at(total.unit()).query() + "&indicator=" + indicator.code();
        }

        private List<TileMap.Step> legend() {
            return IntStream.range(0, shades.tops().size())
                    .mapToObj(step -> {
                        var inside = values.stream()
                                .filter(value -> shades.step(value) == step)
                                .sorted()
                                .toList();
                        String least = wording.value(inside.getFirst(), measure);
                        String most = wording.value(inside.getLast(), measure);
                        return new TileMap.Step(
                                shades.shade(step), least.equals(most) ? least : least + " – " + most, inside.size());
                    })
                    .toList();
        }

        private List<TileMap.Block> blocks() {
            var middle = places.children(place).stream()
                    .filter(child -> level.below(child.unit().level()))
                    .toList();
            if (middle.isEmpty()) {
                return List.of(block(place, totals, WIDE));
            }
            var blocks = new ArrayList<TileMap.Block>();
            for (var above : middle) {
                blocks.add(block(
                        above,
                        totals.stream()
                                .filter(total -> total.unit()
                                        .path()
                                        .startsWith(above.unit().path()))
                                .toList(),
                        NARROW));
            }
            var direct = totals.stream()
                    .filter(total -> place.unit().id().equals(total.unit().parent()))
                    .toList();
            if (!direct.isEmpty()) {
                blocks.add(block(place, direct, NARROW));
            }
            return blocks;
        }

        private TileMap.Block block(Place above, List<Total> inside, int columns) {
            var tiles = new ArrayList<TileMap.Tile>();
            for (var total : inside) {
                int number = tiles.size();
                String value =
                        total.value() == null ? text.of("analysis.missing") : wording.measured(total.value(), measure);
                String reports = wording.reports(total);
                tiles.add(new TileMap.Tile(
                        number % columns * TileMap.Block.SIDE + 1,
                        number / columns * TileMap.Block.SIDE + 1,
                        total.value() == null ? -1 : shades.shade(shades.step(total.value())),
                        address(total),
                        total.unit().title() + ": " + value + (reports.isEmpty() ? "" : ", " + reports)));
            }
            boolean whole = above.equals(place);
            return new TileMap.Block(
                    Names.brief(above.unit()),
                    whole ? null : View.MAP.address() + "?" + above.query() + "&indicator=" + indicator.code(),
                    columns,
                    tiles);
        }

        private String finding() {
            return values.isEmpty()
                    ? text.of("analysis.none")
                    : text.of("analysis.map.finding", values.size(), totals.size(), totals.size() - values.size());
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(List.of(
                    text.of("analysis.column.code"),
                    text.of("analysis.column.unit"),
                    wording.column(indicator),
                    text.of("analysis.column.reported"),
                    text.of("analysis.column.expected")));
            totals.forEach(total -> rows.add(List.of(
                    total.unit().address(),
                    total.unit().title(),
                    total.value() == null ? "" : total.value(),
                    total.reported(),
                    total.expected())));
            return new TableFile(file(), rows);
        }

        String file() {
            return frames.file("ban-do", place, indicator);
        }

        TilePicture picture() {
            return new TilePicture(
                    text.of("analysis.map.chart", wording.name(indicator), measure.name()),
                    text.period(place.period()),
                    finding(),
                    legend(),
                    text.of("analysis.missing") + " (" + (totals.size() - values.size()) + ")",
                    blocks());
        }
    }
}
