package vn.gandan.programmes.internal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.ProgrammesError;
import vn.gandan.programmes.Task;
import vn.gandan.shared.Texts;

/** What one does with the tasks of a programme; each act is a noun under the task's address. */
@Controller
class TaskController {

    private static final String BACK = "redirect:";

    private final TaskDesk desk;
    private final Sheets sheets;
    private final ProgrammeBook programmes;
    private final Forms forms;
    private final Secrecy secrecy;
    private final Texts text;

    TaskController(TaskDesk desk, Sheets sheets, ProgrammeBook programmes, Forms forms, Secrecy secrecy, Texts text) {
        this.desk = desk;
        this.sheets = sheets;
        this.programmes = programmes;
        this.forms = forms;
        this.secrecy = secrecy;
        this.text = text;
    }

    @PostMapping("/programmes/{id}/tasks")
    ModelAndView add(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        var outcome = desk.add(ProgrammeId.of(id), new Typed(fields));
        if (outcome.page() != null) {
            return outcome.page();
        }
        var task = outcome.task();
        if (task != null) {
            next.addFlashAttribute(
                    "done",
                    new Told(
                            text.of("programmes.task.added", task.title()),
                            address(task) + "/withdrawal",
                            text.of("programmes.task.mistake")));
        }
        return new ModelAndView(BACK + ProgrammeId.of(id).address());
    }

    @GetMapping("/programmes/{id}/tasks/{task}")
    String task(@PathVariable String id, @PathVariable String task, Model model) {
        model.addAttribute("editing", Editing.of(sheets.of(ProgrammeId.of(id)), find(id, task), new Faults()));
        return "programmes/task";
    }

    /** Who is behind, put into the page. */
    @GetMapping("/programmes/{id}/tasks/{task}/behind")
    String behind(@PathVariable String id, @PathVariable String task, Model model) {
        var found = find(id, task);
        model.addAttribute("behind", sheets.behind(found.id()));
        model.addAttribute("today", sheets.of(ProgrammeId.of(id)).today());
        return "programmes/behind";
    }

    @PostMapping("/programmes/{id}/tasks/{task}/change")
    ModelAndView change(
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var typed = new Typed(fields);
        var found = find(id, task);
        var sheet = sheets.of(ProgrammeId.of(id));
        secrecy.admit(sheet.unit(), typed.text("title"));
        var faults = new Faults();
        var title = forms.words(typed, "title", faults);
        var due = forms.day(typed, "due", faults);
        if (due != null && due.isBefore(found.dueOn())) {
            faults.add("due", forms.sentence(ProgrammesError.DUE_NOT_LATER, found.dueOn()));
        }
        var reason = forms.words(typed, "reason", faults);
        if (faults.any() || due == null) {
            return mistaken(
                    new Editing(sheet, found, typed.text("title"), typed.text("due"), typed.text("reason"), faults));
        }
        var version = typed.number("version").orElse(found.version());
        var changed = programmes.edit(ProgrammeId.of(id), found.id(), new Tasks.Change(title, due, reason, version));
        next.addFlashAttribute("done", new Told(text.of("programmes.task.changed", changed.title()), null, null));
        return new ModelAndView(BACK + ProgrammeId.of(id).address());
    }

    @PostMapping("/programmes/{id}/tasks/{task}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var found = find(id, task);
        if (reason.isBlank()) {
            var faults = new Faults();
            faults.add("why", forms.sentence(ProgrammesError.WITHDRAWAL_NEEDS_REASON));
            return mistaken(Editing.of(sheets.of(ProgrammeId.of(id)), found, faults));
        }
        programmes.withdraw(ProgrammeId.of(id), found.id(), reason);
        next.addFlashAttribute(
                "done",
                new Told(text.of("programmes.task.withdrawn", found.title()), address(found) + "/reinstatement", null));
        return new ModelAndView(BACK + ProgrammeId.of(id).address());
    }

    @PostMapping("/programmes/{id}/tasks/{task}/reinstatement")
    String reinstate(@PathVariable String id, @PathVariable String task, RedirectAttributes next) {
        var found = programmes.reinstate(
                ProgrammeId.of(id), find(id, task).id(), text.of("programmes.task.mistake.withdrawn"));
        next.addFlashAttribute("done", new Told(text.of("programmes.task.reinstated", found.title()), null, null));
        return BACK + ProgrammeId.of(id).address();
    }

    private static ModelAndView mistaken(Editing editing) {
        return new ModelAndView("programmes/task", Map.of("editing", editing), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Task find(String id, String task) {
        var programme = programmes.programme(ProgrammeId.of(id));
        return programmes.tasks(programme.id()).stream()
                .filter(each -> each.id().toString().equals(task))
                .findFirst()
                .orElseThrow(ProgrammesError.TASK_NOT_FOUND::refuse);
    }

    private static String address(Task task) {
        return task.programme().address() + "/tasks/" + task.id();
    }
}
