package vn.gandan.demo.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewObligation.Kind;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/**
 * The cascade of the conclusion that had a team set up in every hamlet. That all 2.071 have one is published; by which papers
 * and on which days is not, and each says that it is an illustration.
 */
@Component
class DemoTeams {

    private static final LocalDate CONCLUDED = LocalDate.of(2014, 10, 14);
    private static final LocalDate DUE = LocalDate.of(2015, 3, 31);
    private static final String BASIS = "Kết luận số 315-KL/TU (hạn minh họa)";

    private final Organisation organisation;
    private final Directives directives;
    private final Duties duties;
    private final DemoStep step;

    DemoTeams(Organisation organisation, Directives directives, Duties duties, DemoStep step) {
        this.organisation = organisation;
        this.directives = directives;
        this.duties = duties;
        this.step = step;
    }

    void lay() {
        var province = Scope.closed(Demo.ACTOR).get(() -> {
            var named = organisation.resolve("02@2025-06-30", CONCLUDED);
            return organisation.unit(named.id(), CONCLUDED);
        });
        Scope.system(province.province(), Demo.ACTOR).run(() -> step.take(() -> lay(province)));
    }

    private void lay(Unit province) {
        directives.bySymbol("315-KL/TU").stream()
                .filter(paper -> CONCLUDED.equals(paper.issuedOn()))
                .filter(paper -> duties.of(paper.id().value()).isEmpty())
                .findFirst()
                .ifPresent(paper -> lay(paper, province));
    }

    private void lay(Document paper, Unit province) {
        for (var level : List.of(Level.DISTRICT, Level.COMMUNE, Level.HAMLET)) {
            directives.oblige(new NewObligation(paper.id(), province, Kind.PAPER, level, 0, DUE, BASIS));
        }
        review(paper, province, Kind.PRELIMINARY_REVIEW, 3);
        review(paper, province, Kind.FINAL_REVIEW, 5);
        duties.advance(duties.of(paper.id().value()).stream()
                .map(duty -> Advance.done(duty, shown(duty)))
                .toList());
    }

    private void review(Document paper, Unit province, Kind kind, int years) {
        directives.oblige(new NewObligation(
                paper.id(), province, kind, Level.PROVINCE, years, CONCLUDED.plusYears(years), BASIS));
    }

    private static Evidence shown(Duty duty) {
        var unit = duty.parties().unit().value() + " team";
        return switch (duty.parties().level()) {
            case PROVINCE -> reviewed(duty);
            case DISTRICT ->
                Evidence.inWords(
                        "Kế hoạch số %d (số, ngày minh họa)".formatted(Dice.between(20, 90, unit)), day(unit, 10, 60));
            case COMMUNE ->
                Evidence.inWords(
                        "Kế hoạch số %d (số, ngày minh họa)".formatted(Dice.between(5, 60, unit)), day(unit, 30, 110));
            case HAMLET ->
                Evidence.inWords(
                        "Tổ dân vận đã thành lập; quyết định số %d (số, ngày minh họa)"
                                .formatted(Dice.between(5, 160, unit)),
                        day(unit, 40, ChronoUnit.DAYS.between(CONCLUDED, DUE)));
        };
    }

    private static Evidence reviewed(Duty duty) {
        var due = duty.clock().fixedDay();
        return Evidence.inWords(
                duty.matter().slot().equals(Kind.FINAL_REVIEW.slot(5))
                        ? "Báo cáo kết quả 5 năm thực hiện Kết luận số 315-KL/TU (ngày minh họa)"
                        : "Báo cáo sơ kết 3 năm thực hiện Kết luận số 315-KL/TU (minh họa)",
                due == null ? CONCLUDED : due);
    }

    private static LocalDate day(String unit, int earliest, long latest) {
        return CONCLUDED.plusDays(Dice.between(earliest, (int) latest, unit + " day"));
    }
}
