package vn.gandan.filings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.DutyId;
import vn.gandan.filings.Count;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Statistics;
import vn.gandan.forms.Asked;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** The filings of everybody asked, one by one and counted. */
@Service
@Transactional(readOnly = true)
class Tables {

    private final FilingStore store;
    private final Forms forms;
    private final Organisation organisation;
    private final Owed owed;
    private final Clock clock;

    Tables(FilingStore store, Forms forms, Organisation organisation, Owed owed, Clock clock) {
        this.store = store;
        this.forms = forms;
        this.organisation = organisation;
        this.owed = owed;
        this.clock = clock;
    }

    Map<UnitId, DutyId> owed(Asked asked) {
        var open = new HashMap<UnitId, DutyId>();
        forms.together(asked).forEach(each -> owed.open(each).forEach(open::putIfAbsent));
        return open;
    }

    List<Count> counts(Asked asked, Unit root) {
        return store.counts(root.province(), asked.version().form().id(), asked.period(), root.path());
    }

    Map<UnitId, Instant> lastSent(FormId form, Unit root) {
        return store.lastSent(root.province(), form, root.path());
    }

    List<Filing> of(Asked asked, Unit root) {
        var keys = forms.everybody(asked, root).stream()
                .map(unit -> key(unit, asked))
                .toList();
        var held = store.find(keys);
        return keys.stream()
                .map(key -> held.containsKey(key)
                        ? Objects.requireNonNull(held.get(key)).filing()
                        : Filing.blank(key, asked.version().number()))
                .toList();
    }

    static FilingKey key(Unit unit, Asked asked) {
        var form = asked.version().form();
        return new FilingKey(unit, form.id(), form.code(), asked.period());
    }

    /** Told for the units as they stand at the end of the latest period; what those were before counts for them. */
    List<Statistics> statistics(Unit root, Level level, Asked asked, Collection<Period> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        var latest =
                periods.stream().map(Period::lastDay).max(LocalDate::compareTo).orElseThrow();
        var units = level == root.level() ? List.of(root) : organisation.below(root.id(), level, latest);
        var counts = new LinkedHashMap<UnitId, Sum>();
        units.forEach(unit -> counts.put(unit.id(), new Sum()));
        for (var period : periods) {
            var each = new Asked(asked.version(), asked.assignment(), period);
            var now = successors(counts.keySet(), period.lastDay(), latest);
            of(each, root)
                    .forEach(filing -> Paths.ids(filing.key().unit().path())
                            .map(now::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .map(counts::get)
                            .ifPresent(count -> count.add(filing, due(filing, each), LocalDate.now(clock))));
        }
        return units.stream()
                .map(unit -> Objects.requireNonNull(counts.get(unit.id())).of(unit))
                .toList();
    }

    /** As its own assignment says. */
    private LocalDate due(Filing filing, Asked asked) {
        return own(filing.key(), asked).due();
    }

    /** What asks this unit, of all that ask for the same form and period. */
    Asked own(FilingKey key, Asked asked) {
        return forms.asked(key.unit(), key.form(), key.period()).orElse(asked);
    }

    /** Whom each unit of a former day became; one that went to several counts for none of them. */
    private Map<UnitId, UnitId> successors(Collection<UnitId> units, LocalDate earlier, LocalDate later) {
        if (earlier.equals(later)) {
            return units.stream().collect(Collectors.toMap(unit -> unit, unit -> unit));
        }
        var heirs = new HashMap<UnitId, List<UnitId>>();
        organisation
                .sources(units, earlier, later)
                .forEach((unit, before) ->
                        before.forEach(each -> heirs.computeIfAbsent(each, ignored -> new ArrayList<>())
                                .add(unit)));
        return heirs.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    private static final class Sum {

        private int asked;
        private int inTime;
        private int late;
        private int missing;
        private int approved;
        private int returned;

        void add(Filing filing, LocalDate due, LocalDate today) {
            asked++;
            if (filing.sending() == null) {
                missing += due.isBefore(today) ? 1 : 0;
            } else if (filing.late(due)) {
                late++;
            } else {
                inTime++;
            }
            approved += filing.status() == Filing.Status.APPROVED || filing.locked() ? 1 : 0;
            returned += filing.status() == Filing.Status.RETURNED ? 1 : 0;
        }

        Statistics of(Unit unit) {
            return new Statistics(unit, asked, inTime, late, missing, approved, returned);
        }
    }
}
