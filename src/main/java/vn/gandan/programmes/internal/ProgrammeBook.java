package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.NewBriefing;
import vn.gandan.programmes.NewProgramme;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Programmes;
import vn.gandan.programmes.Progress;
import vn.gandan.programmes.Task;
import vn.gandan.shared.UnitId;

/** The front door; it asks whether somebody may write, and lets nothing secret in. */
@Service
@Transactional
class ProgrammeBook implements Programmes {

    private final Plans plans;
    private final Tasks tasks;
    private final ProgressStore progress;
    private final Briefings briefings;
    private final Rights rights;

    ProgrammeBook(Plans plans, Tasks tasks, ProgressStore progress, Briefings briefings, Rights rights) {
        this.plans = plans;
        this.tasks = tasks;
        this.progress = progress;
        this.briefings = briefings;
        this.rights = rights;
    }

    @Override
    public Programme make(NewProgramme programme) {
        rights.toWrite(programme.unit().path());
        Secrecy.admit(programme.title());
        programme.tasks().forEach(task -> Secrecy.admit(task.title()));
        return plans.make(programme);
    }

    @Override
    public Task add(ProgrammeId programme, NewTask task) {
        Secrecy.admit(task.title());
        return tasks.add(written(programme), plans.unit(programme), task);
    }

    Task edit(ProgrammeId programme, UUID task, Tasks.Change change) {
        Secrecy.admit(change.title());
        return tasks.edit(written(programme), task, change);
    }

    Task withdraw(ProgrammeId programme, UUID task, String reason) {
        return tasks.withdraw(written(programme), task, reason);
    }

    Task reinstate(ProgrammeId programme, UUID task, String reason) {
        return tasks.reinstate(written(programme), task, reason);
    }

    Programme close(ProgrammeId programme) {
        return plans.update(written(programme).close());
    }

    Programme reopen(ProgrammeId programme) {
        return plans.update(written(programme).reopen());
    }

    private Programme written(ProgrammeId id) {
        var programme = plans.get(id);
        rights.toWrite(programme.path());
        return programme;
    }

    @Override
    @Transactional(readOnly = true)
    public Programme programme(ProgrammeId id) {
        return plans.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> tasks(ProgrammeId programme) {
        return tasks.of(programme);
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress(ProgrammeId programme, UUID task) {
        return Objects.requireNonNullElse(taskProgress(programme).get(task), Progress.NONE);
    }

    /** Of each of its tasks that somebody owes. */
    @Transactional(readOnly = true)
    Map<UUID, Progress> taskProgress(ProgrammeId programme) {
        return progress.ofTasks(programme.province(), List.of(programme), plans.today());
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress(ProgrammeId programme) {
        var counted = progress.ofProgrammes(programme.province(), List.of(programme), plans.today());
        return Objects.requireNonNullElse(counted.get(programme.value()), Progress.NONE);
    }

    @Override
    public Briefing keep(NewBriefing briefing) {
        rights.toWrite(briefing.unit().path());
        Secrecy.admit(briefing.title(), briefing.minutes());
        briefing.conclusions().forEach(conclusion -> Secrecy.admit(conclusion.words()));
        return briefings.keep(briefing);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Conclusion> conclusions(BriefingId briefing) {
        return briefings.conclusions(briefing);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, Integer> briefings(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return briefings.held(units, first, last);
    }
}
