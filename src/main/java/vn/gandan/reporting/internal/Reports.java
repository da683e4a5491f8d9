package vn.gandan.reporting.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Change;
import vn.gandan.reporting.Provenance;
import vn.gandan.reporting.Provenance.Entry;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reported;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.reporting.internal.LockStore.Locked;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Figures in, totals out. A page's totals are read as of one moment, so that parts and wholes agree. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Reports implements Reporting {

    private static final Comparator<Period> LATEST_FIRST = Comparator.comparing(Period::lastDay)
            .thenComparingLong(Period::length)
            .reversed();

    private final Intake intake;
    private final Rollup rollup;
    private final FigureStore figures;
    private final LockStore locks;
    private final PeriodStore periods;
    private final Indicators indicators;
    private final Organisation organisation;

    Reports(
            Intake intake,
            Rollup rollup,
            FigureStore figures,
            LockStore locks,
            PeriodStore periods,
            Indicators indicators,
            Organisation organisation) {
        this.intake = intake;
        this.rollup = rollup;
        this.figures = figures;
        this.locks = locks;
        this.periods = periods;
        this.indicators = indicators;
        this.organisation = organisation;
    }

    @Override
    @Transactional
    public Receipt submit(Submission submission) {
        return submitAll(List.of(submission)).getFirst();
    }

    @Override
    @Transactional
    public List<Receipt> submitAll(List<Submission> submissions) {
        var batches = new TreeMap<Batch, List<Integer>>();
        var seen = new HashMap<Whose, Integer>();
        for (int i = 0; i < submissions.size(); i++) {
            var submission = submissions.get(i);
            int round = seen.merge(new Whose(submission.unit().id(), submission.period()), 1, Integer::sum);
            var batch = new Batch(submission.unit().province().value(), submission.period(), round);
            batches.computeIfAbsent(batch, ignored -> new ArrayList<>()).add(i);
        }
        var receipts = new Receipt[submissions.size()];
        batches.forEach((batch, places) -> {
            var taken = intake.take(
                    periods.open(batch.period()),
                    places.stream().map(submissions::get).toList());
            for (int i = 0; i < places.size(); i++) {
                receipts[places.get(i)] = taken.get(i);
            }
        });
        return List.of(receipts);
    }

    private record Whose(UnitId unit, Period period) {}

    /**
     * What is taken together: no unit twice, since the second of two submissions is judged by what the first left. In one
     * order for all, so that two transactions never wait for each other.
     */
    private record Batch(int province, Period period, int round) implements Comparable<Batch> {

        private static final Comparator<Batch> ORDER = Comparator.comparingInt(Batch::province)
                .thenComparing(batch -> batch.period().firstDay())
                .thenComparing(batch -> batch.period().lastDay())
                .thenComparing(batch -> batch.period().kind())
                .thenComparingInt(Batch::round);

        @Override
        public int compareTo(Batch other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    @Transactional
    public Receipt judge(Submission submission) {
        return intake.judge(periods.open(submission.period()), submission);
    }

    @Override
    public List<Total> totals(Unit root, Level level, List<String> asked, Period period, String item, Basis basis) {
        var units = root.level() == level ? List.of(root) : organisation.below(root.id(), level, basis.day(period));
        return totals(units, asked, period, item, basis);
    }

    @Override
    public List<Total> totals(
            Unit root, Level level, List<String> asked, List<Period> several, String item, Basis basis) {
        var units = new LinkedHashMap<Period, List<Unit>>();
        for (var period : several) {
            units.put(
                    period,
                    root.level() == level ? List.of(root) : organisation.below(root.id(), level, basis.day(period)));
        }
        return rollup.of(units, asked.stream().map(indicators::indicator).toList(), item, basis);
    }

    @Override
    public List<Total> totals(List<Unit> units, List<String> asked, Period period, String item, Basis basis) {
        return rollup.of(units, asked.stream().map(indicators::indicator).toList(), period, item, basis);
    }

    @Override
    public List<Total> totals(List<Unit> units, List<String> asked, List<Period> several, String item, Basis basis) {
        var everywhere = new LinkedHashMap<Period, List<Unit>>();
        several.forEach(period -> everywhere.put(period, units));
        return rollup.of(everywhere, asked.stream().map(indicators::indicator).toList(), item, basis);
    }

    @Override
    public Provenance provenance(Unit unit, String code, Period period, String item, Basis basis) {
        var indicator = indicators.indicator(code);
        var total = rollup.of(List.of(unit), List.of(indicator), period, item, basis)
                .getFirst();
        var entries = entries(unit, indicator, period, item);
        return new Provenance(
                total,
                entries.isEmpty() ? null : entries.getFirst(),
                entries.isEmpty() ? List.of() : entries.subList(1, entries.size()),
                parts(total, indicator, basis));
    }

    private List<Entry> entries(Unit unit, Indicator indicator, Period period, String item) {
        var then = organisation.find(unit.id(), period.lastDay());
        var stored = periods.find(period);
        if (then.isEmpty() || stored.isEmpty()) {
            return List.of();
        }
        var cell = new FigureKey(unit.id().value(), indicator.id(), item);
        return figures.entries(then.get().province(), stored.get(), cell);
    }

    /** The totals right under one: of the units below, or of the parts of a ratio. */
    private List<Total> parts(Total total, Indicator indicator, Basis basis) {
        if (total.origin() == Origin.PARTS) {
            var codes = new ArrayList<>(indicator.numerator());
            codes.addAll(indicator.denominator());
            return totals(List.of(total.unit()), codes, total.period(), total.item(), basis);
        }
        if (total.origin() != Origin.DESCENDANTS && total.origin() != Origin.TREE) {
            return List.of();
        }
        var below = organisation.children(total.unit().id(), basis.day(total.period()));
        return totals(below, List.of(total.indicator()), total.period(), total.item(), basis);
    }

    @Override
    public List<Reported> reported(Collection<Unit> units, Period period) {
        var codes = indicators.all().stream().collect(Collectors.toMap(Indicator::id, Indicator::code));
        return periods.find(period).stream()
                .flatMap(stored -> byProvince(units).entrySet().stream()
                        .flatMap(some -> figures.of(some.getKey(), stored, some.getValue()).stream()))
                .map(figure -> new Reported(
                        new UnitId(figure.key().unit()),
                        new Cell(
                                Objects.requireNonNull(codes.get(figure.key().indicator())),
                                figure.key().item()),
                        figure.value(),
                        figure.submission(),
                        figure.enteredAt()))
                .toList();
    }

    @Override
    public List<Change> changes(Collection<Unit> units, Period period, Instant since) {
        return periods.find(period).stream()
                .flatMap(stored -> byProvince(units).entrySet().stream()
                        .flatMap(some -> figures.changes(some.getKey(), stored, some.getValue(), since).stream()))
                .toList();
    }

    private static Map<ProvinceId, List<Long>> byProvince(Collection<Unit> units) {
        return units.stream()
                .collect(Collectors.groupingBy(
                        Unit::province, Collectors.mapping(unit -> unit.id().value(), Collectors.toList())));
    }

    @Override
    @Transactional
    public void close(Unit unit, Period period, Set<String> codes) {
        close(Map.of(unit, codes), period);
    }

    @Override
    @Transactional
    public void close(Map<Unit, Set<String>> codesByUnit, Period period) {
        locks.close(periods.open(period), locked(codesByUnit));
    }

    @Override
    @Transactional
    public void reopen(Unit unit, Period period, Set<String> codes) {
        reopen(Map.of(unit, codes), period);
    }

    @Override
    @Transactional
    public void reopen(Map<Unit, Set<String>> codesByUnit, Period period) {
        locks.reopen(periods.open(period), locked(codesByUnit));
    }

    private List<Locked> locked(Map<Unit, Set<String>> codesByUnit) {
        return codesByUnit.entrySet().stream()
                .map(unit -> new Locked(unit.getKey(), ids(unit.getValue())))
                .sorted(Comparator.comparingLong(locked -> locked.unit().id().value()))
                .toList();
    }

    private List<Integer> ids(Set<String> codes) {
        return codes.stream().map(indicators::indicator).map(Indicator::id).toList();
    }

    @Override
    public List<Period> periods(Unit unit) {
        var found = new LinkedHashSet<Period>();
        collect(unit, found, new LinkedHashSet<>());
        return found.stream().sorted(LATEST_FIRST).toList();
    }

    private void collect(Unit unit, Set<Period> found, Set<UnitId> seen) {
        if (!seen.add(unit.id())) {
            return;
        }
        periods.reportedBy(unit).forEach(stored -> found.add(stored.period()));
        for (var step : organisation.successions(unit.id())) {
            if (step.day() != null && unit.id().equals(step.successor())) {
                organisation.find(step.predecessor(), step.day().minusDays(1)).ifPresent(before -> {
                    if (before.id().equals(unit.id())) {
                        periods.reportedBy(before).forEach(stored -> found.add(stored.period()));
                    } else {
                        collect(before, found, seen);
                    }
                });
            }
        }
    }
}
