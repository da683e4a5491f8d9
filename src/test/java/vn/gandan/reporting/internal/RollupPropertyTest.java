package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.internal.PlainRecount.Given;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/**
 * Whatever is sent, returned, corrected and merged in whatever order, while units are merged, divided, moved and put back: every
 * total is what a plain recount comes to.
 */
@ModuleTest
class RollupPropertyTest {

    private static final int STEPS = 30;

    // A flow and a stock of hamlets, a flow of communes, one with categories, a stock of communes.
    private static final List<String> INDICATORS = List.of("E01", "D04", "B01", "A02");
    private static final List<String> ITEMS = List.of("", "KH", "NQ");

    private static final List<Period> PERIODS = periods(
            "2023-01",
            "2023-02",
            "2023-03",
            "2023-07",
            "2023-12",
            "2023-Q1",
            "2023-H1",
            "2023-9M",
            "2023",
            "2023-02-10..2023-03-20",
            "2022-12",
            "2023-A");

    /** A kept one, one that nothing lies inside, and two that are put together when asked for. */
    private static final List<Period> ASKED = periods("2023", "2023-02", "2023-Q1", "2023-A");

    private static List<Period> periods(String... codes) {
        return java.util.Arrays.stream(codes).map(Period::parse).toList();
    }

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Merge merge;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Connections connections;

    TestProvince province;
    Upheaval upheaval;

    /** What may happen next; a later kind of event is one more line. */
    final List<Consumer<SplittableRandom>> happenings = List.of(
            this::somebodyReports,
            this::somebodyReports,
            this::manyReportAtOnce,
            this::figuresAreReturned,
            this::aLockedFigureIsAmended,
            this::someAreMerged,
            this::yearsAreMerged,
            this::twoMergeAtOnceWhileOthersWrite,
            random -> upheaval.reorganise(random),
            random -> upheaval.reorganise(random),
            random -> upheaval.reorganise(random),
            random -> upheaval.undo());

