package vn.gandan.programmes;

import static vn.gandan.programmes.ProgrammesError.DUE_NOT_LATER;
import static vn.gandan.programmes.ProgrammesError.TASK_WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the key tasks of a programme (nhiệm vụ trọng tâm). Who does it, and how far, stands in its duties.
 *
 * @param fromTask the task of the unit above that it carries out
 * @param withdrawnDuties what an undo of the withdrawal gives back; null while the task stands
 */
public record Task(
        UUID id,
        ProgrammeId programme,
        int position,
        String title,
        LocalDate dueOn,
        @Nullable UUID fromTask,
        Reach.Kind reach,
        boolean needsAcceptance,
        @Nullable String withdrawnWhy,
        @Nullable List<UUID> withdrawnDuties,
        int version) {

    /** Of the duties that a task opens. */
    public static final String SOURCE = "PROGRAMME_TASK";

    public static final String SLOT = "TASK";

    public boolean withdrawn() {
        return withdrawnDuties != null;
    }

    /** In other words, or with more time; a nearer day would make units late that had no way to know. */
    public Task edit(String words, LocalDate day) {
        standingOnly();
        if (day.isBefore(dueOn)) {
            throw DUE_NOT_LATER.refuse(dueOn);
        }
        return new Task(id, programme, position, words, day, fromTask, reach, needsAcceptance, null, null, version);
    }

    public Task withdraw(String reason, List<UUID> duties) {
        standingOnly();
        return new Task(
                id, programme, position, title, dueOn, fromTask, reach, needsAcceptance, reason, duties, version);
    }

    public Task reinstate() {
        return new Task(id, programme, position, title, dueOn, fromTask, reach, needsAcceptance, null, null, version);
    }

    /** As it was read in the given version, so that a change of an older one is refused. */
    public Task version(int read) {
        return new Task(
                id,
                programme,
                position,
                title,
                dueOn,
                fromTask,
                reach,
                needsAcceptance,
                withdrawnWhy,
                withdrawnDuties,
                read);
    }

    private void standingOnly() {
        if (withdrawn()) {
            throw TASK_WITHDRAWN.refuse();
        }
    }
}
