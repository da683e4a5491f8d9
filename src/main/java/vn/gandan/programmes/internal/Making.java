package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.NewProgramme;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Reach;
import vn.gandan.programmes.Task;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** From the form of a new programme to the programme, with the tasks copied from another year. */
@Component
class Making {

    private final ProgrammeBook programmes;
    private final Sheets sheets;
    private final Choices choices;
    private final Forms forms;
    private final Secrecy secrecy;
    private final Texts text;

    Making(ProgrammeBook programmes, Sheets sheets, Choices choices, Forms forms, Secrecy secrecy, Texts text) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.choices = choices;
        this.forms = forms;
        this.secrecy = secrecy;
        this.text = text;
    }

    ProgrammeForm blank(Unit unit, boolean coordination, int year, @Nullable Programme copied) {
        int next = copied == null ? year : copied.term().lastDay().getYear() + 1;
        boolean joint = copied == null ? coordination : copied.coordination();
        return new ProgrammeForm(
                unit,
                joint,
                copied == null ? title(unit, joint, next) : following(copied.title(), next),
                String.valueOf(next),
                LocalDate.of(next, 1, 1).toString(),
                LocalDate.of(next, 12, 31).toString(),
                copied == null ? owner(unit) : copied.owner(),
                copied == null || copied.partner() == null ? "" : copied.partner(),
                "",
                copied == null ? null : copied.id(),
                copied == null ? List.of() : offered(copied.id()),
                new Faults());
    }

    private String title(Unit unit, boolean joint, int year) {
        return joint ? "" : text.of("programmes.title.yearly", String.valueOf(year), unit.fullName());
    }

    private String owner(Unit unit) {
        return unit.level() == Level.PROVINCE
                ? text.of("programmes.owner.province")
                : text.of("programmes.owner.commune", unit.fullName());
    }

    private static String following(String title, int year) {
        return title.replace(String.valueOf(year - 1), String.valueOf(year));
    }

    private List<ProgrammeForm.Line> offered(ProgrammeId copied) {
        return programmes.tasks(copied).stream()
                .filter(task -> !task.withdrawn())
                .map(task -> new ProgrammeForm.Line(
                        task.id(), true, task.title(), task.dueOn().plusYears(1).toString()))
                .toList();
    }

    /** The same form with what was typed. */
    ProgrammeForm again(Typed typed, Unit unit, Faults faults) {
        var copied = copied(typed);
        return new ProgrammeForm(
                unit,
                joint(typed),
                typed.text("title"),
                typed.text("year"),
                typed.text("first"),
                typed.text("last"),
                typed.text("owner"),
                typed.text("partner"),
                typed.text("symbol"),
                copied.orElse(null),
                copied.map(this::offered).orElse(List.of()).stream()
                        .map(line -> new ProgrammeForm.Line(
                                line.task(),
                                typed.all("copy").contains(line.task().toString()),
                                typed.text("title-" + line.task()),
                                typed.text("due-" + line.task())))
                        .toList(),
                faults);
    }

    Optional<NewProgramme> read(Typed typed, Unit unit, Faults faults) {
        secrecy.admit(unit, typed.text("title"), typed.text("owner"), typed.text("partner"));
        boolean joint = joint(typed);
        var kind = joint ? Programme.Kind.COORDINATION : Programme.Kind.YEARLY;
        var title = forms.words(typed, "title", faults);
        var owner = forms.words(typed, "owner", faults);
        var partner = joint ? forms.words(typed, "partner", faults) : null;
        var term = forms.term(typed, kind, faults);
        var paper = forms.paper(typed, joint, faults);
        var tasks = copiedTasks(typed, unit, faults);
        return faults.any() || term == null
                ? Optional.empty()
                : Optional.of(new NewProgramme(unit, kind, term, title, owner, partner, paper, tasks));
    }

    Programme make(NewProgramme made) {
        return programmes.make(made);
    }

    private static boolean joint(Typed typed) {
        return typed.text("kind").equals("coordination");
    }

    private Optional<ProgrammeId> copied(Typed typed) {
        return typed.blank("from") ? Optional.empty() : Optional.of(ProgrammeId.of(typed.text("from")));
    }

    private List<NewTask> copiedTasks(Typed typed, Unit unit, Faults faults) {
        var tasks = new ArrayList<NewTask>();
        var copied = copied(typed);
        if (copied.isEmpty()) {
            return tasks;
        }
        var choice = choices.of(unit);
        for (var task : programmes.tasks(copied.get())) {
            if (typed.all("copy").contains(task.id().toString())) {
                secrecy.admit(unit, typed.text("title-" + task.id()));
                var title = forms.words(typed, "title-" + task.id(), faults);
                var due = forms.due(typed, "due-" + task.id(), faults);
                var reach = forms.reach(choice, as(task, task.id()), "title-" + task.id(), faults);
                if (due != null && reach != null) {
                    tasks.add(new NewTask(title, due, task.needsAcceptance(), null, reach));
                }
            }
        }
        return tasks;
    }

    /** As it was given the year before: the same kind, or the same units. */
    private Choice.Chosen as(Task task, UUID id) {
        var units = task.reach() == Reach.Kind.CHOSEN
                ? sheets.leading(id).stream().map(UnitId::value).toList()
                : List.<Long>of();
        return new Choice.Chosen(task.reach().name(), units, List.of());
    }
}
