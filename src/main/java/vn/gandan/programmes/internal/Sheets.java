package vn.gandan.programmes.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Progress;
import vn.gandan.shared.UnitId;

/** Lays out one programme. */
@Service
@Transactional(readOnly = true)
class Sheets {

    private static final int MOST = 200;

    private final ProgrammeBook programmes;
    private final Plans plans;
    private final Boards boards;
    private final Duties duties;
    private final Organisation organisation;
    private final Rights rights;

    Sheets(
            ProgrammeBook programmes,
            Plans plans,
            Boards boards,
            Duties duties,
            Organisation organisation,
            Rights rights) {
        this.programmes = programmes;
        this.plans = plans;
        this.boards = boards;
        this.duties = duties;
        this.organisation = organisation;
        this.rights = rights;
    }

    Sheet of(ProgrammeId id) {
        var programme = plans.get(id);
        var counted = programmes.taskProgress(id);
        var rows = programmes.tasks(id).stream()
                .map(task -> new Sheet.Row(task, counted.getOrDefault(task.id(), Progress.NONE)))
                .toList();
        return new Sheet(
                programme,
                plans.unit(id),
                plans.today(),
                rights.mayWrite(programme.path()),
                rows.stream().map(Sheet.Row::progress).reduce(Progress.NONE, Progress::plus),
                rows,
                reviews(programme),
                boards.paper(programme).orElse(null));
    }

    private List<Duty> reviews(Programme programme) {
        return programme.coordination() ? duties.of(programme.id().value()) : List.of();
    }

    /** Who still owes what comes from a source, the earliest date first. */
    List<Sheet.Behind> behind(UUID source) {
        return duties.of(source).stream()
                .filter(Duty::open)
                .limit(MOST)
                .map(duty -> new Sheet.Behind(duty, name(duty.parties().unit())))
                .toList();
    }

    private String name(UnitId id) {
        return organisation.find(id, plans.today()).map(Unit::title).orElse("");
    }

    /** The units that lead in what comes from a source, whatever became of it. */
    List<UnitId> leading(UUID source) {
        return duties.of(source).stream()
                .filter(duty -> !duty.parties().supports())
                .map(duty -> duty.parties().unit())
                .toList();
    }
}