    @BeforeEach
    void aProvinceOfFourLevels() {
        province = TestProvince.named("Ngẫu nhiên", connections);
        for (var districtName : List.of("Một", "Hai")) {
            var district = province.district(districtName);
            for (var communeName : List.of("Đông", "Tây")) {
                province.hamlets(province.commune(district, communeName), 3);
            }
        }
        upheaval = new Upheaval(province, organisation, reorganisations, LocalDate.of(2023, 2, 15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyTotalIsWhatAPlainRecountComesTo(long seed) {
        var random = new SplittableRandom(seed);
        // Before anything is reported, nothing forbids a plan.
        upheaval.reorganise(random);
        upheaval.reorganise(random);
        for (int step = 0; step < STEPS; step++) {
            int event = random.nextInt(happenings.size());
            happenings.get(event).accept(random);
            assertTotals("seed " + seed + ", step " + step + ", event " + event);
        }
        assertSeries("seed " + seed + ", waiting");
        drain();
        assertTotals("seed " + seed + ", drained");
        assertSeries("seed " + seed + ", drained");
        assertThat(upheaval.plans()).as("plans that were enacted").isPositive();
    }

    private void somebodyReports(SplittableRandom random) {
        submit(List.of(submission(random, Channel.API, null)));
    }

    private void manyReportAtOnce(SplittableRandom random) {
        submit(IntStream.range(0, 12)
                .mapToObj(ignored -> submission(random, Channel.FILE, null))
                .toList());
    }

    private void figuresAreReturned(SplittableRandom random) {
        var period = PERIODS.get(random.nextInt(PERIODS.size()));
        var unit = any(random, period);
        var withdrawn = reported(unit, period).stream()
                .map(cell -> new Figure(cell.indicator(), cell.item(), null, null))
                .toList();
        submit(List.of(
                new Submission(UUID.randomUUID(), unit, period, Channel.RETURN, null, null, "chưa đúng", withdrawn)));
    }

    private Unit any(SplittableRandom random, Period period) {
        var units = upheaval.tree(period.lastDay());
        return units.get(random.nextInt(units.size()));
    }

    private List<vn.gandan.indicators.Cell> reported(Unit unit, Period period) {
        return province.scope()
                .get(() -> reporting.reported(List.of(unit), period).stream()
                        .map(figure -> figure.cell())
                        .toList());
    }

    private void aLockedFigureIsAmended(SplittableRandom random) {
        var sent = submission(random, Channel.API, null);
        var amendment = new Submission(
                UUID.randomUUID(), sent.unit(), sent.period(), Channel.AMENDMENT, null, null, "sai", sent.figures());
        province.scope().run(() -> {
            reporting.close(sent.unit(), sent.period(), Set.copyOf(INDICATORS));
            reporting.submit(sent);
            reporting.submit(amendment);
            reporting.reopen(sent.unit(), sent.period(), Set.copyOf(INDICATORS));
        });
    }

    private void someAreMerged(SplittableRandom random) {
        province.scope().run(() -> merge.step(province.unit().province()));
    }

    private void yearsAreMerged(SplittableRandom random) {
        province.scope().run(() -> merge.stepOfYears(province.unit().province()));
    }

    private void twoMergeAtOnceWhileOthersWrite(SplittableRandom random) {
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 4; i++) {
            var sent = List.of(submission(random, Channel.API, null), submission(random, Channel.API, null));
            work.add(Executors.callable(() -> submit(sent)));
        }
        for (int i = 0; i < 2; i++) {
            work.add(Executors.callable(() -> {
                someAreMerged(random);
                yearsAreMerged(random);
            }));
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get(1, TimeUnit.MINUTES);
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void drain() {
        province.scope().run(() -> {
            while (merge.step(province.unit().province())
                    || merge.stepOfYears(province.unit().province())) {
                // until nothing waits
            }
        });
    }

    private void submit(List<Submission> sent) {
        province.scope().run(() -> reporting.submitAll(sent));
    }

    private Submission submission(SplittableRandom random, Channel channel, @Nullable String reason) {
        var period = PERIODS.get(random.nextInt(PERIODS.size()));
        var unit = any(random, period);
        var figures = new ArrayList<Figure>();
        for (var indicator : INDICATORS) {
            if (random.nextInt(3) > 0) {
                var item = indicator.equals("A02") ? ITEMS.get(random.nextInt(ITEMS.size())) : "";
                var value = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000), 2);
                figures.add(new Figure(indicator, item, value, figures.size() + 1));
            }
        }
        return new Submission(UUID.randomUUID(), unit, period, channel, null, null, reason, figures);
    }

    private void assertTotals(String when) {
        for (var period : ASKED) {
            var recount = recount(period);
            for (var item : List.of("", "KH")) {
                var indicators = item.isEmpty() ? INDICATORS : List.of("A02");
                assertThat(told(period, item, indicators))
                        .as("%s: %s %s", when, period, item)
                        .isEqualTo(counted(recount, period, item, indicators));
            }
        }
    }

    /** Read together, several periods are told as each alone. */
    private void assertSeries(String when) {
        var months = periods("2023-01", "2023-02", "2023-03", "2023-05", "2023-Q1", "2023-07", "2022-12");
        for (var level : List.of(Level.PROVINCE, Level.COMMUNE)) {
            var alone = months.stream()
                    .flatMap(month -> province
                            .scope()
                            .get(() -> reporting.totals(province.unit(), level, INDICATORS, month, "", Basis.REPORTED))
                            .stream())
                    .map(TotalRow::of)
                    .toList();
            var together = province
                    .scope()
                    .get(() -> reporting.totals(province.unit(), level, INDICATORS, months, "", Basis.REPORTED))
                    .stream()
                    .map(TotalRow::of)
                    .toList();
            assertThat(together).as("%s: %s", when, level).isEqualTo(alone);
        }
    }

    private Map<String, String> told(Period period, String item, List<String> indicators) {
        var told = new TreeMap<String, String>();
        var units = upheaval.tree(period.lastDay());
        for (Total total :
                province.scope().get(() -> reporting.totals(units, indicators, period, item, Basis.REPORTED))) {
            if (total.value() != null) {
                told.put(
                        total.unit().path() + " " + total.indicator(),
                        said(total.value(), total.reported(), total.periods()));
            }
        }
        return told;
    }

    private Map<String, String> counted(PlainRecount recount, Period period, String item, List<String> indicators) {
        var counted = new TreeMap<String, String>();
        for (var unit : upheaval.tree(period.lastDay())) {
            for (var indicator : indicators) {
                // Inspections and papers are counted by communes, land and members by hamlets.
                int level = Set.of("B01", "A02").contains(indicator) ? 3 : 4;
                recount.of(unit.path(), indicator, item, period, level, indicator.equals("D04"))
                        .ifPresent(sum -> counted.put(
                                unit.path() + " " + indicator, said(sum.value(), sum.reported(), sum.periods())));
            }
        }
        return counted;
    }

    private static String said(BigDecimal value, int reported, int periods) {
        return value.stripTrailingZeros().toPlainString() + " of " + reported + " in " + periods;
    }

    /** Each figure where its unit is on the last day of the period asked for. */
    private PlainRecount recount(Period asked) {
        return Objects.requireNonNull(province.scope()
                .<@Nullable PlainRecount>get(() -> transaction.execute(ignored -> new PlainRecount(jdbc.sql("""
                                select figure.unit_id, indicator.code, figure.item, figure.value, period.*
                                from reporting.figure
                                join reporting.period on period.id = figure.period_id
                                join indicators.indicator on indicator.indicator_id = figure.indicator_id
                                where figure.province_id = :province and figure.value is not null
                                  and period.first_day >= :first and period.last_day <= :last
                                """)
                        .param("province", province.unit().province().value())
                        .param("first", asked.firstDay())
                        .param("last", asked.lastDay())
                        .query((row, number) -> {
                            var period = PeriodStore.period(row, number).period();
                            return new Given(
                                    upheaval.home(row.getLong("unit_id"), period.lastDay(), asked.lastDay()),
                                    Objects.requireNonNull(row.getString("code")),
                                    Objects.requireNonNull(row.getString("item")),
                                    period,
                                    Objects.requireNonNull(row.getBigDecimal("value")));
                        })
                        .list()))));
    }
}
