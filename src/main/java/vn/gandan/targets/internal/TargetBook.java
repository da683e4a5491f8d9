package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.TARGET_CHANGED_MEANWHILE;
import static vn.gandan.targets.TargetsError.TARGET_NEEDS_REASON;
import static vn.gandan.targets.TargetsError.TARGET_UNREADABLE;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;
import vn.gandan.targets.NewTarget;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;

/** The front door: targets are given and replaced here, and nowhere changed. */
@Service
@Transactional
class TargetBook implements Targets {

    private static final Logger log = LoggerFactory.getLogger(TargetBook.class);
    private static final int MOST_DIGITS = 24;
    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST_BASIS = 200;

    private final TargetStore store;
    private final Indicators indicators;
    private final Rights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    TargetBook(TargetStore store, Indicators indicators, Rights rights, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Target> standing(Collection<Unit> units, Period period) {
        return units.stream().collect(Collectors.groupingBy(Unit::province)).entrySet().stream()
                .flatMap(some ->
                        store
                                .standing(
                                        some.getKey(),
                                        some.getValue().stream().map(Unit::id).toList(),
                                        period)
                                .stream())
                .filter(Target::stands)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Target> history(Unit unit, String indicator, Period period, String basis) {
        return store.history(unit, indicators.indicator(indicator), period, basis);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Period> periods(Unit unit) {
        return store.periods(unit);
    }

    @Transactional(readOnly = true)
    List<String> bases(Unit unit) {
        return store.bases(unit);
    }

    @Override
    public List<Target> give(List<NewTarget> targets) {
        var at = clock.instant();
        var wanted = targets.stream().map(TargetBook::clean).toList();
        wanted.forEach(this::judge);
        var standing = standing(wanted);
        var given = new ArrayList<Target>();
        for (var target : wanted) {
            give(target, standing.get(Key.of(target)), at).ifPresent(one -> {
                standing.put(Key.of(target), one);
                given.add(one);
            });
        }
        return given;
    }

    /** What there can be one of, however the name of its basis is spelt. */
    private record Key(UnitId unit, String indicator, Period period, String basis) {

        static Key of(NewTarget target) {
            return new Key(
                    target.unit().id(), target.indicator(), target.period(), VietnameseText.fold(target.basis()));
        }

        static Key of(Target target) {
            return new Key(target.unit(), target.indicator(), target.period(), VietnameseText.fold(target.basis()));
        }
    }

    /** What stands for them, withdrawn or not. */
    private Map<Key, Target> standing(List<NewTarget> wanted) {
        var standing = new HashMap<Key, Target>();
        wanted.stream()
                .collect(Collectors.groupingBy(
                        target -> new Sheet(target.unit().province(), target.period()),
                        Collectors.mapping(target -> target.unit().id(), Collectors.toSet())))
                .forEach((sheet, units) -> store.standing(sheet.province(), units, sheet.period())
                        .forEach(target -> standing.put(Key.of(target), target)));
        return standing;
    }

    private record Sheet(ProvinceId province, Period period) {}

    private Optional<Target> give(NewTarget target, @Nullable Target standing, Instant at) {
        if (standing == null ? target.value() == null : target.repeats(standing)) {
            return Optional.empty();
        }
        if (standing != null && target.reason() == null) {
            throw TARGET_NEEDS_REASON.refuse();
        }
        var given = target(target, standing, at);
        if ((standing != null && !store.replace(standing, at)) || !store.add(given)) {
            throw TARGET_CHANGED_MEANWHILE.refuse();
        }
        record(given);
        return Optional.of(given);
    }

    private void judge(NewTarget target) {
        rights.toGive(target.unit().path());
        indicators.indicator(target.indicator());
        var value = target.value();
        boolean told = value == null
                || (value.signum() >= 0 && value.precision() <= MOST_DIGITS && value.scale() <= MOST_DECIMALS);
        if (!told || target.basis().isEmpty() || target.basis().length() > LONGEST_BASIS) {
            throw TARGET_UNREADABLE.refuse();
        }
    }

    private Target target(NewTarget target, @Nullable Target standing, Instant at) {
        return new Target(
                target.unit().province(),
                UUID.randomUUID(),
                target.unit().id(),
                target.unit().path(),
                target.indicator(),
                target.period(),
                standing == null ? target.basis() : standing.basis(),
                target.value(),
                target.citation(),
                target.givenOn(),
                standing == null ? null : target.reason(),
                standing == null ? null : standing.id(),
                access.actor().name(),
                at,
                null);
    }

    private void record(Target given) {
        audit.record(
                given.province(),
                given.path(),
                given.replaces() == null
                        ? "TARGET_GIVEN"
                        : given.value() == null ? "TARGET_WITHDRAWN" : "TARGET_REPLACED",
                "target " + given.id(),
                Map.of(
                        "indicator", given.indicator(),
                        "period", given.period().code(),
                        "value", given.value() == null ? "" : given.value().toPlainString()));
        log.info("Target {} of unit {} given", given.id(), given.unit());
    }

    private static NewTarget clean(NewTarget target) {
        String basis = line(target.basis());
        return new NewTarget(
                target.unit(),
                target.indicator(),
                target.period(),
                basis == null ? "" : basis,
                target.value(),
                line(target.citation()),
                target.givenOn(),
                line(target.reason()));
    }

    private static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String line = VietnameseText.nfc(typed).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.isEmpty() ? null : line;
    }
}
