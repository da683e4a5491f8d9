package vn.gandan.programmes.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Task;

/** The page of a programme with its form for one more task. */
@Component
class TaskDesk {

    private final Sheets sheets;
    private final Boards boards;
    private final Choices choices;
    private final Forms forms;
    private final ProgrammeBook programmes;
    private final Secrecy secrecy;

    TaskDesk(Sheets sheets, Boards boards, Choices choices, Forms forms, ProgrammeBook programmes, Secrecy secrecy) {
        this.sheets = sheets;
        this.boards = boards;
        this.choices = choices;
        this.forms = forms;
        this.programmes = programmes;
        this.secrecy = secrecy;
    }

    ModelAndView page(Sheet sheet, @Nullable String take, @Nullable String behind) {
        return page(sheet, sheet.open() ? blank(sheet, take) : null, take != null, behind);
    }

    private ModelAndView page(Sheet sheet, @Nullable TaskForm form, boolean open, @Nullable String behind) {
        var view = new ModelAndView("programmes/sheet");
        view.addObject("sheet", sheet);
        view.addObject("form", form);
        view.addObject("adding", open);
        var shown = sheet.rows().stream()
                .map(Sheet.Row::task)
                .filter(task -> task.id().toString().equals(behind))
                .findFirst();
        view.addObject("opened", shown.map(Task::id).orElse(null));
        view.addObject("behind", shown.map(task -> sheets.behind(task.id())).orElse(List.of()));
        return view;
    }

    private TaskForm blank(Sheet sheet, @Nullable String take) {
        var above = above(sheet);
        var taken = above.stream()
                .filter(given -> given.task().toString().equals(take))
                .findFirst();
        var choice = choices.of(sheet.unit());
        return new TaskForm(
                taken.map(Board.Above::title).orElse(""),
                taken.map(given -> given.dueOn() == null ? "" : given.dueOn().toString())
                        .orElse(""),
                false,
                taken.map(given -> given.task().toString()).orElse(""),
                choice,
                new Choice.Chosen(choice.kinds().getFirst().kind().name(), List.of(), List.of()),
                above,
                new Faults());
    }

    private List<Board.Above> above(Sheet sheet) {
        return boards.above(sheet.unit(), sheet.programme().term().lastDay().getYear());
    }

    /** Adds the task, or shows what is wrong with it. */
    Outcome add(ProgrammeId id, Typed typed) {
        var sheet = sheets.of(id);
        secrecy.admit(sheet.unit(), typed.text("title"));
        var faults = new Faults();
        var choice = choices.of(sheet.unit());
        var title = forms.words(typed, "title", faults);
        var due = forms.due(typed, "due", faults);
        var reach = forms.reach(choice, typed.chosen(""), "reach", faults);
        if (faults.any() || due == null || reach == null) {
            var page = page(sheet, typedAgain(sheet, typed, choice, faults), true, null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return new Outcome(null, page);
        }
        @Nullable UUID from = typed.key("from").orElse(null);
        return new Outcome(programmes.add(id, new NewTask(title, due, typed.has("acceptance"), from, reach)), null);
    }

    /** The task that was added, or the page that says why not. */
    record Outcome(@Nullable Task task, @Nullable ModelAndView page) {}

    private TaskForm typedAgain(Sheet sheet, Typed typed, Choice choice, Faults faults) {
        return new TaskForm(
                typed.text("title"),
                typed.text("due"),
                typed.has("acceptance"),
                typed.text("from"),
                choice,
                typed.chosen(""),
                above(sheet),
                faults);
    }
}
