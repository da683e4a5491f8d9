package vn.gandan.reviews.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.DutyId;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reviews.Standing;
import vn.gandan.reviews.internal.Late.Group;
import vn.gandan.reviews.internal.Late.Row;
import vn.gandan.shared.UnitId;

/** Finds who has not sent what was asked. */
@Service
@Transactional(readOnly = true)
class Latecomers {

    private final Standings standings;
    private final Filings filings;
    private final Organisation organisation;
    private final Access access;
    private final Reviewers reviewers;

    Latecomers(Standings standings, Filings filings, Organisation organisation, Access access, Reviewers reviewers) {
        this.standings = standings;
        this.filings = filings;
        this.organisation = organisation;
        this.access = access;
        this.reviewers = reviewers;
    }

    /** Which form and period is opened, units of which level are listed, and which page of them. */
    record Wish(
            @Nullable String form,
            @Nullable String period,
            @Nullable Level level,
            int page) {

        Wish firstPage() {
            return new Wish(form, period, level, 1);
        }
    }

    /** Without a form said, the one of which most are overdue. */
    Late of(Reviewer reviewer, Wish wish, int aPage) {
        var all = standings.of(reviewer, Queues.DAYS_BACK).stream()
                .filter(standing -> standing.missing() + standing.returned() > 0)
                .toList();
        var asked = opened(reviewer, wish, all);
        return asked.isEmpty()
                ? new Late(reviewer, all, null, List.of(), null, List.of(), 0, 0, 0, 1)
                : laid(reviewer, all, asked.get(), wish, aPage);
    }

    private Optional<Asked> opened(Reviewer reviewer, Wish wish, List<Standing> all) {
        if (wish.form() != null && wish.period() != null) {
            return Optional.of(standings.asked(reviewer.root(), wish.form(), wish.period()));
        }
        return all.stream()
                .max(Comparator.comparingInt(Standing::overdue))
                .filter(standing -> standing.overdue() > 0)
                .or(() -> all.stream().findFirst())
                .map(Standing::asked);
    }

    private Late laid(Reviewer reviewer, List<Standing> standing, Asked asked, Wish wish, int aPage) {
        var all = standings.below(asked, reviewer);
        var unsent = all.stream().filter(filing -> !filing.sent()).toList();
        var levels = unsent.stream()
                .map(filing -> filing.key().unit().level())
                .distinct()
                .sorted()
                .toList();
        var listed = unsent.stream()
                .filter(filing -> wish.level() == null || filing.key().unit().level() == wish.level())
                .toList();
        var lastSent = filings.lastSent(asked.version().form().id(), reviewer.root());
        var reached = reached(listed, reviewers.today());
        var groups = groups(
                all, rows(listed, asked, lastSent, reached), asked.period().lastDay());
        return new Late(
                reviewer,
                standing,
                standings.of(asked, all, reviewer),
                levels,
                wish.level(),
                page(groups, wish.page(), aPage),
                listed.size(),
                count(listed, unit -> !lastSent.containsKey(unit)),
                count(listed, unit -> !reached.contains(unit)),
                Math.clamp(wish.page(), 1, Math.max(1, Math.ceilDiv(listed.size(), aPage))));
    }

    private static int count(List<Filing> filings, Predicate<UnitId> which) {
        return (int) filings.stream()
                .map(filing -> filing.key().unit().id())
                .filter(which)
                .count();
    }

    /** Units at which, or at whose heirs, somebody has an account. */
    private Set<UnitId> reached(List<Filing> listed, LocalDate today) {
        var units = listed.stream().map(filing -> filing.key().unit().id()).toList();
        var heirs = organisation.heirs(units, today);
        var people = access.accountsOf(heirs.values()).stream()
                .map(Account::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return heirs.entrySet().stream()
                .filter(entry -> people.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Row> rows(List<Filing> listed, Asked asked, Map<UnitId, Instant> lastSent, Set<UnitId> reached) {
        var owed = filings.owed(asked);
        return listed.stream()
                .map(filing -> {
                    var unit = filing.key().unit().id();
                    var duty = owed.get(unit);
                    return new Row(
                            filing,
                            Math.max(
                                    0,
                                    ChronoUnit.DAYS.between(
                                            standings.own(filing, asked).due(), reviewers.today())),
                            lastSent.get(unit),
                            duty == null ? null : duty.toString(),
                            reached.contains(unit));
                })
                .toList();
    }

    /** Whoever is worst first: the unit above of which most have not sent. */
    private List<Group> groups(List<Filing> all, List<Row> rows, LocalDate day) {
        var parents = new ArrayList<UnitId>();
        all.forEach(filing -> Optional.ofNullable(filing.key().unit().parent()).ifPresent(parents::add));
        var names = organisation.find(Set.copyOf(parents), day).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        var asked = all.stream().collect(groupingBy(filing -> above(filing, names), counting()));
        return rows.stream()
                .collect(groupingBy(row -> above(row.filing(), names), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(
                        entry.getKey().orElse(null),
                        asked.getOrDefault(entry.getKey(), 0L).intValue(),
                        entry.getValue().size(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(Group::missing).reversed())
                .toList();
    }

    /** A commune's own filing stands under no heading. */
    private static Optional<Unit> above(Filing filing, Map<UnitId, Unit> names) {
        var unit = filing.key().unit();
        return unit.level() == Level.HAMLET && unit.parent() != null
                ? Optional.ofNullable(names.get(unit.parent()))
                : Optional.empty();
    }

    private static List<Group> page(List<Group> groups, int page, int aPage) {
        long from = (Math.max(page, 1) - 1L) * aPage;
        var shown = new ArrayList<Group>();
        int passed = 0;
        for (var group : groups) {
            int first = Math.clamp(from - passed, 0, group.rows().size());
            int last = Math.clamp(from + aPage - passed, 0, group.rows().size());
            if (first < last) {
                shown.add(new Group(
                        group.above(),
                        group.all(),
                        group.missing(),
                        group.rows().subList(first, last)));
            }
            passed += group.rows().size();
        }
        return shown;
    }

    /** The duties of those that have still not sent, of the units that were chosen, or of all. */
    List<DutyId> owed(Reviewer reviewer, Asked asked, @Nullable Set<String> chosen) {
        var owed = filings.owed(asked);
        return standings.below(asked, reviewer).stream()
                .filter(filing -> !filing.sent())
                .map(filing -> owed.get(filing.key().unit().id()))
                .filter(Objects::nonNull)
                .filter(duty -> chosen == null || chosen.contains(duty.toString()))
                .toList();
    }
}
