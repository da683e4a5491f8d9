package vn.gandan.targets.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;
import vn.gandan.targets.Attainment;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;

/** The targets of a unit and of those below it as a table to take away, to change and to send back. */
@Component
@Transactional(readOnly = true)
class TargetFiles {

    private final Spots spots;
    private final Targets targets;
    private final Reporting reporting;
    private final Indicators indicators;
    private final Wording wording;
    private final Texts text;

    TargetFiles(Spots spots, Targets targets, Reporting reporting, Indicators indicators, Wording wording, Texts text) {
        this.spots = spots;
        this.targets = targets;
        this.reporting = reporting;
        this.indicators = indicators;
        this.wording = wording;
        this.text = text;
    }

    TableFile of(Spot spot) {
        var name = VietnameseText.fold(
                        spot.unit().fullName() + " " + spot.period().code())
                .replaceAll("[^a-z0-9]+", "-");
        return new TableFile("ke-hoach-" + name, rows(spot));
    }

    private List<List<Object>> rows(Spot spot) {
        var units = Stream.concat(Stream.of(spot.unit()), spots.below(spot).stream())
                .toList();
        var standing = targets.standing(units, spot.period());
        var reached = reached(spot, units, standing);
        var rows = new ArrayList<List<Object>>();
        rows.add(TargetColumn.heads(text));
        for (var unit : units) {
            standing.stream()
                    .filter(target -> target.unit().equals(unit.id()))
                    .map(target -> row(spot, unit, target, reached.get(new Key(unit.id(), target.indicator()))))
                    .forEach(rows::add);
        }
        return rows;
    }

    private record Key(UnitId unit, String indicator) {}

    private Map<Key, Total> reached(Spot spot, List<Unit> units, List<Target> standing) {
        var codes = standing.stream().map(Target::indicator).distinct().toList();
        var planned = standing.stream().map(Target::unit).collect(Collectors.toSet());
        var asked = units.stream().filter(unit -> planned.contains(unit.id())).toList();
        return codes.isEmpty()
                ? Map.of()
                : reporting.totals(asked, codes, spot.period(), "", Basis.REPORTED).stream()
                        .collect(Collectors.toMap(
                                total -> new Key(total.unit().id(), total.indicator()), total -> total));
    }

    private List<Object> row(Spot spot, Unit unit, Target target, @Nullable Total total) {
        Indicator indicator = indicators.indicator(target.indicator());
        @Nullable BigDecimal value = total == null ? null : total.value();
        var attainment = Attainment.of(indicator, target.value(), value, spot.period(), spots.today());
        return List.of(
                unit.address(),
                unit.title(),
                indicator.code(),
                indicator.name(text.english()),
                indicator.measure(),
                target.basis(),
                target.value() == null ? "" : target.value(),
                target.citation() == null ? "" : target.citation(),
                target.givenOn(),
                "",
                value == null ? "" : value,
                total == null ? "" : total.reported(),
                total == null ? "" : total.expected(),
                attainment.percent() == null ? "" : attainment.percent().setScale(1, java.math.RoundingMode.HALF_UP),
                wording.of(attainment));
    }

    /** An answer with the table as a workbook. */
    org.springframework.http.ResponseEntity<byte[]> xlsx(Spot spot) throws IOException {
        return of(spot).xlsx(
                        text.of("targets.sheet"), 2, List.of(12, 24, 9, 40, 10, 24, 14, 28, 12, 28, 14, 9, 9, 9, 24));
    }
}
