package vn.gandan.writing.batches;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.writing.WritingError.BATCH_EMPTY;
import static vn.gandan.writing.WritingError.DRAFT_CARRIES_OUT_NOTHING;
import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_WRITE;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.batches.BatchUnit.Problem;
import vn.gandan.writing.batches.BatchUnit.State;
import vn.gandan.writing.batches.Places.Communes;
import vn.gandan.writing.drafts.Beginnings;
import vn.gandan.writing.drafts.Beginnings.Begun;
import vn.gandan.writing.drafts.Rights;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outlines;

/** The steps of a batch, each in a transaction of its own: whatever stops the program, no draft is half there. */
@Service
@Transactional
class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final BatchStore store;
    private final Beginnings beginnings;
    private final Outlines outlines;
    private final Organisation organisation;
    private final Rights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Batches(
            BatchStore store,
            Beginnings beginnings,
            Outlines outlines,
            Organisation organisation,
            Rights rights,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.beginnings = beginnings;
        this.outlines = outlines;
        this.organisation = organisation;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Batch open(UUID outline, Period period, Communes communes) {
        var account = access.account().orElseThrow(ROLE_DOES_NOT_WRITE::refuse);
        var kept = beginnings.outline(outline, period);
        if (kept.outline().needsBasis()) {
            throw DRAFT_CARRIES_OUT_NOTHING.refuse();
        }
        if (communes.units().isEmpty()) {
            throw BATCH_EMPTY.refuse();
        }
        var batch = new Batch(
                Scope.required().province(),
                UUID.randomUUID(),
                access.placeOf(account),
                outline,
                kept.number(),
                period,
                communes.on(),
                kept.outline().name(),
                access.actor().name(),
                clock.instant());
        store.add(batch, communes.units());
        audit.record(
                batch.province(),
                batch.path(),
                "BATCH_BEGUN",
                "batch " + batch.id(),
                Map.of(
                        "period",
                        period.code(),
                        "units",
                        String.valueOf(communes.units().size())));
        log.info("Batch {} of {} reports begun", batch.id(), communes.units().size());
        return batch;
    }

    @Transactional(readOnly = true)
    Batch get(UUID id) {
        return store.get(rights.reading(), id);
    }

    @Transactional(readOnly = true)
    List<Batch> latest(int most) {
        return store.latest(rights.reading(), most);
    }

    @Transactional(readOnly = true)
    Counts counts(Batch batch) {
        return store.counts(batch);
    }

    @Transactional(readOnly = true)
    List<BatchUnit> units(Batch batch) {
        return store.units(batch);
    }

    @Transactional(readOnly = true)
    KeptOutline outline(Batch batch) {
        return outlines.version(batch.outline(), batch.outlineVersion());
    }

    /** Some of those that wait; one that no longer stood on the day is told, and waits no more. */
    List<Unit> next(Batch batch, int most) {
        var waiting = store.units(batch).stream()
                .filter(each -> each.state() == State.WAITING)
                .map(BatchUnit::unit)
                .limit(most)
                .toList();
        var units = organisation.find(waiting, batch.unitsOn()).stream().collect(toMap(Unit::id, Function.identity()));
        var gone = waiting.stream().filter(id -> !units.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            store.failed(batch, gone, Problem.GONE);
        }
        return waiting.stream().map(units::get).flatMap(Stream::ofNullable).toList();
    }

    /** Leaves the drafts alone that stand already, and returns the units without one. */
    List<Unit> withoutDraft(Batch batch, List<Unit> units) {
        var standing = beginnings.standing(batch.outline(), batch.period(), ids(units));
        if (!standing.isEmpty()) {
            store.kept(batch, standing);
        }
        return units.stream().filter(unit -> !standing.containsKey(unit.id())).toList();
    }

    /** The draft and the word that it is there, or neither. Where somebody began one meanwhile, that one stays. */
    void keep(Batch batch, Begun begun) {
        if (withoutDraft(batch, List.of(begun.unit())).isEmpty()) {
            return;
        }
        beginnings.keep(begun);
        store.composed(batch, begun.unit().id(), begun.id());
    }

    void fail(Batch batch, Unit unit, Problem problem) {
        store.failed(batch, List.of(unit.id()), problem);
    }

    /** Those that could not be composed are tried again. */
    void waitAgain(Batch batch) {
        rights.writing();
        store.waitAgain(batch);
    }

    private static Collection<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
