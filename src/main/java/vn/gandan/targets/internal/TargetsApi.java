package vn.gandan.targets.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.targets.Attainment;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;

/** Targets for other programs. Values are decimal strings, null where nothing was reported. */
@RestController
@RequestMapping("/api/v1")
class TargetsApi {

    private final Spots spots;
    private final Targets targets;
    private final Reporting reporting;
    private final Indicators indicators;

    TargetsApi(Spots spots, Targets targets, Reporting reporting, Indicators indicators) {
        this.spots = spots;
        this.targets = targets;
        this.reporting = reporting;
        this.indicators = indicators;
    }

    record Rows(List<Row> rows) {}

    /** One target with what is reached. */
    record Row(
            String unit,
            String name,
            String indicator,
            String period,
            String basis,
            String value,
            @Nullable String citation,
            String givenOn,
            @Nullable String reached,
            int reported,
            int expected,
            @Nullable String percent,
            String standing) {}

    @GetMapping("/targets")
    Rows targets(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(defaultValue = "false") boolean below) {
        var spot = spots.spot(unit, Period.parse(period));
        if (indicator != null) {
            indicators.indicator(indicator);
        }
        var units = Stream.concat(Stream.of(spot.unit()), below ? spots.below(spot).stream() : Stream.of())
                .toList();
        var standing = targets.standing(units, spot.period()).stream()
                .filter(target -> indicator == null || target.indicator().equals(indicator))
                .toList();
        var codes = standing.stream().map(Target::indicator).distinct().toList();
        var totals = codes.isEmpty()
                ? Map.<String, Total>of()
                : reporting.totals(units, codes, spot.period(), "", Basis.REPORTED).stream()
                        .collect(
                                Collectors.toMap(total -> total.unit().id() + " " + total.indicator(), total -> total));
        return new Rows(units.stream()
                .flatMap(one -> standing.stream()
                        .filter(target -> target.unit().equals(one.id()))
                        .map(target -> row(
                                spot,
                                one.reference(),
                                one.title(),
                                target,
                                totals.get(one.id() + " " + target.indicator()))))
                .toList());
    }

    private Row row(Spot spot, String unit, String name, Target target, @Nullable Total total) {
        var reached = total == null ? null : total.value();
        var attainment = Attainment.of(
                indicators.indicator(target.indicator()), target.value(), reached, spot.period(), spots.today());
        return new Row(
                unit,
                name,
                target.indicator(),
                target.period().code(),
                target.basis(),
                target.value() == null ? "" : target.value().toPlainString(),
                target.citation(),
                target.givenOn().toString(),
                reached == null ? null : reached.toPlainString(),
                total == null ? 0 : total.reported(),
                total == null ? 0 : total.expected(),
                attainment.percent() == null ? null : attainment.percent().toPlainString(),
                attainment.standing().name());
    }
}
