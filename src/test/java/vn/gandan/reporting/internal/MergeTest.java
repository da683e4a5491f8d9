package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** The merged totals and the exact read against a plain count, with writers and the merge at work together. */
@ModuleTest
class MergeTest {

    private static final Period YEAR = Period.parse("2023");
    private static final List<String> INDICATORS = List.of("E01", "D04", "B01");

    @Autowired
    Reporting reporting;

    @Autowired
    Merge merge;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Connections connections;

    TestProvince province;
    final List<Unit> all = new ArrayList<>();

    @BeforeEach
    void aProvinceOfThreeLevels() {
        province = TestProvince.named("Gộp", connections);
        all.add(province.unit());
        for (var districtName : List.of("Một", "Hai")) {
            var district = province.district(districtName);
            all.add(district);
            for (var communeName : List.of("Đông", "Tây", "Nam")) {
                var commune = province.commune(district, communeName);
                all.add(commune);
                all.addAll(province.hamlets(commune, 4));
            }
        }
    }

    @Test
    void writersAndTheMergeTogetherLoseNothing() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(5)) {
            var merging = threads.submit(() -> {
                while (writing.get()) {
                    province.scope().run(() -> merge.step(province.unit().province()));
                }
            });
            var writers = new ArrayList<java.util.concurrent.Future<?>>();
            for (int writer = 0; writer < 4; writer++) {
                var random = new SplittableRandom(writer);
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < 100; i++) {
                        write(random);
                    }
                }));
            }
            try {
                for (var writer : writers) {
                    writer.get(1, TimeUnit.MINUTES);
                }
                assertTotalsEqualARecount();
            } finally {
                writing.set(false);
            }
            merging.get(1, TimeUnit.MINUTES);
        }
        province.scope().run(() -> {
            while (merge.step(province.unit().province())) {
                // until no mark is left
            }
        });
        assertTotalsEqualARecount();
    }

    @Test
    void aMergeBetweenAWriteAndItsCommitMissesNothing() throws Exception {
        var hamlet = all.getLast();
        submit(hamlet, "E01", "1");
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var writer = threads.submit(() -> province.scope()
                    .run(() -> transaction.executeWithoutResult(ignored -> {
                        reporting.submit(submission(hamlet, "E01", "100"));
                        written.countDown();
                        await(commit);
                    })));
            written.await();
            province.scope().run(() -> merge.step(province.unit().province()));
            commit.countDown();
            writer.get(1, TimeUnit.MINUTES);
        }
        province.scope().run(() -> merge.step(province.unit().province()));

        assertThat(totals().get(new Cell(province.unit().path(), "E01"))).isEqualTo("100 of 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(SplittableRandom random) {
        var unit = all.get(random.nextInt(all.size()));
        var indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
        submit(unit, indicator, random.nextInt(5) == 0 ? null : String.valueOf(random.nextInt(1000)));
    }

    private void submit(Unit unit, String indicator, @Nullable String value) {
        province.scope().run(() -> reporting.submit(submission(unit, indicator, value)));
    }

    private static Submission submission(Unit unit, String indicator, @Nullable String value) {
        var figure = new Figure(indicator, "", value == null ? null : new BigDecimal(value), 1);
        return new Submission(UUID.randomUUID(), unit, YEAR, Channel.API, null, null, List.of(figure));
    }

    private record Cell(String path, String indicator) {}

    private void assertTotalsEqualARecount() {
        assertThat(totals()).isEqualTo(recount());
    }

    private Map<Cell, String> totals() {
        var told = new HashMap<Cell, String>();
        for (Total total : province.scope().get(() -> reporting.totals(all, INDICATORS, YEAR, "", Basis.REPORTED))) {
            if (total.value() != null) {
                told.put(new Cell(total.unit().path(), total.indicator()), told(total.value(), total.reported()));
            }
        }
        return told;
    }

    private static String told(BigDecimal sum, int reported) {
        return sum.toPlainString() + " of " + reported;
    }

    /** Counted from the bare figures, by another way than the product's: a figure counts unless one below it exists. */
    private Map<Cell, String> recount() {
        record Own(String path, String indicator, BigDecimal value) {}
        var own = Objects.requireNonNull(province.scope()
                .<@Nullable List<Own>>get(() -> transaction.execute(ignored -> {
                    var list = new ArrayList<Own>();
                    jdbc.sql("""
                            select figure.unit_path, indicator.code, figure.value
                            from reporting.figure
                            join indicators.indicator on indicator.indicator_id = figure.indicator_id
                            where figure.province_id = :province and figure.year = 2023 and figure.value is not null
                            """)
                            .param("province", province.unit().province().value())
                            .query(row -> {
                                list.add(new Own(
                                        row.getString("unit_path"), row.getString("code"), row.getBigDecimal("value")));
                            });
                    return list;
                })));
        var counted = new HashMap<Cell, String>();
        for (var unit : all) {
            for (var indicator : INDICATORS) {
                var standing = own.stream()
                        .filter(figure -> figure.indicator().equals(indicator))
                        .filter(figure -> figure.path().startsWith(unit.path()))
                        .filter(figure -> own.stream()
                                .noneMatch(below -> below.indicator().equals(indicator)
                                        && below.path().startsWith(figure.path())
                                        && !below.path().equals(figure.path())))
                        .toList();
                if (!standing.isEmpty()) {
                    var sum = standing.stream().map(Own::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                    // Land and members are collected by hamlets (the fourth level), inspections by communes (the
                    // third).
                    int level = indicator.equals("B01") ? 3 : 4;
                    long reported = standing.stream()
                            .map(figure -> Place.ids(figure.path()))
                            .filter(ids -> ids.size() >= level
                                    && Place.ids(unit.path()).size() <= level)
                            .map(ids -> ids.get(level - 1))
                            .distinct()
                            .count();
                    counted.put(new Cell(unit.path(), indicator), told(sum, (int) reported));
                }
            }
        }
        return counted;
    }
}
