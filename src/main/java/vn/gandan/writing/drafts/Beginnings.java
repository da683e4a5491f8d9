package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toSet;
import static vn.gandan.writing.WritingError.DRAFT_PERIOD_NOT_BEGUN;
import static vn.gandan.writing.WritingError.DRAFT_PERIOD_TOO_LONG;
import static vn.gandan.writing.WritingError.DRAFT_PERIOD_UNFIT;
import static vn.gandan.writing.WritingError.OUTLINE_NOT_FOUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.PeriodWords;

/** Begins drafts: those of many units are read together and kept one by one. */
@Service
public class Beginnings {

    /** In days: no review looks back further than twenty years. */
    private static final int LONGEST_PERIOD = 20 * 366;

    private final DraftStore drafts;
    private final PassageStore passages;
    private final VersionStore versions;
    private final Desk desk;
    private final Outlines outlines;
    private final Organisation organisation;
    private final Rights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Beginnings(
            DraftStore drafts,
            PassageStore passages,
            VersionStore versions,
            Desk desk,
            Outlines outlines,
            Organisation organisation,
            Rights rights,
            Access access,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.passages = passages;
        this.versions = versions;
        this.desk = desk;
        this.outlines = outlines;
        this.organisation = organisation;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version of an outline by which a report on the period may be begun. */
    @Transactional(readOnly = true)
    public KeptOutline outline(UUID outline, Period period) {
        rights.writing();
        if (period.firstDay().isAfter(LocalDate.now(clock))) {
            throw DRAFT_PERIOD_NOT_BEGUN.refuse();
        }
        if (period.length() > LONGEST_PERIOD) {
            throw DRAFT_PERIOD_TOO_LONG.refuse();
        }
        if (!outlines.inUse(outline)) {
            throw OUTLINE_NOT_FOUND.refuse(outline);
        }
        var newest = outlines.newest(outline);
        fitting(newest.outline(), period);
        return newest;
    }

    /** A report of half a year over a quarter would compare and total other things than it says; the right period is offered. */
    private static void fitting(Outline outline, Period period) {
        var cycle = outline.cycle();
        if (cycle != null && !cycle.fits(period)) {
            var offered = cycle.nearest(period);
            throw DRAFT_PERIOD_UNFIT.refuse(
                    outline.name(),
                    cycle.word(),
                    offered.map(PeriodWords::of).orElse(cycle.word()),
                    offered.map(Period::code).orElse(period.code()));
        }
    }

    /** A draft of which nothing is kept yet. */
    public record Begun(Unit unit, Draft draft, List<Placed> placed) {

        public UUID id() {
            return draft.id();
        }
    }

    /**
     * In the order of the units, as of one moment. Each on the map of the period's last day; a unit that did not exist then
     * on the map of its own day, by which its figures are restated.
     *
     * @param carriesOut the symbol of the paper that a plan or a letter carries out
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Begun> compose(KeptOutline outline, List<Unit> units, Period period, @Nullable String carriesOut) {
        rights.writing();
        var then = organisation.find(units.stream().map(Unit::id).toList(), period.lastDay()).stream()
                .map(Unit::id)
                .collect(toSet());
        var drafts = new LinkedHashMap<Basis, List<Draft>>();
        for (var unit : units) {
            var basis = then.contains(unit.id()) ? Basis.REPORTED : Basis.restated(unit.on());
            drafts.computeIfAbsent(basis, ignored -> new ArrayList<>())
                    .add(draft(unit, outline, period, basis, carriesOut));
        }
        var composed = new HashMap<UnitId, Desk.Open>();
        drafts.values()
                .forEach(some -> desk.open(some, Map.of(), outline)
                        .forEach(open -> composed.put(open.draft().unit(), open)));
        return units.stream()
                .map(unit -> begun(unit, Objects.requireNonNull(composed.get(unit.id()))))
                .toList();
    }

    private Draft draft(Unit unit, KeptOutline outline, Period period, Basis basis, @Nullable String carriesOut) {
        return new Draft(
                unit.province(),
                UUID.randomUUID(),
                unit.path(),
                unit.id(),
                outline.id(),
                outline.number(),
                period,
                basis,
                carriesOut,
                outline.outline().name(),
                access.actor().name(),
                clock.instant(),
                clock.instant(),
                0);
    }

    private static Begun begun(Unit unit, Desk.Open open) {
        return new Begun(unit, open.draft(), open.placed(open.renewal().passages()));
    }

    /** The drafts that stand already, by their units. */
    @Transactional(readOnly = true)
    public Map<UnitId, UUID> standing(UUID outline, Period period, Collection<UnitId> units) {
        return drafts.standing(rights.writing(), outline, period, units);
    }

    @Transactional
    public void keep(Begun begun) {
        var draft = begun.draft();
        drafts.add(draft);
        passages.add(draft, begun.placed());
        versions.add(draft, begun.placed(), Drafts.Why.BEGUN, draft.actor(), draft.madeAt());
        audit.record(
                draft.province(),
                draft.path(),
                "DRAFT_BEGUN",
                "draft " + draft.id(),
                Map.of(
                        "unit",
                        begun.unit().reference(),
                        "period",
                        draft.period().code()));
    }
}
