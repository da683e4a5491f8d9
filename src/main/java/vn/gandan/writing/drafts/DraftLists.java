package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.drafts.DraftList.Choice;
import vn.gandan.writing.drafts.DraftList.Row;
import vn.gandan.writing.drafts.DraftList.Tried;
import vn.gandan.writing.outlines.Outlines;

/** Makes the list of drafts, with what a new one may be made of. */
@Component
@Transactional(readOnly = true)
public class DraftLists {

    private final Drafts drafts;
    private final Outlines outlines;
    private final Reporting reporting;
    private final Organisation organisation;
    private final OwnUnit own;
    private final Rights rights;
    private final Texts text;
    private final Clock clock;

    DraftLists(
            Drafts drafts,
            Outlines outlines,
            Reporting reporting,
            Organisation organisation,
            OwnUnit own,
            Rights rights,
            Texts text,
            Clock clock) {
        this.drafts = drafts;
        this.outlines = outlines;
        this.reporting = reporting;
        this.organisation = organisation;
        this.own = own;
        this.rights = rights;
        this.text = text;
        this.clock = clock;
    }

    DraftList of(int from, int most, Tried tried) {
        var found = drafts.list(from, most + 1);
        var shown = found.stream().limit(most).toList();
        var names = names(shown);
        var own = this.own.find().stream().toList();
        return new DraftList(
                shown.stream().map(draft -> row(draft, names)).toList(),
                from,
                found.size() > most,
                rights.mayWrite(),
                this.own.writesForCommunes(),
                outlines(),
                units(own),
                own.stream().findFirst().map(Unit::reference).orElse(""),
                periods(own, tried.period()),
                tried);
    }

    private List<Choice> outlines() {
        return outlines.newest().stream()
                .map(kept -> new Choice(kept.id().toString(), kept.outline().name()))
                .toList();
    }

    /** Those of her own unit. */
    public List<Choice> periods() {
        return periods(own.find().stream().toList(), "");
    }

    private Row row(Draft draft, Map<UnitId, String> names) {
        return new Row(
                draft.address(),
                draft.title(),
                names.getOrDefault(draft.unit(), ""),
                text.period(draft.period()),
                text.moment(draft.madeAt()) + ", " + draft.actor(),
                drafts.paper(draft.id()).map(paper -> paper.state().name()).orElse(null));
    }

    /** As the units were called on the last day of their reports, asked for day by day. */
    private Map<UnitId, String> names(List<Draft> shown) {
        return shown.stream()
                .map(draft -> organisation.find(draft.unit(), draft.basis().day(draft.period())))
                .flatMap(Optional::stream)
                .collect(toMap(Unit::id, Unit::title, (first, second) -> first));
    }

    private List<Choice> units(List<Unit> own) {
        var today = LocalDate.now(clock);
        return own.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), organisation.children(unit.id(), today).stream()))
                .map(unit -> new Choice(unit.reference(), unit.title()))
                .toList();
    }

    /** What was reported for, and the periods that end about today. */
    private List<Choice> periods(List<Unit> own, String wished) {
        var today = LocalDate.now(clock);
        Set<Period> periods = new LinkedHashSet<>();
        for (var kind : List.of(
                Period.Kind.QUARTER,
                Period.Kind.HALF_YEAR,
                Period.Kind.NINE_MONTHS,
                Period.Kind.YEAR,
                Period.Kind.ADMINISTRATIVE_YEAR,
                Period.Kind.MONTH)) {
            Period.around(kind, today).ifPresent(now -> {
                periods.add(now);
                now.before().ifPresent(periods::add);
            });
        }
        own.forEach(unit -> periods.addAll(reporting.periods(unit)));
        offered(wished).ifPresent(periods::add);
        return new ArrayList<>(periods)
                .stream()
                        .map(period -> new Choice(period.code(), text.period(period)))
                        .toList();
    }

    /** What was typed by hand may be no period. */
    private static Optional<Period> offered(String wished) {
        try {
            return wished.isEmpty() ? Optional.empty() : Optional.of(Period.parse(wished));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
