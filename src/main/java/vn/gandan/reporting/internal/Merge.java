package vn.gandan.reporting.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.reporting.internal.MarkStore.Mark;
import vn.gandan.shared.ProvinceId;

/**
 * Brings marked changes into the totals above them, province by province. Totals are computed from what stands, never
 * added to, so that a merge can be repeated at any time and cannot drift.
 */
@Service
class Merge {

    // Enough to take a commune's or a file's marks at once, few enough that a reader's correction stays small.
    private static final int MARKS_AT_ONCE = 2500;

    private final MarkStore marks;
    private final TotalStore totals;
    private final Recount recount;
    private final Summing summing;

    Merge(MarkStore marks, TotalStore totals, Recount recount, Summing summing) {
        this.marks = marks;
        this.totals = totals;
        this.recount = recount;
        this.summing = summing;
    }

    @Transactional(readOnly = true)
    List<ProvinceId> waiting() {
        return marks.provinces();
    }

    /** Merges some marks of a province; false when none was left or another worker is at it. */
    @Transactional
    boolean step(ProvinceId province) {
        if (!marks.takeSlot(province)) {
            return false;
        }
        var taken = marks.take(province, MARKS_AT_ONCE);
        taken.stream()
                .collect(Collectors.groupingBy(Mark::period, Collectors.mapping(Mark::path, Collectors.toSet())))
                .forEach((period, changed) -> merge(province, period, changed));
        return taken.size() == MARKS_AT_ONCE;
    }

    private void merge(ProvinceId province, StoredPeriod period, Set<String> changed) {
        var above = Recount.above(changed);
        var paths = new HashMap<Long, String>();
        above.forEach(level -> level.forEach(path -> paths.put(Place.ids(path).getLast(), path)));
        var fresh = recount.of(province, period, above, summing.all());
        totals.write(province, period, paths, withVanished(province, period, paths, fresh));
    }

    private Map<FigureKey, Tally> withVanished(
            ProvinceId province, StoredPeriod period, Map<Long, String> paths, Map<FigureKey, Tally> fresh) {
        var whole = new HashMap<>(fresh);
        var before = totals.totals(
                province,
                period,
                new HashSet<>(paths.keySet()),
                summing.all().levels().keySet());
        before.keySet().forEach(key -> whole.putIfAbsent(key, Tally.NONE));
        return whole;
    }
}
