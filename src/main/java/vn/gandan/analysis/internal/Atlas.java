package vn.gandan.analysis.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.analysis.Where;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;

/** Finds where a page stands: what its address says, else where the reader is at home. */
@Component
class Atlas implements Places {

    /** Two years of months: whoever reports at all has filled one of them. */
    private static final int PERIODS_LOOKED_AT = 24;

    private final Access access;
    private final Organisation organisation;
    private final Reporting reporting;
    private final Maps maps;
    private final Texts text;
    private final Clock clock;

    Atlas(Access access, Organisation organisation, Reporting reporting, Maps maps, Texts text, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.reporting = reporting;
        this.maps = maps;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public Optional<Place> find(@Nullable String unit, @Nullable String period, @Nullable String as) {
        if (unit == null) {
            return home().map(home -> opening(home, period, as));
        }
        var named = access.visible(unit, lastDay(period));
        return Optional.of(period == null ? opening(named, null, as) : standing(named, Period.parse(period), as));
    }

    private LocalDate lastDay(@Nullable String period) {
        return period == null ? today() : Period.parse(period).lastDay();
    }

    @Override
    public Optional<Unit> home() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, today()));
    }

    /** Without a period said: the one to open with, on the map it was reported on wherever that is one unit. */
    private Place opening(Unit unit, @Nullable String written, @Nullable String as) {
        var period = written == null ? openingPeriod(unit) : Optional.of(Period.parse(written));
        if (period.isEmpty()) {
            return new Place(unit, Period.parse(String.valueOf(today().getYear())), Basis.REPORTED);
        }
        var restated = new Place(unit, period.get(), Basis.restated(today()));
        if ("restated".equals(as)) {
            return restated;
        }
        return maps.reported(restated).filter(this::mine).orElse(restated);
    }

    /** The latest for which half of the hamlets have reported; where there is none such, the latest of all. */
    private Optional<Period> openingPeriod(Unit unit) {
        var periods = Stream.concat(Stream.of(unit), maps.predecessors(unit).stream())
                .flatMap(one -> reporting.periods(one).stream())
                .distinct()
                .limit(PERIODS_LOOKED_AT)
                .toList();
        return periods.stream()
                .filter(period -> halfReported(unit, period))
                .findFirst()
                .or(() -> periods.stream().findFirst());
    }

    private boolean halfReported(Unit unit, Period period) {
        return reporting.totals(List.of(unit), Headline.INDICATORS, period, "", Basis.restated(today())).stream()
                .anyMatch(total -> total.expected() > 0 && 2 * total.reported() >= total.expected());
    }

    private Place standing(Unit named, Period period, @Nullable String as) {
        var basis = "restated".equals(as) ? Basis.restated(today()) : Basis.REPORTED;
        return organisation
                .find(named.id(), basis.day(period))
                .map(unit -> new Place(access.visible(unit), period, basis))
                .orElseGet(() -> elsewhere(new Place(named, period, basis)));
    }

    /** The unit does not exist on the map that was asked for: what it was, or what became of it. */
    private Place elsewhere(Place asked) {
        return (asked.restated() ? maps.restated(asked) : maps.reported(asked))
                .filter(this::mine)
                .orElse(asked);
    }

    @Override
    public Optional<Place> reported(Place place) {
        return place.restated() ? maps.reported(place).filter(this::mine) : Optional.of(place);
    }

    @Override
    public Optional<Place> restated(Place place) {
        return place.restated() ? Optional.of(place) : maps.restated(place).filter(this::mine);
    }

    @Override
    public Where around(Place place, Function<Place, String> page) {
        return new Where(
                place,
                lineage(place).stream()
                        .map(above -> link(above.unit().title(), above, page, above.equals(place)))
                        .toList(),
                reporting.periods(place.unit()).stream()
                        .map(period ->
                                link(text.period(period), place.during(period), page, period.equals(place.period())))
                        .toList(),
                reported(place).map(page).orElse(null),
                restated(place).map(page).orElse(null));
    }

    private static Where.Link link(String label, Place place, Function<Place, String> page, boolean current) {
        return new Where.Link(label, page.apply(place), current);
    }

    @Override
    public List<Place> lineage(Place place) {
        return organisation.lineage(place.unit().id(), place.basis().day(place.period())).stream()
                .map(place::at)
                .filter(this::mine)
                .toList();
    }

    @Override
    public List<Place> children(Place place) {
        return organisation.children(place.unit().id(), place.basis().day(place.period())).stream()
                .map(place::at)
                .toList();
    }

    @Override
    public List<Unit> provinces() {
        return organisation.provinces(today());
    }

    private boolean mine(Place place) {
        return Scope.required().covers(place.unit().path());
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
