package vn.gandan.reading.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Whose report it is, and of which unit a figure of it: always as the unit was on the last day of the period. */
@Component
class Placing {

    private static final int OFFERED = 12;
    private static final int LOOKED_AT = 40;

    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    Placing(Organisation organisation, Access access, Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of the units that the text names and the reader sees the one it names most often; else her own commune. */
    Optional<Unit> proposed(CharSequence text, @Nullable Period period) {
        var day = period == null ? today() : period.lastDay();
        return NamedPlaces.in(text).stream()
                .flatMap(named -> named(named, day))
                .findFirst()
                .or(() -> access.account()
                        .filter(account -> account.role() == Role.COMMUNE_OFFICER)
                        .map(Account::unit)
                        .flatMap(unit -> seen(unit, day)));
    }

    /** One name may be several units: then it is none. */
    private Stream<Unit> named(NamedPlaces.Named named, LocalDate day) {
        for (var name : named.names()) {
            var units = organisation.search(name, day, null, null, LOOKED_AT).stream()
                    .filter(unit -> NamedPlaces.same(unit.name(), name)
                            && NamedPlaces.same(unit.shortKind(), named.kind())
                            && Scope.required().covers(unit.path()))
                    .toList();
            if (!units.isEmpty()) {
                return units.size() == 1 ? units.stream() : Stream.empty();
            }
        }
        return Stream.empty();
    }

    /** Units of which the reader may mean one by what she typed; exactly one where she typed a whole name. */
    List<Unit> meant(String typed, LocalDate day) {
        var found = organisation.search(typed.strip(), day, null, null, LOOKED_AT).stream()
                .filter(unit -> Scope.required().covers(unit.path()))
                .toList();
        var whole = found.stream()
                .filter(unit -> NamedPlaces.same(unit.fullName(), typed.strip()))
                .toList();
        return whole.size() == 1 ? whole : found.stream().limit(OFFERED).toList();
    }

    /** The unit as it was on a day, where the reader sees it. */
    Optional<Unit> seen(UnitId unit, LocalDate day) {
        return organisation.find(unit, day).filter(found -> Scope.required().covers(found.path()));
    }

    ReportUnits units(Reading reading) {
        return new ReportUnits(reading, this);
    }

    /** A unit as of the last day of a period. */
    record Placed(Unit unit, Period period) {}

    Optional<Unit> of(Reading reading) {
        return Optional.ofNullable(reading.unit()).flatMap(unit -> seen(unit, lastDay(reading)));
    }

    private LocalDate lastDay(Reading reading) {
        return reading.period() == null ? today() : reading.period().lastDay();
    }

    /** The unit itself and those below it that may stand in its report, hamlets only in that of a commune. */
    List<Unit> within(Unit unit) {
        var levels = Stream.of(Level.values())
                .filter(level -> level.below(unit.level()))
                .filter(level -> level != Level.HAMLET || unit.level() == Level.COMMUNE);
        return Stream.concat(
                        Stream.of(unit),
                        levels.flatMap(level -> organisation.below(unit.id(), level, unit.on()).stream()))
                .toList();
    }

    List<Unit> lineage(UnitId unit, LocalDate day) {
        return organisation.lineage(unit, day);
    }

    /** Who stands in the place of a unit today. */
    Optional<Unit> today(UnitId unit) {
        return Optional.ofNullable(organisation.heirs(List.of(unit), today()).get(unit))
                .flatMap(heir -> seen(heir, today()));
    }

    Optional<Unit> own() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, today()));
    }
}
