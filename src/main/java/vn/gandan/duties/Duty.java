package vn.gandan.duties;

import static vn.gandan.duties.DutiesError.DUTY_CLOSED;
import static vn.gandan.duties.DutiesError.NOTHING_ASKED;
import static vn.gandan.duties.DutiesError.NOT_AWAITING_ACCEPTANCE;
import static vn.gandan.duties.DutiesError.REASON_NEEDED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/**
 * One thing that a unit owes by a date (nhiệm vụ). Immutable: each step returns the next state. Overdue, extended and
 * paused are not steps but what the clock says on a day.
 */
public record Duty(
        DutyId id,
        Matter matter,
        Parties parties,
        @Nullable DutyId parent,
        Status status,
        Clock clock,
        DueDate due,
        @Nullable LocalDate askedUntil,
        @Nullable Evidence evidence,
        int version) {

    private static final Set<Status> OPEN = EnumSet.of(Status.OPEN, Status.IN_PROGRESS, Status.RETURNED);

    /** Chưa làm, đang làm, đã xong chờ công nhận, đã công nhận, trả lại để làm tiếp, rút. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        ACCEPTED,
        RETURNED,
        WITHDRAWN
    }

    /** Opened for a unit: its own, or one that supports it. */
    public static Duty opened(DutyId id, NewDuty duty, Unit unit, WorkCalendar calendar) {
        var parties = Parties.of(unit, duty.giver()).assignedTo(duty.assignee());
        var running = duty.clock().heldFromStart(unit.id());
        return new Duty(
                id, duty.matter(), parties, duty.parent(), Status.OPEN, running, running.due(calendar), null, null, 0);
    }

    public Duty supporting(DutyId lead) {
        return with(parties.supporting(lead).assignedTo(null), clock);
    }

    public boolean open() {
        return OPEN.contains(status);
    }

    public boolean awaitsAcceptance() {
        return status == Status.DONE;
    }

    public boolean overdue(LocalDate today) {
        return open() && due.day() != null && due.day().isBefore(today);
    }

    /** Done after its date; a duty still open is overdue instead. */
    public boolean late() {
        return evidence != null && due.day() != null && evidence.on().isAfter(due.day());
    }

    public boolean extended() {
        return !clock.extensions().isEmpty();
    }

    public boolean paused() {
        return clock.standsStill();
    }

    public Duty start() {
        openOnly();
        return next(Status.IN_PROGRESS);
    }

    /** The unit shows what it did; where somebody has to accept it, it waits for that. */
    public Duty done(Evidence shown) {
        openOnly();
        var outcome = matter.needsAcceptance() ? Status.DONE : Status.ACCEPTED;
        return new Duty(id, matter, parties, parent, outcome, clock, due, null, shown, version);
    }

    public Duty accept() {
        awaitingOnly();
        return next(Status.ACCEPTED);
    }

    public Duty sendBack(String reason) {
        needed(reason);
        awaitingOnly();
        return new Duty(id, matter, parties, parent, Status.RETURNED, clock, due, askedUntil, null, version);
    }

    /** What was shown no longer stands: the duty is owed as before. */
    public Duty reopen() {
        if (status != Status.DONE && status != Status.ACCEPTED) {
            throw NOT_AWAITING_ACCEPTANCE.refuse();
        }
        return new Duty(id, matter, parties, parent, Status.IN_PROGRESS, clock, due, askedUntil, null, version);
    }

    /** Accepted by mistake: it waits again with what was shown. */
    public Duty unaccept() {
        if (status != Status.ACCEPTED || !matter.needsAcceptance()) {
            throw NOT_AWAITING_ACCEPTANCE.refuse();
        }
        return next(Status.DONE);
    }

    public Duty withdraw(String reason) {
        needed(reason);
        if (status == Status.WITHDRAWN || status == Status.ACCEPTED) {
            throw DUTY_CLOSED.refuse();
        }
        return new Duty(id, matter, parties, parent, Status.WITHDRAWN, clock, due, null, null, version);
    }

    /** Withdrawn by mistake: it is owed as if it had never been. */
    public Duty reinstate() {
        if (status != Status.WITHDRAWN) {
            throw DUTY_CLOSED.refuse();
        }
        return next(Status.OPEN);
    }

    /** The same duty in other words. */
    public Duty titled(String title) {
        openOnly();
        return new Duty(id, matter.titled(title), parties, parent, status, clock, due, askedUntil, evidence, version);
    }

    public Duty assign(@Nullable Long account) {
        openOnly();
        return with(parties.assignedTo(account), clock);
    }

    /** The other unit takes it over with its clock, which runs on. */
    public Duty transfer(Unit to, LocalDate on) {
        openOnly();
        return with(parties.handedTo(to), clock.transfer(on, to.id()));
    }

    /** The unit asks for time; the date stands until whoever gave the duty extends it. */
    public Duty ask(LocalDate until, String reason) {
        needed(reason);
        openOnly();
        return new Duty(id, matter, parties, parent, status, clock, due, until, evidence, version);
    }

    /** More time; within what the rule grants, where a rule that blocks set the date. */
    public Duty extend(Extension extension, @Nullable Rule rule) {
        openOnly();
        var longer = rule == null ? clock.extend(extension) : clock.extend(extension, rule);
        return new Duty(id, matter, parties, parent, status, longer, due, null, evidence, version);
    }

    public Duty refuseExtension() {
        if (askedUntil == null) {
            throw NOTHING_ASKED.refuse();
        }
        return new Duty(id, matter, parties, parent, status, clock, due, null, evidence, version);
    }

    public Duty pause(LocalDate on, String reason, @Nullable String document) {
        needed(reason);
        openOnly();
        return with(parties, clock.pause(on, reason, document));
    }

    public Duty resume(LocalDate on) {
        openOnly();
        return with(parties, clock.resume(on));
    }

    /** The same duty to another source: the paper it came from was replaced. */
    public Duty from(Source source) {
        return new Duty(id, matter.from(source), parties, parent, status, clock, due, askedUntil, evidence, version);
    }

    /** With its date computed on a calendar; after every step that touched the clock, and when the calendar changed. */
    public Duty counted(WorkCalendar calendar) {
        return new Duty(id, matter, parties, parent, status, clock, clock.due(calendar), askedUntil, evidence, version);
    }

    /** As its row stands in the given version. */
    public Duty version(int written) {
        return new Duty(id, matter, parties, parent, status, clock, due, askedUntil, evidence, written);
    }

    private Duty with(Parties others, Clock running) {
        return new Duty(id, matter, others, parent, status, running, due, askedUntil, evidence, version);
    }

    private Duty next(Status outcome) {
        return new Duty(id, matter, parties, parent, outcome, clock, due, askedUntil, evidence, version);
    }

    private void openOnly() {
        if (!open()) {
            throw DUTY_CLOSED.refuse();
        }
    }

    private void awaitingOnly() {
        if (!awaitsAcceptance()) {
            throw NOT_AWAITING_ACCEPTANCE.refuse();
        }
    }

    private static void needed(String reason) {
        if (reason.isBlank()) {
            throw REASON_NEEDED.refuse();
        }
    }
}
