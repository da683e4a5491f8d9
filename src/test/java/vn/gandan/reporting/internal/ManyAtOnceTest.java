package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** Two hundred hamlets report at once, while their communes and their province are looked at. */
@ModuleTest
class ManyAtOnceTest {

    private static final int COMMUNES = 10;
    private static final int HAMLETS = 20;
    private static final List<String> INDICATORS = List.of("E01", "E02", "E03", "E04", "D04", "D02");
    private static final Period MONTH = Period.parse("2024-05");
    private static final Period YEAR = Period.parse("2024");

    // The bench measures; here only that nobody stands still, on however busy a machine.
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    @Autowired
    Reporting reporting;

    @Autowired
    Connections connections;

    TestProvince province;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Cùng lúc", connections);
    }

    @Test
    void noneFailsAndEveryTotalIsExactWheneverItIsAskedFor() throws Exception {
        var communes = new ArrayList<Unit>();
        var hamlets = new ArrayList<Unit>();
        for (int i = 1; i <= COMMUNES; i++) {
            var commune = province.commune("Xã " + i);
            communes.add(commune);
            hamlets.addAll(province.hamlets(commune, HAMLETS));
        }
        var start = new CountDownLatch(1);
        var longest = new ArrayList<Future<Duration>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hamlet : hamlets) {
                longest.add(threads.submit(() -> {
                    start.await();
                    return timed(() -> province.scope().get(() -> reporting.submit(sheet(hamlet))));
                }));
            }
            for (var unit : communes) {
                longest.add(threads.submit(() -> {
                    start.await();
                    return timed(() -> assertWhole(List.of(unit), MONTH));
                }));
                longest.add(threads.submit(() -> {
                    start.await();
                    return timed(() -> assertWhole(List.of(province.unit()), YEAR));
                }));
            }
            start.countDown();
            for (var each : longest) {
                assertThat(each.get(2, TimeUnit.MINUTES)).isLessThan(GENEROUS);
            }
        }
        for (var period : List.of(MONTH, YEAR)) {
            assertThat(totals(List.of(province.unit()), period)).allSatisfy(total -> {
                assertThat(total.value()).isEqualByComparingTo(BigDecimal.valueOf(COMMUNES * HAMLETS));
                assertThat(total.reported()).isEqualTo(COMMUNES * HAMLETS);
            });
            assertThat(totals(communes, period))
                    .allSatisfy(total -> assertThat(total.value()).isEqualByComparingTo(BigDecimal.valueOf(HAMLETS)));
        }
    }

    /** Each hamlet reports one of everything: a total that is not the number of its reports is half of something. */
    private void assertWhole(List<Unit> units, Period period) {
        for (int i = 0; i < 5; i++) {
            var totals = totals(units, period);
            assertThat(totals.stream().map(Total::reported).distinct()).hasSize(1);
            assertThat(totals)
                    .allSatisfy(total -> assertThat(total.value())
                            .usingComparator(ManyAtOnceTest::nullIsZero)
                            .isEqualTo(BigDecimal.valueOf(total.reported())));
        }
    }

    private static int nullIsZero(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null ? BigDecimal.ZERO : one).compareTo(other == null ? BigDecimal.ZERO : other);
    }

    private List<Total> totals(List<Unit> units, Period period) {
        return province.scope().get(() -> reporting.totals(units, INDICATORS, period, "", Basis.REPORTED));
    }

    private static Submission sheet(Unit hamlet) {
        var figures = INDICATORS.stream()
                .map(indicator -> new Figure(indicator, "", BigDecimal.ONE, null))
                .toList();
        return new Submission(UUID.randomUUID(), hamlet, MONTH, Channel.PAGE, null, null, figures);
    }

    private static Duration timed(Runnable work) {
        var begin = Instant.now();
        work.run();
        return Duration.between(begin, Instant.now());
    }
}
