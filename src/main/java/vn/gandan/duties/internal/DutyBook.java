package vn.gandan.duties.internal;

import static vn.gandan.duties.DutyEvent.Kind.COMMENTED;
import static vn.gandan.duties.DutyEvent.Kind.DONE;
import static vn.gandan.duties.DutyEvent.Kind.EXTENDED;
import static vn.gandan.duties.DutyEvent.Kind.OPENED;
import static vn.gandan.duties.DutyEvent.Kind.REOPENED;
import static vn.gandan.duties.DutyEvent.Kind.SOURCE_MOVED;
import static vn.gandan.duties.DutyEvent.Kind.WITHDRAWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Audit;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Rules;
import vn.gandan.duties.Source;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;

/** What other modules do with duties: open them, show them done, move them. */
@Service
@Transactional
class DutyBook implements Duties {

    private static final Logger log = LoggerFactory.getLogger(DutyBook.class);

    private final DutyStore store;
    private final History history;
    private final Rules rules;
    private final Organisation organisation;
    private final Audit audit;

    DutyBook(DutyStore store, History history, Rules rules, Organisation organisation, Audit audit) {
        this.store = store;
        this.history = history;
        this.rules = rules;
        this.organisation = organisation;
        this.audit = audit;
    }

    @Override
    public List<DutyId> open(List<NewDuty> duties) {
        var calendar = rules.calendar();
        var leading = duties.stream().map(duty -> lead(duty, calendar)).toList();
        var opened = new ArrayList<>(store.add(leading, history.now()));
        var free = opened.stream().map(Duty::id).collect(Collectors.toSet());
        for (int number = 0; number < leading.size(); number++) {
            if (free.contains(leading.get(number).id())) {
                opened.addAll(store.add(supports(duties.get(number), leading.get(number), calendar), history.now()));
            }
        }
        history.write(opened, EventStore.Line.of(OPENED));
        opened.stream()
                .collect(Collectors.groupingBy(duty -> duty.id().province()))
                .forEach(this::recordOpened);
        return opened.stream().map(Duty::id).toList();
    }

    private static Duty lead(NewDuty duty, WorkCalendar calendar) {
        return duty(duty, duty.unit(), calendar);
    }

    private static List<Duty> supports(NewDuty duty, Duty lead, WorkCalendar calendar) {
        return duty.supporters().stream()
                .map(unit -> duty(duty, unit, calendar).supporting(lead.id()))
                .toList();
    }

    private static Duty duty(NewDuty duty, Unit unit, WorkCalendar calendar) {
        return Duty.opened(new DutyId(unit.province(), UUID.randomUUID()), duty, unit, calendar);
    }

    private void recordOpened(ProvinceId province, List<Duty> opened) {
        record(province, opened.getFirst().parties().path(), "DUTIES_OPENED", opened);
    }

    /** One entry for all, since all are of one source. */
    private void record(ProvinceId province, String path, String act, List<Duty> duties) {
        var first = duties.getFirst().matter();
        audit.record(
                province,
                path,
                act,
                subject(first.source()),
                Map.of("count", String.valueOf(duties.size()), "slot", first.slot()));
        log.info("{} {} of {}", act, duties.size(), first.source().kind());
    }

