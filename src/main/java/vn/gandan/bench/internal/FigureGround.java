package vn.gandan.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Command;
import vn.gandan.shared.Scope;

/** Provinces of 2024 with made-up hamlets, and figures for them. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class FigureGround {

    static final String LOGIN = "do-so-lieu";
    static final String PASSWORD = UUID.randomUUID().toString();
    private static final LocalDate LAST_DAY = LocalDate.of(SampleYear.YEAR, 12, 31);

    private final Organisation organisation;
    private final Indicators indicators;
    private final Access access;
    private final Reporting reporting;
    private final SampleForm form;
    private final List<Command> commands;

    FigureGround(
            Organisation organisation,
            Indicators indicators,
            Access access,
            Reporting reporting,
            SampleForm form,
            List<Command> commands) {
        this.organisation = organisation;
        this.indicators = indicators;
        this.access = access;
        this.reporting = reporting;
        this.form = form;
        this.commands = commands;
    }

    /** A province with its hamlets, in their order. */
    record Laid(Unit province, List<Unit> hamlets) {

        Scope scope() {
            return Scope.system(province.province(), "bench");
        }

        List<String> references() {
            return hamlets.stream().map(Unit::address).toList();
        }
    }

    /** The first hundred indicators that add up, those that hamlets collect before the others. */
    SampleYear sample(int months) {
        var adding = indicators.all().stream()
                .filter(Indicator::rollsUp)
                .filter(indicator -> !indicator.countedFromTree())
                .sorted((one, other) -> other.collectedAt().compareTo(one.collectedAt()))
                .limit(SampleYear.INDICATORS)
                .map(Indicator::code)
                .toList();
        return new SampleYear(adding, months);
    }

    /** Hà Giang, which had 193 communes and is said to have 2.071 hamlets. */
    Laid province() {
        return lay(Scope.closed("bench").get(() -> organisation.resolve("02", LAST_DAY)));
    }

    /** Other provinces of that year, the largest codes last. */
    List<Unit> others(int count) {
        return Scope.closed("bench").get(() -> organisation.provinces(LAST_DAY)).stream()
                .filter(province -> !"02".equals(province.code()))
                .limit(count)
                .toList();
    }

    Laid lay(Unit province) {
        return Scope.closed("bench").get(() -> {
            var communes = organisation.below(province.id(), Level.COMMUNE, LAST_DAY);
            var hamlets = new ArrayList<NewHamlet>(SampleYear.HAMLETS);
            for (int number = 1; hamlets.size() < SampleYear.HAMLETS; number++) {
                int missing = SampleYear.HAMLETS - hamlets.size();
                for (var commune : communes.subList(0, Math.min(communes.size(), missing))) {
                    hamlets.add(new NewHamlet(commune.id(), LAST_DAY, "thôn", commune.name() + " " + number, number));
                }
            }
            var ids = organisation.openHamlets(hamlets);
            return new Laid(province, organisation.find(ids, LAST_DAY));
        });
    }

    /** Its hamlets are asked for what they are going to send, which is then judged by the form's fields and rules. */
    void ask(Laid laid, SampleYear year) {
        laid.scope()
                .run(() -> form.give(
                        "DO-NAM", laid.province(), year.indicators(), LocalDate.of(SampleYear.YEAR, 1, 1), LAST_DAY));
    }

    /** An analyst of the province, and a token of hers for the API. */
    String token(Laid laid) {
        var account = Scope.closed("bench")
                .get(() -> access.open(
                        LOGIN,
                        "Đo tốc độ",
                        Role.PROVINCE_ANALYST,
                        laid.province().id(),
                        PASSWORD));
        return tokenOf(account);
    }

    private String tokenOf(Account account) {
        var token = commands.stream()
                .filter(command -> command.name().equals("token"))
                .findFirst()
                .orElseThrow();
        return Scope.closed("bench")
                .get(() -> token.run(Map.of("account", account.login())))
                .strip();
    }

    /** The same year for other provinces, two at once and without the web in between. */
    void fill(List<Unit> provinces, SampleYear year) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var filled : provinces.stream()
                    .map(province -> threads.submit(() -> fill(lay(province), year)))
                    .toList()) {
                filled.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void fill(Laid laid, SampleYear year) {
        for (int month = 1; month <= year.months(); month++) {
            for (int first = 0; first < laid.hamlets().size(); first += 100) {
                int from = first;
                int of = month;
                var some = IntStream.range(
                                from, Math.min(from + 100, laid.hamlets().size()))
                        .mapToObj(hamlet -> submission(laid.hamlets().get(hamlet), hamlet, of, year))
                        .toList();
                laid.scope().get(() -> reporting.submitAll(some));
            }
        }
    }

    private static Submission submission(Unit unit, int hamlet, int month, SampleYear year) {
        var figures = IntStream.range(0, year.indicators().size())
                .mapToObj(indicator -> new Figure(
                        year.indicators().get(indicator),
                        "",
                        BigDecimal.valueOf(SampleYear.value(indicator, hamlet, month)),
                        indicator + 1))
                .toList();
        return new Submission(UUID.randomUUID(), unit, SampleYear.month(month), Channel.FILE, null, null, figures);
    }
}
