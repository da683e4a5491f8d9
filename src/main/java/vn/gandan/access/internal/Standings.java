package vn.gandan.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Where accounts stand, asked of the organisation anew every half minute, so that a merger reaches everybody soon. */
@Component
class Standings {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Place(String path, List<String> paths, Instant asked) {}

    private final Organisation organisation;
    private final Clock clock;
    private final Map<Optional<UnitId>, Place> places = new ConcurrentHashMap<>();

    Standings(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    Standing of(Account account) {
        return of(account.unit(), new Actor(account.id(), account.login()));
    }

    /** The scope in which somebody else, as a command does, works on an account. */
    Scope atWorkOn(Account account) {
        return of(account.unit(), Scope.required().actor()).scope();
    }

    Standing of(@Nullable UnitId unit, Actor actor) {
        var now = clock.instant();
        var place = places.compute(
                Optional.ofNullable(unit),
                (key, known) -> known != null && known.asked().plus(FRESH).isAfter(now) ? known : ask(unit, now));
        return new Standing(place.path(), new Scope(actor, ProvinceId.ofPath(place.path()), place.paths()));
    }

    private Place ask(@Nullable UnitId unit, Instant now) {
        return Scope.closed("access").get(() -> unit == null ? country(now) : place(unit, now));
    }

    private Place country(Instant now) {
        var paths = new ArrayList<>(organisation.scopeOfCountry());
        paths.add(Standing.NATION);
        return new Place(Standing.NATION, paths, now);
    }

    /** A unit that stands nowhere today acts at the first place that it sees. */
    private Place place(UnitId unit, Instant now) {
        var paths = organisation.scopeOf(unit);
        var path = organisation.find(unit, LocalDate.now(clock)).map(Unit::path).orElseGet(paths::getFirst);
        return new Place(path, paths, now);
    }
}
