package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/**
 * Random provinces with random mergers, splits, transfers, renames and figures, told on every map there ever was and compared
 * with a count of another kind: each figure that stands counts where all heirs of its unit are, and is named undivided where
 * only some of them are.
 */
@ModuleTest
class RestatementOracleTest {

    private static final String INDICATOR = "E01";
    private static final List<Period> PERIODS = Stream.of("2024-01", "2024-03", "2024-06", "2024-09", "2024-12")
            .map(Period::parse)
            .toList();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 10);

    @Autowired
    Reporting reporting;

    @Autowired
    Merge merge;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    TestProvince province;
    SplittableRandom random = new SplittableRandom(0);

    @BeforeEach
    void aProvinceOfTwoDistricts() {
        province = TestProvince.named("Quy đổi", connections);
        for (var name : List.of("Một", "Hai")) {
            var district = province.district(name);
            for (var commune : List.of("Đông", "Tây", "Nam")) {
                province.hamlets(province.commune(district, name + " " + commune), 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void restatedTotalsAreThoseOfABruteCount(long seed) {
        random = new SplittableRandom(seed);
        var day = FIRST_DAY;
        var enacted = new ArrayList<Long>();
        for (int step = 0; step < 60; step++) {
            int dice = random.nextInt(10);
            if (dice < 6) {
                submit();
            } else if (dice < 8) {
                var id = enact(day);
                if (id != null) {
                    enacted.add(id);
                    day = day.plusDays(21);
                }
            } else if (dice < 9 && !enacted.isEmpty() && undo(enacted.getLast())) {
                enacted.removeLast();
                day = day.minusDays(21);
            } else {
                in(() -> merge.step(province.unit().province()));
            }
        }
        compare(day);
        in(() -> {
            while (merge.step(province.unit().province())) {
                // until no mark is left
            }
            return 0;
        });
        compare(day);
    }

    private void compare(LocalDate lastDay) {
        for (var period : PERIODS) {
            assertTotals(period, period.lastDay(), Basis.REPORTED);
            for (var day = FIRST_DAY; !day.isAfter(lastDay); day = day.plusDays(21)) {
                if (!day.isBefore(period.lastDay())) {
                    assertTotals(period, day, Basis.restated(day));
                }
            }
        }
    }

    /** What a unit comes to, with the figures named undivided. */
    private record Told(BigDecimal value, Map<Long, BigDecimal> undivided) {}

    private void assertTotals(Period period, LocalDate day, Basis basis) {
        var map = tree(day);
        var told = new TreeMap<Long, Told>();
        for (var total : in(() -> reporting.totals(map, List.of(INDICATOR), period, "", basis))) {
            told.put(total.unit().id().value(), told(total));
        }
        var expected = count(period, day, map);
        assertThat(told).as("%s on %s", period, day).isEqualTo(expected);
        var communes =
                map.stream().filter(unit -> unit.level() == Level.COMMUNE).toList();
        var shared = new HashMap<Long, BigDecimal>();
        communes.forEach(unit -> shared.putAll(of(told, unit).undivided()));
        var higher = figuresAbove(period, day);
        var sum = Stream.concat(
                        communes.stream().map(unit -> of(told, unit).value()),
                        shared.entrySet().stream()
                                .filter(part -> !higher.containsKey(part.getKey()))
                                .map(Map.Entry::getValue))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.add(higher.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .isEqualByComparingTo(of(told, province.unit()).value());
    }

    private static Told of(Map<Long, Told> told, Unit unit) {
        return Objects.requireNonNull(told.get(unit.id().value()));
    }

    private static Told told(Total total) {
        var value = total.value() == null ? BigDecimal.ZERO : total.value();
        var undivided = new TreeMap<Long, BigDecimal>();
        total.undivided()
                .forEach(part -> undivided.put(
                        part.unit().id().value(),
                        Objects.requireNonNull(part.value()).stripTrailingZeros()));
        return new Told(value.stripTrailingZeros(), undivided);
    }

    private Map<Long, Told> count(Period period, LocalDate day, List<Unit> map) {
        var paths = map.stream().collect(Collectors.toMap(unit -> unit.id().value(), Unit::path));
        var heirs = new Heirs(period.lastDay(), day, paths.keySet());
        var counted = new TreeMap<Long, Told>();
        var standing = standing(period);
        for (var unit : map) {
            var value = BigDecimal.ZERO;
            var undivided = new TreeMap<Long, BigDecimal>();
            for (var figure : standing.entrySet()) {
                var homes = heirs.of(figure.getKey());
                long inside = homes.stream()
                        .filter(heir -> Objects.requireNonNull(paths.get(heir)).startsWith(unit.path()))
                        .count();
                if (inside == homes.size()) {
                    value = value.add(figure.getValue());
                } else if (inside > 0) {
                    undivided.put(figure.getKey(), figure.getValue().stripTrailingZeros());
                }
            }
            counted.put(unit.id().value(), new Told(value.stripTrailingZeros(), undivided));
        }
        return counted;
    }

    /** Standing figures of units that lie in no commune of the day. */
    private Map<Long, BigDecimal> figuresAbove(Period period, LocalDate day) {
        var map = tree(day);
        var paths = map.stream().collect(Collectors.toMap(unit -> unit.id().value(), Unit::path));
        var heirs = new Heirs(period.lastDay(), day, paths.keySet());
        var above = new HashMap<>(standing(period));
        above.keySet()
                .removeIf(unit -> heirs.of(unit).stream()
                        .anyMatch(heir -> map.stream()
                                .filter(each -> each.level() == Level.COMMUNE)
                                .anyMatch(each ->
                                        Objects.requireNonNull(paths.get(heir)).startsWith(each.path()))));
        return above;
    }

    /** The figures of a period that count: those under which there is none. */
    private Map<Long, BigDecimal> standing(Period period) {
        var paths = tree(period.lastDay()).stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), Unit::path));
        var figures = new HashMap<Long, BigDecimal>();
        transactional(() -> jdbc.sql("""
                        select figure.unit_id, figure.unit_path, figure.value
                        from reporting.figure
                        join reporting.period on period.id = figure.period_id
                        join indicators.indicator on indicator.indicator_id = figure.indicator_id
                        where figure.province_id = :province and period.last_day = :last and indicator.code = :code
                          and figure.value is not null
                        """)
                .param("province", province.unit().province().value())
                .param("last", period.lastDay())
                .param("code", INDICATOR)
                .query((row, number) -> {
                    assertThat(row.getString("unit_path")).isEqualTo(paths.get(row.getLong("unit_id")));
                    return figures.put(row.getLong("unit_id"), row.getBigDecimal("value"));
                })
                .list());
        var standing = new HashMap<>(figures);
        standing.keySet()
                .removeIf(unit -> figures.keySet().stream()
                        .anyMatch(other -> other.longValue() != unit.longValue()
                                && Objects.requireNonNull(paths.get(other))
                                        .startsWith(Objects.requireNonNull(paths.get(unit)))));
        return standing;
    }

    /** Followed step by step, as the rows of succession tell. */
    private final class Heirs {

        private final LocalDate earlier;
        private final LocalDate later;
        private final Set<Long> alive;
        private final Map<Long, Long> parents;

        Heirs(LocalDate earlier, LocalDate later, Set<Long> alive) {
            this.earlier = earlier;
            this.later = later;
            this.alive = alive;
            this.parents = tree(earlier).stream()
                    .filter(unit -> unit.parent() != null)
                    .collect(Collectors.toMap(
                            unit -> unit.id().value(),
                            unit -> Objects.requireNonNull(unit.parent()).value()));
        }

        Set<Long> of(long unit) {
            var found = new TreeSet<Long>();
            follow(unit, found, new HashSet<>());
            var parent = parents.get(unit);
            return found.isEmpty() && parent != null ? of(parent) : found;
        }

        private void follow(long unit, Set<Long> found, Set<Long> seen) {
            if (!seen.add(unit)) {
                return;
            }
            if (alive.contains(unit)) {
                found.add(unit);
            }
            for (var step : in(() -> organisation.successions(new UnitId(unit)))) {
                var day = Objects.requireNonNull(step.day());
                if (step.predecessor().value() == unit
                        && step.successor() != null
                        && day.isAfter(earlier)
                        && !day.isAfter(later)) {
                    follow(step.successor().value(), found, seen);
                }
            }
        }
    }

    private void submit() {
        var period = PERIODS.get(random.nextInt(PERIODS.size()));
        var units = tree(period.lastDay());
        var unit = units.get(random.nextInt(units.size()));
        var value = random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(1, 1000));
        var figure = new Figure(INDICATOR, "", value, 1);
        in(() -> reporting.submit(
                new Submission(UUID.randomUUID(), unit, period, Channel.API, null, null, List.of(figure))));
    }

    private boolean undo(long reorganisation) {
        try {
            in(() -> reorganisations.undo(reorganisation));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private @Nullable Long enact(LocalDate day) {
        try {
            return in(() -> reorganisations.enact(
                            new SuccessionPlan(day, "Nghị quyết thử", step(tree(day))), UUID.randomUUID()))
                    .id();
        } catch (Refusal refused) {
            return null; // what was reported already forbids it
        }
    }

    private List<Step> step(List<Unit> units) {
        var communes =
                units.stream().filter(unit -> unit.level() == Level.COMMUNE).toList();
        var hamlets =
                units.stream().filter(unit -> unit.level() == Level.HAMLET).toList();
        var commune = any(communes);
        var hamlet = any(hamlets);
        return switch (random.nextInt(8)) {
            case 0, 1 -> List.of(merge(communes, commune, "xã"));
            case 2 -> List.of(merge(hamlets, hamlet, "thôn"));
            case 3, 4 -> split(units, commune);
            case 5 -> List.of(Step.split(hamlet.id(), parts("thôn", hamlet.name()), List.of()));
            case 6 -> List.of(Step.transfer(hamlet.id(), Anchor.at(any(communes).id())));
            default ->
                List.of(
                        random.nextBoolean()
                                ? Step.rename(
                                        commune.id(),
                                        Successor.goingOn(commune.id(), "xã", commune.name() + " Mới", null))
                                : Step.abolish(hamlet.id()));
        };
    }

    private Step merge(List<Unit> units, Unit first, String kind) {
        var siblings = units.stream()
                .filter(unit -> Objects.equals(unit.parent(), first.parent()))
                .map(Unit::id)
                .limit(random.nextInt(2, 4))
                .toList();
        return Step.merge(
                siblings,
                random.nextBoolean()
                        ? Successor.made("m", kind, first.name() + " Gộp", null)
                        : Successor.goingOn(siblings.getFirst(), kind, first.name() + " Gộp", null));
    }

    private List<Step> split(List<Unit> units, Unit commune) {
        var steps = new ArrayList<Step>();
        var placements = new ArrayList<Placement>();
        for (var child : units) {
            if (commune.id().equals(child.parent())) {
                if (steps.isEmpty() && random.nextInt(3) == 0) {
                    steps.add(Step.split(
                            child.id(),
                            List.of(
                                    Successor.made("c", "thôn", "Trên", null).under(Anchor.made("a")),
                                    Successor.made("d", "thôn", "Dưới", null).under(Anchor.made("b"))),
                            List.of()));
                } else {
                    placements.add(new Placement(child.id(), random.nextBoolean() ? "a" : "b"));
                }
            }
        }
        steps.add(Step.split(commune.id(), parts("xã", commune.name()), placements));
        return steps;
    }

    private static List<Successor> parts(String kind, String name) {
        return List.of(Successor.made("a", kind, name + " A", null), Successor.made("b", kind, name + " B", null));
    }

    private Unit any(List<Unit> units) {
        return units.get(random.nextInt(units.size()));
    }

    private List<Unit> tree(LocalDate day) {
        return Stream.of(Level.values())
                .flatMap(level -> in(() -> organisation.below(province.unit().id(), level, day)).stream())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return province.scope().get(work);
    }

    private void transactional(Supplier<?> work) {
        in(() -> Objects.requireNonNull(transactions.execute(ignored -> work.get())));
    }
}
