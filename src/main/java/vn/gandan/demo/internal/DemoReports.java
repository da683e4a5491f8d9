package vn.gandan.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/**
 * Thirteen months of made-up reports until today, so that a year can be compared with the one before: of the hamlets of
 * some communes, which try the form out, and of all communes. Fewer than half of the hamlets: the province's page opens
 * with the published totals. The communes are real: each of them has reported, and no form of theirs was due yet.
 */
@Component
class DemoReports {

    private static final String SOURCE = "Số liệu minh họa";
    private static final int MONTHS = 13;
    private static final int COMMUNES_TRYING = 12;

    /** Of a hundred, how many have sent for the period under way, for the last one, and for those before. */
    private static final int SENT_NOW = 60;

    private static final int SENT_LAST = 95;

    private static final int DAYS_UNTIL_SENT = 2;
    private static final int DAYS_UNTIL_APPROVED = 5;

    private final Organisation organisation;
    private final Reporting reporting;
    private final Forms forms;
    private final Filings filings;
    private final DemoForms made;
    private final DemoStep step;
    private final Clock clock;

    DemoReports(
            Organisation organisation,
            Reporting reporting,
            Forms forms,
            Filings filings,
            DemoForms made,
            DemoStep step,
            Clock clock) {
        this.organisation = organisation;
        this.reporting = reporting;
        this.forms = forms;
        this.filings = filings;
        this.made = made;
        this.step = step;
        this.clock = clock;
    }

    boolean stand() {
        return scoped(province ->
                forms.formsFor(province).stream().anyMatch(form -> form.code().equals(DemoForms.COMMUNES)));
    }

    void give() {
        scoped(province -> {
            step.take(() -> give(province));
            return true;
        });
    }

    private void give(Unit province) {
        var now = YearMonth.now(clock);
        var trying = trying(province);
        DemoClock.on(now.minusMonths(1).atDay(1), () -> made.make(province, trying, now));
        for (int ago = MONTHS; ago > 0; ago--) {
            var month = period(now.minusMonths(ago));
            int share = ago == 1 ? SENT_LAST : 100;
            DemoClock.on(month.lastDay().plusDays(DAYS_UNTIL_SENT), () -> report(month, trying, share));
        }
        var last = period(now.minusMonths(1));
        DemoClock.on(
                last.lastDay().plusDays(DAYS_UNTIL_APPROVED), () -> trying.forEach(commune -> approve(commune, last)));
        report(period(now), trying, SENT_NOW);
        quarters(province, now);
    }

    /** Looked at by the commune, whoever sits there: made up like the figures. */
    private void approve(Unit unit, Period period) {
        new Scope(Actor.system(Demo.ACTOR), unit.province(), List.of(unit.path()))
                .run(() -> forms.askedUnder(unit, period).stream()
                        .filter(asked -> asked.assignment().route().approvers().contains(unit.level()))
                        .forEach(asked -> filings.approve(filings.of(asked, unit).stream()
                                .filter(filing -> filing.status() == Filing.Status.SUBMITTED)
                                .map(Filing::key)
                                .toList())));
    }

    private void report(Period month, List<Unit> communes, int share) {
        var submissions = new ArrayList<Submission>();
        for (var commune : communes) {
            for (var hamlet : organisation.below(commune.id(), Level.HAMLET, month.lastDay())) {
                if (sends(hamlet, month, share)) {
                    submissions.add(submission(hamlet, month, new DemoFilled(hamlet, month).hamlet()));
                }
            }
        }
        submit(submissions);
    }

    private void quarters(Unit province, YearMonth now) {
        for (int ago = MONTHS; ago > 0; ago--) {
            var month = now.minusMonths(ago);
            if (month.getMonthValue() % 3 == 0) {
                var quarter = Period.parse(month.getYear() + "-Q" + month.getMonthValue() / 3);
                DemoClock.on(quarter.lastDay().plusDays(DAYS_UNTIL_SENT), () -> quarter(province, quarter));
            }
        }
    }

    private void quarter(Unit province, Period quarter) {
        submit(organisation.below(province.id(), Level.COMMUNE, quarter.lastDay()).stream()
                .map(commune -> submission(commune, quarter, new DemoFilled(commune, quarter).commune()))
                .toList());
    }

    /** The demo's team leader has her own form of the month still before her. */
    private static boolean sends(Unit unit, Period period, int share) {
        if (unit.address().equals(DemoCommune.HAMLET)) {
            return share > SENT_NOW;
        }
        boolean ofOfficer = unit.address().startsWith("T" + DemoCommune.COMMUNE);
        int sending = ofOfficer ? Math.max(share, SENT_LAST) : share;
        return Dice.between(1, 100, unit.address() + period.code()) <= sending;
    }

    private void submit(List<Submission> submissions) {
        reporting.submitAll(submissions).forEach(receipt -> {
            if (!receipt.rejections().isEmpty()) {
                throw new IllegalStateException("a figure of the demo was refused: " + receipt.rejections());
            }
        });
    }

    private static Submission submission(Unit unit, Period period, List<Figure> figures) {
        var id = UUID.nameUUIDFromBytes(
                ("demo form " + unit.address() + " " + period.code()).getBytes(StandardCharsets.UTF_8));
        return new Submission(id, unit, period, Channel.ILLUSTRATION, SOURCE, null, figures);
    }

    /** The officer's commune and those that follow it by their codes. */
    private List<Unit> trying(Unit province) {
        return organisation.below(province.id(), Level.COMMUNE, LocalDate.now(clock)).stream()
                .filter(commune -> Objects.requireNonNull(commune.code()).compareTo(DemoCommune.COMMUNE) >= 0)
                .filter(commune -> !organisation
                        .below(commune.id(), Level.HAMLET, LocalDate.now(clock))
                        .isEmpty())
                .sorted(Comparator.comparing(Unit::address))
                .limit(COMMUNES_TRYING)
                .toList();
    }

    private static Period period(YearMonth month) {
        return Period.parse(month.toString());
    }

    private interface Work {
        boolean in(Unit province);
    }

    private boolean scoped(Work work) {
        var today = LocalDate.now(clock);
        var province = Scope.closed(Demo.ACTOR).get(() -> organisation.resolve("08", today));
        return Scope.system(province.province(), Demo.ACTOR).get(() -> work.in(province));
    }
}
