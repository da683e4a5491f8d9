package vn.gandan.reporting.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.internal.MarkStore.Mark;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

/**
 * Brings marked changes into the totals above them, province by province. Totals are computed from what stands, never
 * added to, so that a merge can be repeated at any time and cannot drift. Years follow when the figures come to rest: a
 * year's load would have them put together anew with every month.
 */
@Service
class Merge {

    // Enough to take a commune's or a file's marks at once, few enough that a reader's correction stays small.
    private static final int MARKS_AT_ONCE = 2500;
    // Each of these brings all figures of its unit and year.
    private static final int YEARS_AT_ONCE = 500;
    private static final Duration AT_REST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final MarkStore marks;
    private final YearMarkStore years;
    private final TotalStore totals;
    private final ComposedStore composed;
    private final Composer composer;
    private final PeriodStore periods;
    private final PlaceStore atlas;
    private final Recount recount;
    private final Summing summing;
    private final Indicators indicators;
    private final Clock clock;

    Merge(
            MarkStore marks,
            YearMarkStore years,
            TotalStore totals,
            ComposedStore composed,
            Composer composer,
            PeriodStore periods,
            PlaceStore atlas,
            Recount recount,
            Summing summing,
            Indicators indicators,
            Clock clock) {
        this.marks = marks;
        this.years = years;
        this.totals = totals;
        this.composed = composed;
        this.composer = composer;
        this.periods = periods;
        this.atlas = atlas;
        this.recount = recount;
        this.summing = summing;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Collection<ProvinceId> waiting() {
        return Stream.concat(marks.provinces().stream(), years.provinces().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparingInt(ProvinceId::value))));
    }

    /** Merges some marks of a province; false when none was left or another worker is at it. */
    @Transactional
    boolean step(ProvinceId province) {
        if (!marks.takeSlot(province)) {
            return false;
        }
        var taken = marks.take(province, MARKS_AT_ONCE);
        taken.stream().collect(Collectors.groupingBy(Mark::period)).forEach((period, some) -> {
            if (!KeptYear.is(period.period())) {
                merge(province, period, some.stream().map(Mark::path).collect(Collectors.toSet()));
            }
        });
        markYears(province, taken);
        return taken.size() == MARKS_AT_ONCE;
    }

    private void markYears(ProvinceId province, List<Mark> taken) {
        var units = new HashMap<Period, Set<Long>>();
        // A unit that was moved is marked for the year under the parent that it left as well.
        var waiting = new HashSet<YearMarkStore.Mark>();
        for (var mark : taken) {
            var period = mark.period();
            KeptYear.around(period.period())
                    .ifPresent(year -> units.computeIfAbsent(year, ignored -> new HashSet<>())
                            .add(mark.unit()));
            if (KeptYear.is(period.period())) {
                waiting.add(new YearMarkStore.Mark(period, mark.unit(), mark.parent(), mark.path()));
            }
        }
        units.forEach((year, some) -> {
            var stored = periods.open(year);
            atlas.of(some, year.lastDay()).stream()
                    .filter(place -> ProvinceId.ofPath(place.path()).equals(province))
                    .map(place -> new YearMarkStore.Mark(stored, place.unit(), place.parent(), place.path()))
                    .forEach(waiting::add);
        });
        years.mark(province, waiting, Instant.now(clock));
    }

    /** Whether years of a province wait that nothing more seems to come for, or have waited long. */
    @Transactional(readOnly = true)
    boolean yearsAtRest(ProvinceId province) {
        var now = Instant.now(clock);
        return years.waiting(province)
                .filter(waiting -> waiting.last().isBefore(now.minus(AT_REST))
                        || waiting.since().isBefore(now.minus(LONGEST)))
                .isPresent();
    }

    /** Puts some years of a province together anew; false when none was left or another worker is at it. */
    @Transactional
    boolean stepOfYears(ProvinceId province) {
        if (!marks.takeSlot(province)) {
            return false;
        }
        var taken = years.take(province, YEARS_AT_ONCE);
        taken.stream().collect(Collectors.groupingBy(YearMarkStore.Mark::year)).forEach((year, some) -> {
            var paths = new HashMap<Long, String>();
            some.forEach(mark -> paths.put(mark.unit(), mark.path()));
            atlas.of(paths.keySet(), year.period().lastDay()).forEach(place -> paths.put(place.unit(), place.path()));
            composed.write(
                    province, year, paths, composer.shorterAlone(province, year, paths.keySet(), indicators.all()));
            merge(province, year, some.stream().map(YearMarkStore.Mark::path).collect(Collectors.toSet()));
        });
        return taken.size() == YEARS_AT_ONCE;
    }

    private void merge(ProvinceId province, StoredPeriod period, Set<String> changed) {
        var above = Recount.above(changed);
        var paths = new HashMap<Long, String>();
        above.forEach(level -> level.forEach(path -> paths.put(Place.ids(path).getLast(), path)));
        var fresh = recount.of(province, period, above, summing.all(), Fresh.NONE);
        totals.write(province, period, paths, changed(province, period, paths, fresh));
    }

    /** What is not as it stands; what vanished becomes nothing. */
    private Map<FigureKey, Tally> changed(
            ProvinceId province, StoredPeriod period, Map<Long, String> paths, Map<FigureKey, Tally> fresh) {
        var before = totals.totals(
                province,
                period,
                new HashSet<>(paths.keySet()),
                summing.all().levels().keySet());
        var changed = new HashMap<FigureKey, Tally>();
        fresh.forEach((key, tally) -> {
            if (!tally.equals(before.get(key))) {
                changed.put(key, tally);
            }
        });
        before.keySet().forEach(key -> {
            if (!fresh.containsKey(key)) {
                changed.put(key, Tally.NONE);
            }
        });
        return changed;
    }
}
