package vn.gandan.demo.internal;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewDocument.NewLink;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewObligation.Kind;
import vn.gandan.directives.NewStudy;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * A made-up plan of today's province and who has turned it into one of her own. Two communes in three have, the others still
 * have time; that something is late is told of hamlets alone, whose names are made up too.
 */
@Component
class DemoPlan {

    private static final String SYMBOL = "900-KH/TU";
    private static final int COMMUNES_WITH_PLAN = 83;
    private static final int DAYS_SINCE = 70;
    private static final int DAYS_LEFT = 21;
    private static final int DAYS_OVER = 24;

    private final Organisation organisation;
    private final Directives directives;
    private final Duties duties;

    DemoPlan(Organisation organisation, Directives directives, Duties duties) {
        this.organisation = organisation;
        this.directives = directives;
        this.duties = duties;
    }

    void lay(Unit province, LocalDate today) {
        var issued = today.minusDays(DAYS_SINCE);
        var since = organisation.unit(province.id(), issued);
        var paper = directives.register(paper(since, issued));
        oblige(paper, since, Level.COMMUNE, today.plusDays(DAYS_LEFT));
        oblige(paper, since, Level.HAMLET, today.minusDays(DAYS_OVER));
        study(paper, province, today);
        var owed = duties.of(paper.id().value()).stream()
                .collect(Collectors.groupingBy(duty -> duty.parties().level()));
        duties.advance(communes(owed.getOrDefault(Level.COMMUNE, List.of()), own(Level.COMMUNE, today), issued, today));
        duties.advance(hamlets(owed.getOrDefault(Level.HAMLET, List.of()), own(Level.HAMLET, today), issued, today));
    }

    private NewDocument paper(Unit province, LocalDate issued) {
        return new NewDocument(
                province,
                SYMBOL,
                "KH",
                "Tỉnh ủy Tuyên Quang",
                null,
                "Kế hoạch thực hiện Quy chế công tác dân vận của hệ thống chính trị giai đoạn %d - %d (minh họa)"
                        .formatted(issued.getYear(), issued.getYear() + 4),
                null,
                issued,
                null,
                "Minh họa",
                directives.bySymbol("23-QĐ/TW").stream()
                        .limit(1)
                        .map(target -> new NewLink(LinkKind.IMPLEMENTS, target.id(), null))
                        .toList(),
                null);
    }

    /** Every commune held a few meetings. */
    private void study(Document paper, Unit province, LocalDate today) {
        for (var commune : organisation.below(province.id(), Level.COMMUNE, today)) {
            var name = commune.id().value() + " study";
            int sessions = Dice.between(1, 6, name);
            directives.study(new NewStudy(
                    paper.id(),
                    commune,
                    today.minusDays(DAYS_SINCE - 5),
                    today.minusDays(Dice.between(10, 40, name + " last")),
                    sessions,
                    sessions * Dice.between(40, 95, name + " attendances"),
                    "Minh họa"));
        }
    }

    private void oblige(Document paper, Unit province, Level level, LocalDate due) {
        directives.oblige(
                new NewObligation(paper.id(), province, Kind.PAPER, level, 0, due, "Kế hoạch số 900-KH/TU (minh họa)"));
    }

    /** The unit of the account whose errand it is to issue one. */
    private UnitId own(Level level, LocalDate today) {
        return organisation
                .resolve(level == Level.COMMUNE ? DemoCommune.COMMUNE : DemoCommune.HAMLET, today)
                .id();
    }

    private static List<Advance> communes(List<Duty> owed, UnitId own, LocalDate issued, LocalDate today) {
        return owed.stream()
                .filter(duty -> !duty.parties().unit().equals(own))
                .sorted(comparingLong(duty -> Dice.roll(name(duty))))
                .limit(COMMUNES_WITH_PLAN)
                .map(duty -> Advance.done(
                        duty,
                        Evidence.inWords(
                                "Kế hoạch số %d-KH/ĐU (số, ngày minh họa)".formatted(Dice.between(15, 140, name(duty))),
                                day(duty, issued.plusDays(14), today.minusDays(1)))))
                .toList();
    }

    /** Of a hundred hamlets some ninety in time, five too late, three with more time, and two still owe it. */
    private static List<Advance> hamlets(List<Duty> owed, UnitId own, LocalDate issued, LocalDate today) {
        var advanced = new ArrayList<Advance>();
        for (var duty : owed) {
            int chance = Dice.between(1, 100, name(duty) + " in time");
            if (duty.parties().unit().equals(own) || (chance > 90 && chance <= 93)) {
                advanced.add(Advance.extend(duty, more(duty, own, today)));
            } else if (chance <= 90) {
                advanced.add(done(duty, day(duty, issued.plusDays(10), today.minusDays(DAYS_OVER))));
            } else if (chance <= 98) {
                advanced.add(done(duty, day(duty, today.minusDays(DAYS_OVER - 1), today.minusDays(1))));
            }
        }
        return advanced;
    }

    private static Extension more(Duty duty, UnitId own, LocalDate today) {
        var until = duty.parties().unit().equals(own)
                ? DemoWork.endOfWeek(today)
                : today.plusDays(Dice.between(6, 20, name(duty) + " more"));
        return Extension.to(
                until, today.minusDays(DAYS_OVER), "Đang kiện toàn tổ dân vận (minh họa)", "Công văn minh họa");
    }

    private static Advance done(Duty duty, LocalDate day) {
        return Advance.done(duty, Evidence.inWords("Kế hoạch hoạt động của tổ dân vận (ngày minh họa)", day));
    }

    private static LocalDate day(Duty duty, LocalDate first, LocalDate last) {
        return first.plusDays(Dice.between(0, (int) (last.toEpochDay() - first.toEpochDay()), name(duty) + " day"));
    }

    private static String name(Duty duty) {
        return duty.parties().unit().value() + " plan";
    }
}
