package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.NOTHING_ASKED_HERE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Count;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filing.Status;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reviews.Reviews;
import vn.gandan.reviews.Standing;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Counts how forms stand. */
@Service
@Transactional(readOnly = true)
class Standings implements Reviews {

    private static final Comparator<Standing> LATEST = Comparator.comparing(
                    (Standing standing) -> standing.asked().due())
            .thenComparing(standing -> standing.asked().period().lastDay())
            .reversed()
            .thenComparing(standing -> standing.asked().code());

    private final Forms forms;
    private final Filings filings;
    private final Reviewers reviewers;
    private final Organisation organisation;
    private final Texts text;

    Standings(Forms forms, Filings filings, Reviewers reviewers, Organisation organisation, Texts text) {
        this.forms = forms;
        this.filings = filings;
        this.reviewers = reviewers;
        this.organisation = organisation;
        this.text = text;
    }

    @Override
    public List<Standing> standings(Unit root, int daysBack) {
        return of(new Reviewer(root, filings.judgingLevel().orElse(null)), daysBack);
    }

    /** Whoever is only asked herself has nobody to look at. */
    List<Standing> of(Reviewer reviewer, int daysBack) {
        var asked = new HashMap<AskedOf, Integer>();
        return forms.currentUnder(reviewer.root(), reviewers.today(), daysBack).stream()
                .map(each -> counted(each, reviewer, asked))
                .filter(standing -> standing.all() > 0)
                .sorted(LATEST)
                .toList();
    }

    /** Several forms ask the same units for periods that end on one day: those are found once. */
    private record AskedOf(Set<Addressees> to, LocalDate day) {}

    /** Counted where the filings stand, where all of them go the same way by the same day; else one by one. */
    private Standing counted(Asked asked, Reviewer reviewer, Map<AskedOf, Integer> found) {
        var together = forms.together(asked);
        var level = asked.assignment().to().level();
        if (level == null || !together.stream().allMatch(each -> alike(each.assignment(), asked.assignment()))) {
            return of(asked, below(asked, reviewer), reviewer);
        }
        var root = then(reviewer.root(), asked.period());
        var to = together.stream().map(each -> each.assignment().to()).collect(Collectors.toSet());
        int all = found.computeIfAbsent(new AskedOf(to, asked.period().lastDay()), same -> asked(asked, root));
        return all == 0
                ? standing(asked, 0, 0, 0, 0, 0, 0)
                : counted(asked, all, level, filings.counts(asked, root), reviewer.level());
    }

    private static boolean alike(Assignment one, Assignment other) {
        return one.to().level() == other.to().level()
                && one.route().equals(other.route())
                && one.rhythm().dueDays() == other.rhythm().dueDays();
    }

    private int asked(Asked asked, Unit root) {
        return (int) forms.everybody(asked, root).stream()
                .filter(unit -> !unit.id().equals(root.id()))
                .count();
    }

    private Standing counted(Asked asked, int all, Level units, List<Count> counts, @Nullable Level reader) {
        var route = asked.assignment().route();
        int sent = 0;
        int waiting = 0;
        int returned = 0;
        int approved = 0;
        for (var count : counts) {
            boolean waits = reader != null
                    && Filing.awaits(count.status(), count.approvedAt(), units, route)
                            .filter(reader::equals)
                            .isPresent();
            boolean done = count.status() == Status.APPROVED || count.status() == Status.LOCKED;
            sent += done || count.status() == Status.SUBMITTED ? count.filings() : 0;
            waiting += waits ? count.filings() : 0;
            returned += count.status() == Status.RETURNED ? count.filings() : 0;
            approved += done && !waits ? count.filings() : 0;
        }
        int late = asked.due().isBefore(reviewers.today()) ? Math.max(0, all - sent) : 0;
        return standing(asked, all, sent, waiting, returned, approved, late);
    }

    private static Standing standing(
            Asked asked, int all, int sent, int waiting, int returned, int approved, int overdue) {
        return new Standing(asked, all, sent, waiting, returned, approved, Math.max(0, all - sent - returned), overdue);
    }

    /** The filings of all units under hers; her own is not hers to look at. */
    List<Filing> below(Asked asked, Reviewer reviewer) {
        return filings.of(asked, then(reviewer.root(), asked.period())).stream()
                .filter(filing ->
                        !filing.key().unit().id().equals(reviewer.root().id()))
                .toList();
    }

    /** The unit as the period's last day knew it. */
    private Unit then(Unit root, Period period) {
        return organisation.find(root.id(), period.lastDay()).orElse(root);
    }

    Standing of(Asked asked, List<Filing> all, Reviewer reviewer) {
        return standing(
                asked,
                all.size(),
                count(all, Filing::sent),
                count(all, filing -> waits(filing, asked, reviewer.level())),
                count(all, filing -> filing.status() == Status.RETURNED),
                count(all, filing -> approved(filing, asked, reviewer.level())),
                count(all, filing -> !filing.sent() && own(filing, asked).due().isBefore(reviewers.today())));
    }

    /** What asks this unit, of all that ask for the same form and period. */
    Asked own(Filing filing, Asked asked) {
        return forms.asked(
                        filing.key().unit(), filing.key().form(), filing.key().period())
                .orElse(asked);
    }

    private static int count(List<Filing> all, Predicate<Filing> which) {
        return (int) all.stream().filter(which).count();
    }

    static boolean missing(Filing filing) {
        return !filing.sent() && filing.status() != Status.RETURNED;
    }

    boolean waits(Filing filing, Asked asked, @Nullable Level level) {
        return level != null
                && filing.awaits(own(filing, asked).assignment().route())
                        .filter(level::equals)
                        .isPresent();
    }

    boolean approved(Filing filing, Asked asked, @Nullable Level level) {
        return (filing.status() == Status.APPROVED || filing.locked()) && !waits(filing, asked, level);
    }

    /** What is asked under a unit for one period; refused where it is not. */
    Asked asked(Unit root, String form, String period) {
        var wanted = Period.parse(period);
        return forms.askedUnder(then(root, wanted), wanted).stream()
                .filter(asked -> asked.code().equals(form))
                .findFirst()
                .orElseThrow(() -> NOTHING_ASKED_HERE.refuse(form, text.period(wanted)));
    }
}
