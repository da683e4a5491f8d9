package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.NOT_OWED_FROM_ABOVE;
import static vn.gandan.programmes.ProgrammesError.WITHDRAWAL_NEEDS_REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Extension;
import vn.gandan.duties.Matter;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Task;

/** Adds tasks to programmes, changes and withdraws them; their duties follow. */
@Service
@Transactional
class Tasks {

    private final TaskStore store;
    private final Duties duties;
    private final Orders orders;
    private final Organisation organisation;
    private final Chronicle chronicle;

    Tasks(TaskStore store, Duties duties, Orders orders, Organisation organisation, Chronicle chronicle) {
        this.store = store;
        this.duties = duties;
        this.orders = orders;
        this.organisation = organisation;
        this.chronicle = chronicle;
    }

    /** The unit is the programme's, which gives the duties. */
    Task add(Programme programme, Unit unit, NewTask added) {
        programme.openOnly();
        var task = new Task(
                UUID.randomUUID(),
                programme.id(),
                store.nextPosition(programme.id()),
                Clean.line(added.title()),
                added.dueOn(),
                added.fromTask(),
                added.reach().kind(),
                added.needsAcceptance(),
                null,
                null,
                0);
        store.add(task, programme.path());
        orders.give(matter(programme, task), task.dueOn(), unit, parent(programme, unit, task), added.reach());
        record(programme, task, "PROGRAMME_TASK_ADDED");
        return task;
    }

    private static Matter matter(Programme programme, Task task) {
        var source = new Source(
                Task.SOURCE,
                programme.id().province(),
                task.id(),
                programme.title(),
                programme.id().address());
        return new Matter(task.title(), source, Task.SLOT, null, null, task.needsAcceptance());
    }

    private @Nullable DutyId parent(Programme programme, Unit unit, Task task) {
        return task.fromTask() == null
                ? null
                : store.owedFromAbove(programme.id().province(), task.fromTask(), organisation.scopeOf(unit.id()), unit)
                        .orElseThrow(NOT_OWED_FROM_ABOVE::refuse);
    }

    Task edit(Programme programme, UUID id, Change change) {
        programme.openOnly();
        var task = store.get(programme.id(), id).version(change.version());
        var next = store.update(task.edit(Clean.line(change.title()), change.dueOn()), null);
        var extension = next.dueOn().equals(task.dueOn())
                ? null
                : Extension.to(next.dueOn(), chronicle.today(), Clean.line(change.reason()), null);
        duties.amendOpen(id, Task.SLOT, next.title(), extension, Clean.line(change.reason()));
        record(programme, next, "PROGRAMME_TASK_CHANGED");
        return next;
    }

    /** What an edit says, of the version that was read. */
    record Change(String title, LocalDate dueOn, String reason, int version) {}

    /** Whoever still owes it no longer does; what was shown stays shown. */
    Task withdraw(Programme programme, UUID id, String reason) {
        if (reason.isBlank()) {
            throw WITHDRAWAL_NEEDS_REASON.refuse();
        }
        var open = duties.of(id).stream().filter(Duty::open).toList();
        var task = store.update(
                store.get(programme.id(), id)
                        .withdraw(
                                Clean.line(reason),
                                open.stream().map(duty -> duty.id().value()).toList()),
                chronicle.now());
        duties.withdrawOpen(id, Task.SLOT, Clean.line(reason));
        record(programme, task, "PROGRAMME_TASK_WITHDRAWN");
        return task;
    }

    /** Undoes {@link #withdraw}: the duties withdrawn with it are owed again. */
    Task reinstate(Programme programme, UUID id, String reason) {
        var withdrawn = store.get(programme.id(), id);
        var ids = withdrawn.withdrawnDuties();
        var task = store.update(withdrawn.reinstate(), null);
        if (ids != null) {
            duties.reinstate(
                    ids.stream()
                            .map(duty -> new DutyId(programme.id().province(), duty))
                            .toList(),
                    reason);
            record(programme, task, "PROGRAMME_TASK_REINSTATED");
        }
        return task;
    }

    @Transactional(readOnly = true)
    List<Task> of(ProgrammeId programme) {
        return store.of(programme);
    }

    @Transactional(readOnly = true)
    Task task(ProgrammeId programme, UUID id) {
        return store.get(programme, id);
    }

    private void record(Programme programme, Task task, String act) {
        chronicle.record(programme.id().province(), programme.path(), act, "task " + task.id());
    }
}
