package vn.gandan.duties;

import static vn.gandan.duties.DutiesError.CLOCK_BEFORE_START;
import static vn.gandan.duties.DutiesError.CLOCK_NEEDS_REASON;
import static vn.gandan.duties.DutiesError.CLOCK_NOT_PAUSED;
import static vn.gandan.duties.DutiesError.CLOCK_OUT_OF_ORDER;
import static vn.gandan.duties.DutiesError.CLOCK_PAUSED_ALREADY;
import static vn.gandan.duties.DutiesError.EXTENSION_BEYOND_RIGHT;
import static vn.gandan.duties.DutiesError.EXTENSION_NEEDS_DOCUMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/**
 * How the time of one duty runs (thời hạn đang tính). The start is the day of the event and is kept out of the count; it
 * runs for a term, or until a fixed day. Immutable: each step returns the next state.
 */
public record Clock(
        LocalDate start,
        @Nullable Term term,
        @Nullable LocalDate fixedDay,
        boolean rollsToWorkingDay,
        List<Extension> extensions,
        List<Pause> pauses,
        List<Holding> holders) {

    public Clock {
        if ((term == null) == (fixedDay == null) || holders.isEmpty()) {
            throw new IllegalArgumentException("a clock runs for a term or until a day, and somebody holds it");
        }
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        holders = List.copyOf(holders);
    }

    /** A term that counts from the day after the event. */
    public static Clock running(Term term, boolean rollsToWorkingDay, LocalDate event, UnitId holder) {
        return fresh(event, term, null, rollsToWorkingDay, holder);
    }

    /** A day that was set, whatever day of the week it is. */
    public static Clock until(LocalDate fixedDay, LocalDate start, UnitId holder) {
        if (fixedDay.isBefore(start)) {
            throw CLOCK_BEFORE_START.refuse(start);
        }
        return fresh(start, null, fixedDay, false, holder);
    }

    /** What a rule gives from its event on. */
    public static Clock by(Rule rule, boolean remote, LocalDate event, UnitId holder) {
        return running(rule.term(remote), rule.rollsToWorkingDay(), event, holder);
    }

    private static Clock fresh(
            LocalDate start, @Nullable Term term, @Nullable LocalDate day, boolean rolls, UnitId holder) {
        return new Clock(start, term, day, rolls, List.of(), List.of(), List.of(new Holding(holder, start)));
    }

    /** Stops the time from a day on; every pause has its reason, and where the law asks for it its document. */
    public Clock pause(LocalDate on, String reason, @Nullable String document) {
        requireReason(reason);
        if (standsStill()) {
            throw CLOCK_PAUSED_ALREADY.refuse(pauses.getLast().from());
        }
        requireNotBefore(pauses.isEmpty() ? null : pauses.getLast().to(), on);
        return withPauses(added(pauses, new Pause(on, null, reason.strip(), document)));
    }

    /** The day on which the time goes on counts again. */
    public Clock resume(LocalDate on) {
        if (!standsStill()) {
            throw CLOCK_NOT_PAUSED.refuse();
        }
        var open = pauses.getLast();
        requireNotBefore(open.from(), on);
        var ended = new Pause(open.from(), on, open.reason(), open.document());
        return withPauses(added(pauses.subList(0, pauses.size() - 1), ended));
    }

    public Clock extend(Extension extension) {
        requireReason(extension.reason());
        requireNotBefore(extensions.isEmpty() ? null : extensions.getLast().on(), extension.on());
        return new Clock(start, term, fixedDay, rollsToWorkingDay, added(extensions, extension), pauses, holders);
    }

    /** The same under a rule: one that blocks lets nobody go beyond what it grants. */
    public Clock extend(Extension extension, Rule rule) {
        if (rule.blocks()) {
            var right = rule.extensionRight().orElseThrow(() -> EXTENSION_BEYOND_RIGHT.refuse(rule.citation()));
            requireWithin(right, extension, rule);
        }
        return extend(extension);
    }

    private void requireWithin(ExtensionRight right, Extension extension, Rule rule) {
        var document = extension.document();
        if (right.needsDocument() && (document == null || document.isBlank())) {
            throw EXTENSION_NEEDS_DOCUMENT.refuse(rule.citation());
        }
        var by = extension.term();
        boolean tooLong = by == null
                || by.unit() != right.each().unit()
                || by.amount() > right.each().amount();
        if (tooLong || extensions.size() >= right.times()) {
            throw EXTENSION_BEYOND_RIGHT.refuse(rule.citation());
        }
    }

    /** The same clock for another unit, as if it had been set for that one. */
    public Clock heldFromStart(UnitId unit) {
        return new Clock(
                start, term, fixedDay, rollsToWorkingDay, extensions, pauses, List.of(new Holding(unit, start)));
    }

    /** Hands the matter on; its time runs on with it. */
    public Clock transfer(LocalDate on, UnitId unit) {
        requireNotBefore(holders.getLast().from(), on);
        return new Clock(
                start, term, fixedDay, rollsToWorkingDay, extensions, pauses, added(holders, new Holding(unit, on)));
    }

    public boolean standsStill() {
        return !pauses.isEmpty() && pauses.getLast().stillOpen();
    }

    public UnitId holder() {
        return holders.getLast().unit();
    }

    public DueDate due(WorkCalendar calendar) {
        return new Reckoning(this, calendar).due();
    }

    /**
     * The days that have counted until and with a day, by the unit that held the matter on each: a unit that was merged
     * hands it to its successor on that day. The function tells which unit stands in another's place on a day.
     */
    public Map<UnitId, Integer> spent(
            LocalDate until, WorkCalendar calendar, BiFunction<UnitId, LocalDate, UnitId> standIn) {
        return new Reckoning(this, calendar).spent(until, standIn);
    }

    private void requireNotBefore(@Nullable LocalDate earlier, LocalDate on) {
        if (on.isBefore(start)) {
            throw CLOCK_BEFORE_START.refuse(start);
        }
        if (earlier != null && on.isBefore(earlier)) {
            throw CLOCK_OUT_OF_ORDER.refuse(earlier);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw CLOCK_NEEDS_REASON.refuse();
        }
    }

    private Clock withPauses(List<Pause> next) {
        return new Clock(start, term, fixedDay, rollsToWorkingDay, extensions, next, holders);
    }

    private static <T> List<T> added(List<T> list, T next) {
        var longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
