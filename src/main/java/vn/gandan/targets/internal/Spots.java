package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.TARGET_UNIT_NOT_THERE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.targets.Targets;

/** Finds the unit and period that an address names, and the ways from there. */
@Component
class Spots {

    private final Access access;
    private final Organisation organisation;
    private final Targets targets;
    private final Clock clock;

    Spots(Access access, Organisation organisation, Targets targets, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.targets = targets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty for an account of the whole country that names no unit. Without a period said, the present year. */
    Optional<Spot> find(@Nullable String unit, @Nullable String written) {
        var period = Period.parse(written == null || written.isBlank() ? String.valueOf(today().getYear()) : written);
        if (unit == null || unit.isBlank()) {
            return home(period).map(there -> new Spot(there, period));
        }
        return Optional.of(spot(unit, period));
    }

    Spot spot(String unit, Period period) {
        var named = access.visible(unit, period.lastDay());
        return organisation
                .find(named.id(), period.lastDay())
                .map(access::visible)
                .map(there -> new Spot(there, period))
                .orElseThrow(() -> TARGET_UNIT_NOT_THERE.refuse(named.title(), period.lastDay()));
    }

    private Optional<Unit> home(Period period) {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, period.lastDay()));
    }

    List<Unit> lineage(Spot spot) {
        return organisation.lineage(spot.unit().id(), spot.period().lastDay()).stream()
                .filter(above -> Scope.required().covers(above.path()))
                .toList();
    }

    List<Unit> below(Spot spot) {
        return organisation.children(spot.unit().id(), spot.period().lastDay());
    }

    List<Unit> provinces() {
        return organisation.provinces(today());
    }

    /** Years around this one, the parts of the year shown, and whatever the unit has targets for; the latest first. */
    List<Period> periods(Spot spot) {
        int year = spot.period().lastDay().getYear();
        int now = today().getYear();
        var usual = Stream.concat(
                IntStream.rangeClosed(now - 1, now + 1).mapToObj(Integer::toString),
                Stream.of("", "-A", "-9M", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4")
                        .map(part -> "%04d%s".formatted(year, part)));
        return Stream.of(
                        usual.map(Period::parse),
                        Period.parse("%04d".formatted(year)).months().stream(),
                        targets.periods(spot.unit()).stream(),
                        Stream.of(spot.period()))
                .flatMap(periods -> periods)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Period period) -> period.lastDay().getYear())
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Period::length).reversed())
                        .thenComparing(Period::firstDay))
                .toList();
    }
}
