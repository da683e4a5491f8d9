package vn.gandan.analysis.internal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Figures;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;

/** Reads how units went from period to period. */
@Component
class Courses {

    private final Organisation organisation;
    private final Reporting reporting;

    Courses(Organisation organisation, Reporting reporting) {
        this.organisation = organisation;
        this.reporting = reporting;
    }

    Course of(Collection<Unit> units, Collection<Indicator> indicators, Collection<Period> periods, Basis basis) {
        var codes = indicators.stream().map(Indicator::code).distinct().toList();
        return new Course(periods.stream()
                .distinct()
                .collect(toMap(period -> period, period -> figures(units, codes, period, basis))));
    }

    private Figures figures(Collection<Unit> units, List<String> codes, Period period, Basis basis) {
        var there = standing(units, basis.day(period));
        return Figures.of(
                there.isEmpty() || codes.isEmpty() ? List.of() : reporting.totals(there, codes, period, "", basis));
    }

    private List<Unit> standing(Collection<Unit> units, LocalDate day) {
        var known = units.stream().filter(unit -> unit.on().equals(day)).distinct();
        var others = units.stream()
                .filter(unit -> !unit.on().equals(day))
                .map(Unit::id)
                .distinct()
                .toList();
        return Stream.concat(known, organisation.find(others, day).stream()).toList();
    }
}
