package vn.gandan.reviews.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Asked;
import vn.gandan.reviews.Standing;

/** Lays out what waits for whoever looks. */
@Service
@Transactional(readOnly = true)
class Queues {

    /** Half a year and a little: older ones are found by their address. */
    static final int DAYS_BACK = 200;

    private final Standings standings;
    private final Filings filings;
    private final Warnings warnings;
    private final Looks looks;

    Queues(Standings standings, Filings filings, Warnings warnings, Looks looks) {
        this.standings = standings;
        this.filings = filings;
        this.warnings = warnings;
        this.looks = looks;
    }

    /** Which form and period is opened, and which of its filings are listed; null: those that wait, else all. */
    record Wish(
            @Nullable String form,
            @Nullable String period,
            @Nullable Show show,
            int page) {}

    Queue of(Reviewer reviewer, Wish wish) {
        var all = standings.of(reviewer, DAYS_BACK);
        var bundle = opened(reviewer, wish, all).map(asked -> bundle(reviewer, asked, wish));
        return new Queue(reviewer, all, bundle.orElse(null));
    }

    private Optional<Asked> opened(Reviewer reviewer, Wish wish, List<Standing> all) {
        if (wish.form() != null && wish.period() != null) {
            return Optional.of(standings.asked(reviewer.root(), wish.form(), wish.period()));
        }
        return all.stream()
                .filter(standing -> standing.waiting() > 0)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Standing::asked);
    }

    private Bundle bundle(Reviewer reviewer, Asked asked, Wish wish) {
        var all = standings.below(asked, reviewer);
        var standing = standings.of(asked, all, reviewer);
        var show = wish.show() != null ? wish.show() : standing.waiting() > 0 ? Show.WAITING : Show.ALL;
        var listed = all.stream()
                .filter(filing -> shown(filing, asked, reviewer, show))
                .toList();
        int pages = Math.max(1, (listed.size() + Bundle.A_PAGE - 1) / Bundle.A_PAGE);
        int page = Math.clamp(wish.page(), 1, pages);
        var some = listed.stream()
                .skip((page - 1L) * Bundle.A_PAGE)
                .limit(Bundle.A_PAGE)
                .toList();
        return new Bundle(
                standing, show, counts(all, asked, reviewer), rows(some, asked, reviewer), listed.size(), page, (int)
                        all.stream()
                                .filter(filing -> lockable(filing, asked, reviewer))
                                .count());
    }

    private Map<Show, Integer> counts(List<Filing> all, Asked asked, Reviewer reviewer) {
        var counts = new EnumMap<Show, Integer>(Show.class);
        Arrays.stream(Show.values())
                .forEach(show -> counts.put(show, (int) all.stream()
                        .filter(filing -> shown(filing, asked, reviewer, show))
                        .count()));
        return counts;
    }

    private boolean shown(Filing filing, Asked asked, Reviewer reviewer, Show show) {
        return switch (show) {
            case WAITING -> standings.waits(filing, asked, reviewer.level());
            case RETURNED -> filing.status() == Filing.Status.RETURNED;
            case APPROVED -> standings.approved(filing, asked, reviewer.level());
            case MISSING -> Standings.missing(filing);
            case ALL -> true;
        };
    }

    /** Only what was sent has figures to look at. */
    private List<Row> rows(List<Filing> some, Asked asked, Reviewer reviewer) {
        var sent = some.stream().filter(Filing::sent).map(Filing::key).toList();
        var warned = warnings.counts(filings.sheets(sent));
        var changed = looks.changed(asked, sent);
        return some.stream()
                .map(filing -> new Row(
                        filing,
                        standings.waits(filing, asked, reviewer.level()),
                        lockable(filing, asked, reviewer),
                        warned.getOrDefault(filing.key(), 0),
                        filing.remarks().size(),
                        changed.getOrDefault(filing.key(), 0)))
                .toList();
    }

    boolean lockable(Filing filing, Asked asked, Reviewer reviewer) {
        var route = standings.own(filing, asked).assignment().route();
        return reviewer.level() != null && filing.approvedByAll(route) && filing.lockedBy(reviewer.level(), route);
    }

    /** Those that wait for her, in the order in which they are gone through. */
    List<Filing> waiting(Reviewer reviewer, Asked asked) {
        return standings.below(asked, reviewer).stream()
                .filter(filing -> standings.waits(filing, asked, reviewer.level()))
                .toList();
    }

    /** All that she may lock now. */
    List<Filing> lockable(Reviewer reviewer, Asked asked) {
        return standings.below(asked, reviewer).stream()
                .filter(filing -> lockable(filing, asked, reviewer))
                .toList();
    }
}
