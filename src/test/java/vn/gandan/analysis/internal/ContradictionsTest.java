package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.UnitId;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What the rules point at, against a plain recount of random figures. */
@ModuleTest
class ContradictionsTest {

    private static final Period NOW = Period.parse("2024-12");
    private static final List<String> FLOWS = List.of("E01", "E02", "E03", "D06", "D11");

    @Autowired
    ContradictionStore store;

    @Autowired
    ContradictionListing listing;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    Access access;

    @Autowired
    MockMvc web;

    private TestProvince province;
    private Unit commune;
    private List<Unit> hamlets;

    @BeforeEach
    void aCommuneOfHamlets() {
        province = TestProvince.named("Soát số", connections);
        commune = province.commune("An");
        hamlets = province.hamlets(commune, 7);
    }

    @RepeatedTest(3)
    void areWhatAPlainRecountFinds() {
        var dice = new Random();
        // Month by month back from now, by hamlet and indicator.
        var told = new HashMap<UnitId, Map<String, List<BigDecimal>>>();
        for (var hamlet : hamlets) {
            for (var flow : FLOWS) {
                int usual = List.of(3, 12, 12, 40, 90).get(dice.nextInt(5));
                boolean still = dice.nextInt(3) == 0;
                var values = IntStream.rangeClosed(0, 12)
                        .mapToObj(back -> BigDecimal.valueOf(still ? usual : usual + dice.nextInt(4)))
                        .toList();
                var course = new ArrayList<>(values);
                if (dice.nextInt(3) == 0) {
                    course.set(0, BigDecimal.valueOf(dice.nextBoolean() ? usual * 30L : 0));
                }
                told.computeIfAbsent(hamlet.id(), unit -> new HashMap<>()).put(flow, course);
            }
        }
        for (int back = 12; back >= 0; back--) {
            report(told, back);
        }

        assertThat(found(province.unit(), null)).isEqualTo(recount(told));
        assertThat(found(commune, hamlets.stream().map(Unit::id).toList())).isEqualTo(recount(told));
    }

    private Set<String> found(Unit root, @Nullable List<UnitId> units) {
        var reading = new TransactionTemplate(transactions);
        var found = new TreeSet<String>();
        province.scope()
                .get(() -> Objects.requireNonNull(reading.execute(status -> store.find(root, NOW, earlier(), units))))
                .forEach(one -> found.add(one.rule() + " " + one.unit() + " " + code(one)));
        return found;
    }

    private void report(Map<UnitId, Map<String, List<BigDecimal>>> told, int back) {
        var period = back == 0 ? NOW : earlier().get(back - 1);
        var submissions = hamlets.stream()
                .map(hamlet -> new Submission(
                        UUID.randomUUID(),
                        hamlet,
                        period,
                        Channel.PAGE,
                        null,
                        null,
                        Objects.requireNonNull(told.get(hamlet.id())).entrySet().stream()
                                .map(one -> new Figure(
                                        one.getKey(), "", one.getValue().get(back), null))
                                .toList()))
                .toList();
        province.scope().run(() -> reporting.submitAll(submissions));
    }

    private Set<String> recount(Map<UnitId, Map<String, List<BigDecimal>>> told) {
        var found = new TreeSet<String>();
        told.forEach((unit, flows) -> flows.forEach((flow, course) -> {
            double now = course.get(0).doubleValue();
            double before = course.get(1).doubleValue();
            var history = course.subList(1, 13).stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .toArray();
            double median = median(history);
            double deviation = median(
                    Arrays.stream(history).map(one -> Math.abs(one - median)).toArray());
            boolean leapt = Math.max(now, before) >= 10 && (now >= 3 * before || 3 * now <= before);
            if (leapt && Math.abs(now - median) > 5 * Math.max(deviation, Math.max(0.1 * median, 1))) {
                found.add("OUTLIER " + unit + " " + flow);
            }
            var peers = told.values().stream()
                    .mapToDouble(
                            one -> Objects.requireNonNull(one.get(flow)).get(0).doubleValue())
                    .filter(one -> one > 0)
                    .toArray();
            if (peers.length >= 5 && now >= 10 && now >= 10 * median(peers)) {
                found.add("PEERS " + unit + " " + flow);
            }
            if (now >= 10
                    && Stream.of(1, 2, 3).allMatch(back -> course.get(back).compareTo(course.get(0)) == 0)) {
                found.add("STALE " + unit + " " + flow);
            }
        }));
        told.forEach((unit, flows) -> {
            boolean copied =
                    flows.values().stream().allMatch(course -> course.get(0).compareTo(course.get(1)) == 0);
            if (copied
                    && flows.values().stream()
                                    .filter(course -> course.get(0).signum() != 0)
                                    .count()
                            >= 3) {
                found.add("COPIED " + unit + " ");
            }
        });
        return found;
    }

    private static double median(double... values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Test
    void aStatedParentAndAPartOverItsWholeArePointedAt() throws Exception {
        send(commune, "E01", "100");
        send(hamlets.get(0), "E01", "30");
        send(hamlets.get(1), "E01", "20");
        send(commune, "F06", "10");
        send(commune, "F07", "12");

        var root = province.scope().get(() -> organisation.unit(province.unit().id(), NOW.lastDay()));
        var page = eventually(root, "Khác tổng cấp dưới <b class=\"n\">1</b>");

        assertThat(page)
                .contains(
                        "Tự ghi 100 m², cộng cấp dưới 50 m².", "Tử 12, mẫu 10.", "Tử lớn hơn mẫu <b class=\"n\">1</b>");
        assertThat(page).contains("/totals/provenance?unit=");
        assertThat(province.scope()
                        .get(() -> listing.items(province.unit().id(), NOW).items()))
                .extracting(Item::words)
                .containsExactly(
                        "Diện tích đất hiến của xã An: số báo cáo là 100, cộng từ các đơn vị trực thuộc là 50",
                        "Tỷ lệ công khai đúng hạn của xã An: phần được tính là 12, lớn hơn tổng số là 10");
    }

    /** The merge keeps the sums a moment later. */
    private String eventually(Unit root, String expected) throws Exception {
        var officials = new Officials(access, web);
        var analyst = officials.signedIn(province, Role.PROVINCE_ANALYST, root);
        var address = "/analysis/contradictions?period=2024-12&unit=" + root.reference();
        return await().pollInSameThread()
                .until(
                        () -> officials.open(analyst, address).getContentAsString(StandardCharsets.UTF_8),
                        page -> page.contains(expected));
    }

    private void send(Unit unit, String indicator, String value) {
        var figure = new Figure(indicator, "", new BigDecimal(value), null);
        province.scope()
                .run(() -> reporting.submit(
                        new Submission(UUID.randomUUID(), unit, NOW, Channel.PAGE, null, null, List.of(figure))));
    }

    private static List<Period> earlier() {
        return Stream.iterate(Periods.before(NOW), Periods::before).limit(12).toList();
    }

    private String code(Finding finding) {
        return finding.indicator() == null
                ? ""
                : indicators.all().stream()
                        .filter(one -> one.id() == finding.indicator())
                        .findFirst()
                        .orElseThrow()
                        .code();
    }
}
