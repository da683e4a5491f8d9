package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.PaperWords;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.Sought;

/** Reads what a report asks for, in a few questions however much it asks, all as of one moment. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Gathering {

    private static final Map<UnitId, Map<String, Total>> NO_TOTALS = Map.of();

    private final Reporting reporting;
    private final Indicators indicators;
    private final Targets targets;
    private final Directives directives;
    private final Organisation organisation;

    Gathering(
            Reporting reporting,
            Indicators indicators,
            Targets targets,
            Directives directives,
            Organisation organisation) {
        this.reporting = reporting;
        this.indicators = indicators;
        this.targets = targets;
        this.directives = directives;
        this.organisation = organisation;
    }

    public Subject subject(Unit named, Period period, Basis basis) {
        return subjects(List.of(named.id()), period, basis).getFirst();
    }

    /** In the order named. */
    List<Subject> subjects(List<UnitId> named, Period period, Basis basis) {
        var day = basis.day(period);
        var units = organisation.find(named, day).stream().collect(toMap(Unit::id, Function.identity()));
        var below = organisation.children(named, day);
        return named.stream()
                .map(id -> new Subject(
                        Optional.ofNullable(units.get(id)).orElseGet(() -> organisation.unit(id, day)),
                        below.getOrDefault(id, List.of()),
                        period,
                        basis))
                .toList();
    }

    public Gathered gather(Subject subject, Wanted wanted) {
        return gather(List.of(subject), wanted).getFirst();
    }

    /**
     * The same for many units of one period and map, in no more questions. Codes that the catalogue does not have are left
     * out, and the paragraph says so.
     */
    List<Gathered> gather(List<Subject> subjects, Wanted wanted) {
        var period = subjects.getFirst().period();
        var basis = subjects.getFirst().basis();
        var units = subjects.stream().map(Subject::unit).toList();
        var codes = known(wanted.own());
        var own = totals(units, codes, period, "", basis);
        var facts = facts(units, codes, period, basis, own);
        wanted.others().forEach(sought -> other(units, sought, period, basis, facts));
        var items = items(wanted.others());
        var below = totals(
                subjects.stream().flatMap(subject -> subject.below().stream()).toList(),
                known(wanted.below()),
                period,
                "",
                basis);
        var within = within(units, known(wanted.within()), period, basis);
        var cited = cited(wanted.papers(), period);
        return subjects.stream()
                .map(subject -> {
                    var unit = subject.unit().id();
                    return new Gathered(
                            subject,
                            facts.getOrDefault(unit, Map.of()),
                            items,
                            own.getOrDefault(unit, Map.of()),
                            below,
                            within.getOrDefault(unit, Map.of()),
                            cited);
                })
                .toList();
    }

    private Map<String, String> cited(Collection<String> symbols, Period period) {
        return symbols.stream()
                .distinct()
                .flatMap(symbol -> meant(symbol, period).stream())
                .collect(toMap(Document::symbol, PaperWords::of, (first, second) -> first));
    }

    /** Numbers begin again with every term: the newest that was issued by the end of the period. */
    private Optional<Document> meant(String symbol, Period period) {
        return directives.bySymbol(symbol).stream()
                .filter(paper -> paper.issuedOn() == null || !paper.issuedOn().isAfter(period.lastDay()))
                .findFirst();
    }

    /** Last year is told on this year's map, or the comparison would be of two different places. */
    private Map<UnitId, Map<Sought, Fact>> facts(
            List<Unit> units, List<String> codes, Period period, Basis basis, Map<UnitId, Map<String, Total>> now) {
        var sameMap = Basis.restated(basis.day(period));
        Function<Period, Map<UnitId, Map<String, Total>>> then = other -> totals(units, codes, other, "", sameMap);
        var lastYear = period.yearEarlier().map(then).orElse(Map.of());
        var before = period.before().map(then).orElse(Map.of());
        var plans = plans(units, period);
        var facts = new HashMap<UnitId, Map<Sought, Fact>>();
        for (var unit : units) {
            var id = unit.id();
            facts.put(
                    id,
                    facts(
                            codes,
                            now.getOrDefault(id, Map.of()),
                            lastYear.getOrDefault(id, Map.of()),
                            before.getOrDefault(id, Map.of()),
                            plans.getOrDefault(id, Map.of())));
        }
        return facts;
    }

    private Map<Sought, Fact> facts(
            List<String> codes,
            Map<String, Total> now,
            Map<String, Total> lastYear,
            Map<String, Total> before,
            Map<String, BigDecimal> plans) {
        var facts = new LinkedHashMap<Sought, Fact>();
        for (var code : codes) {
            facts.put(
                    Sought.of(code), fact(code, now.get(code), lastYear.get(code), before.get(code), plans.get(code)));
        }
        return facts;
    }

    private Fact fact(
            String code,
            @Nullable Total now,
            @Nullable Total lastYear,
            @Nullable Total before,
            @Nullable BigDecimal plan) {
        return new Fact(
                indicators.indicator(code),
                now == null ? null : now.value(),
                now == null ? 0 : now.reported(),
                now == null ? 0 : now.expected(),
                complete(lastYear),
                complete(before),
                plan);
    }

    /**
     * Adds an item of a breakdown, or a figure of another period, to what is known of each unit; of what the catalogue does
     * not have nothing is known.
     */
    private void other(
            List<Unit> units, Sought sought, Period period, Basis basis, Map<UnitId, Map<Sought, Fact>> facts) {
        var codes = known(List.of(sought.code()));
        var item = category(sought).orElse(null);
        if (codes.isEmpty() || item == null) {
            return;
        }
        var sameMap = Basis.restated(basis.day(period));
        Function<Period, Map<UnitId, Map<String, Total>>> then = other -> totals(units, codes, other, item, sameMap);
        boolean ofPeriod = sought.time().isEmpty();
        var now = ofPeriod
                ? totals(units, codes, period, item, basis)
                : sought.period(period).map(then).orElse(Map.of());
        var lastYear = ofPeriod ? period.yearEarlier().map(then).orElse(Map.of()) : NO_TOTALS;
        var before = ofPeriod ? period.before().map(then).orElse(Map.of()) : NO_TOTALS;
        for (var unit : units) {
            var fact = fact(
                    sought.code(),
                    now.getOrDefault(unit.id(), Map.of()).get(sought.code()),
                    lastYear.getOrDefault(unit.id(), Map.of()).get(sought.code()),
                    before.getOrDefault(unit.id(), Map.of()).get(sought.code()),
                    null);
            facts.computeIfAbsent(unit.id(), none -> new LinkedHashMap<>()).put(sought, fact);
        }
    }

    private Map<Sought, String> items(Collection<Sought> wanted) {
        var items = new HashMap<Sought, String>();
        wanted.forEach(sought -> category(sought).ifPresent(code -> items.put(sought, code)));
        return items;
    }

    /** Blank for the total. */
    private Optional<String> category(Sought sought) {
        return sought.item().isEmpty()
                ? Optional.of("")
                : sought.among(indicators.categories(sought.code())).map(Category::code);
    }

    /** What only some units had reported is nothing to compare with. */
    private static @Nullable BigDecimal complete(@Nullable Total total) {
        return total == null || total.reported() < total.expected() ? null : total.value();
    }

    private Map<UnitId, Map<String, Total>> totals(
            List<Unit> units, List<String> codes, Period period, String item, Basis basis) {
        return codes.isEmpty() || units.isEmpty()
                ? Map.of()
                : reporting.totals(units, codes, period, item, basis).stream()
                        .collect(groupingBy(total -> total.unit().id(), byIndicator()));
    }

    private static Collector<Total, ?, Map<String, Total>> byIndicator() {
        return toMap(Total::indicator, Function.identity());
    }

    /** Of several plans for one figure the one that was given last. */
    private Map<UnitId, Map<String, BigDecimal>> plans(List<Unit> units, Period period) {
        var plans = new HashMap<UnitId, Map<String, BigDecimal>>();
        targets.standing(units, period).stream()
                .filter(Target::stands)
                .sorted(Comparator.comparing(Target::givenOn).reversed())
                .forEach(target -> plans.computeIfAbsent(target.unit(), ignored -> new HashMap<>())
                        .putIfAbsent(target.indicator(), target.value()));
        return plans;
    }

    private Map<UnitId, Map<Period, Map<String, Total>>> within(
            List<Unit> units, List<String> codes, Period period, Basis basis) {
        var months = period.months();
        return codes.isEmpty() || months.isEmpty()
                ? Map.of()
                : reporting.totals(units, codes, months, "", basis).stream()
                        .collect(groupingBy(total -> total.unit().id(), groupingBy(Total::period, byIndicator())));
    }

    private List<String> known(Collection<String> wanted) {
        return wanted.stream().filter(code -> indicators.find(code).isPresent()).toList();
    }
}