    private static String subject(Source source) {
        return source.id() == null ? source.kind() : source.kind() + " " + source.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Duty duty(DutyId id) {
        return store.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> duties(Collection<DutyId> ids) {
        return store.get(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> of(UUID source) {
        return store.ofSource(Provinces.inScope(), source);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> under(DutyId parent) {
        return store.under(parent);
    }

    @Override
    public List<DutyId> fulfil(Collection<UUID> sources, String slot, Unit unit, Evidence evidence) {
        var open = store.openAt(
                Provinces.inScope(),
                sources,
                slot,
                organisation.scopeOf(unit.id()),
                unit.level().name());
        return each(open, duty -> duty.done(evidence), EventStore.Line.of(DONE, evidence.label()));
    }

    @Override
    public int reopen(UUID evidence, String reason) {
        return each(store.shownBy(Provinces.inScope(), evidence), Duty::reopen, line(REOPENED, reason))
                .size();
    }

    /** One unit owes one thing to a source once. */
    private record Place(UnitId unit, String slot) {

        static Place of(Duty duty) {
            return new Place(duty.parties().unit(), duty.matter().slot());
        }
    }

    /** What a unit owes to the other source already, or did, it does not owe twice. */
    @Override
    public int moveOpen(UUID from, Source to, String reason) {
        var owed = to.id() == null
                ? Set.<Place>of()
                : of(to.id()).stream().map(Place::of).collect(Collectors.toSet());
        var parts = open(from).stream().collect(Collectors.partitioningBy(duty -> owed.contains(Place.of(duty))));
        each(parts.getOrDefault(true, List.of()), duty -> duty.withdraw(reason), line(WITHDRAWN, reason));
        return each(parts.getOrDefault(false, List.of()), duty -> duty.from(to), line(SOURCE_MOVED, reason))
                .size();
    }

    @Override
    public int withdrawOpen(UUID source, String slot, String reason) {
        return each(open(source, slot), duty -> duty.withdraw(reason), line(WITHDRAWN, reason))
                .size();
    }

    @Override
    public int reinstate(Collection<DutyId> duties, String reason) {
        return each(store.get(duties), Duty::reinstate, line(REOPENED, reason)).size();
    }

    @Override
    public int amendOpen(UUID source, String slot, String title, @Nullable Extension extension, String reason) {
        var open = open(source, slot);
        if (extension == null) {
            return each(open, duty -> duty.titled(title), line(COMMENTED, reason))
                    .size();
        }
        var calendar = rules.calendar();
        var line = new EventStore.Line(EXTENDED, VietnameseText.nfc(reason), extension.document(), extension.day());
        return each(open, duty -> duty.titled(title).extend(extension, null).counted(calendar), line)
                .size();
    }

    private List<Duty> open(UUID source, String slot) {
        return open(source).stream()
                .filter(duty -> duty.matter().slot().equals(slot))
                .toList();
    }

    @Override
    public void advance(List<Advance> steps) {
        var calendar = rules.calendar();
        var advanced = store.updateAll(
                steps.stream().map(step -> step.duty().counted(calendar)).toList());
        history.takeOver(
                advanced,
                steps.stream()
                        .map(step -> new EventStore.Line(step.kind(), step.words(), step.document(), step.day()))
                        .toList());
        advanced.stream()
                .collect(Collectors.groupingBy(duty -> duty.id().province()))
                .forEach(this::recordAdvanced);
    }

    private void recordAdvanced(ProvinceId province, List<Duty> advanced) {
        var first = advanced.getFirst();
        audit.record(
                province,
                first.parties().path(),
                "DUTIES_ADVANCED",
                subject(first.matter().source()),
                Map.of("count", String.valueOf(advanced.size())));
        log.info(
                "{} duties of {} advanced",
                advanced.size(),
                first.matter().source().kind());
    }

    @Override
    public int withdrawOpen(UUID source, String slot, UnitId giver, Level level, String reason) {
        var withdrawn =
                store.withdraw(Provinces.inScope(), source, slot, giver, organisation.scopeOf(giver), level.name());
        history.write(withdrawn, line(WITHDRAWN, reason));
        withdrawn.stream()
                .collect(Collectors.groupingBy(duty -> duty.id().province()))
                .forEach((province, duties) ->
                        record(province, duties.getFirst().parties().path(), "DUTIES_WITHDRAWN", duties));
        return withdrawn.size();
    }

    private List<Duty> open(UUID source) {
        return of(source).stream().filter(Duty::open).toList();
    }

    private List<DutyId> each(List<Duty> duties, UnaryOperator<Duty> step, EventStore.Line line) {
        var done = store.updateAll(duties.stream().map(step).toList());
        history.write(done, line);
        done.forEach(duty -> history.audit(duty, line.kind()));
        return done.stream().map(Duty::id).toList();
    }

    private static EventStore.Line line(vn.gandan.duties.DutyEvent.Kind kind, String words) {
        return EventStore.Line.of(kind, VietnameseText.nfc(words));
    }
}
