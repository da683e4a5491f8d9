package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewStudy;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** At how many meetings a paper was studied, and by how many (quán triệt). */
@Controller
class StudyController {

    // More than any province has told of one paper in all its years; beyond it somebody slipped on a key.
    private static final int MOST_SESSIONS = 100_000;
    private static final int MOST_ATTENDANCES = 10_000_000;

    private final Heads heads;
    private final StudySessions sessions;
    private final Mandate mandate;
    private final Clerk clerk;
    private final Texts text;

    StudyController(Heads heads, StudySessions sessions, Mandate mandate, Clerk clerk, Texts text) {
        this.heads = heads;
        this.sessions = sessions;
        this.mandate = mandate;
        this.clerk = clerk;
        this.text = text;
    }

    @GetMapping("/directives/{id}/study")
    String study(@PathVariable String id, Model model) {
        return shown(heads.of(DocumentId.of(id), null), StudyForm.NOTHING, Map.of(), model);
    }

    @PostMapping("/directives/{id}/study")
    String add(@PathVariable String id, @ModelAttribute StudyForm typed, Model model, RedirectAttributes said) {
        var head = heads.of(DocumentId.of(id), null);
        var unit = mandate.unit(clerk.today()).orElseThrow(() -> DirectiveError.NOT_YOURS_TO_LAY.refuse(""));
        var mistakes = mistakes(typed);
        if (!mistakes.isEmpty()) {
            return shown(head, typed, mistakes, model);
        }
        var study = study(head, unit, typed);
        var key = unit.province() + "-" + sessions.add(study);
        said.addFlashAttribute("said", text.of("directives.study.done", study.sessions(), study.attendances()));
        said.addFlashAttribute("undo", head.document().id().address() + "/study/" + key + "/withdrawal");
        return "redirect:" + head.document().id().address() + "/study";
    }

    @PostMapping("/directives/{id}/study/{session}/withdrawal")
    String withdraw(@PathVariable String id, @PathVariable String session, RedirectAttributes said) {
        sessions.withdraw(ObligationController.province(session), ObligationController.uuid(session));
        var address = DocumentId.of(id).address() + "/study";
        said.addFlashAttribute("said", text.of("directives.study.undone"));
        said.addFlashAttribute("undo", address + "/" + session + "/restoration");
        return "redirect:" + address;
    }

    @PostMapping("/directives/{id}/study/{session}/restoration")
    String restore(@PathVariable String id, @PathVariable String session, RedirectAttributes said) {
        sessions.restore(ObligationController.province(session), ObligationController.uuid(session));
        said.addFlashAttribute("said", text.of("directives.study.restored"));
        return "redirect:" + DocumentId.of(id).address() + "/study";
    }

    private String shown(Head head, StudyForm typed, Map<String, String> mistakes, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("study", sessions.of(head.document()));
        model.addAttribute("unit", mandate.unit(clerk.today()).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("today", clerk.today());
        return "directives/study";
    }

    private Map<String, String> mistakes(StudyForm typed) {
        var mistakes = new LinkedHashMap<String, String>();
        if (!Days.readable(typed.first()) || Days.of(typed.first()).isEmpty()) {
            mistakes.put("first", text.of("directives.study.first.wrong"));
        } else if (!Days.readable(typed.last()) || last(typed).isBefore(first(typed))) {
            mistakes.put("last", text.of("directives.study.last.wrong"));
        } else if (last(typed).isAfter(clerk.today())) {
            mistakes.put("last", text.of("directives.study.last.future"));
        }
        if (number(typed.sessions()) < 1 || number(typed.sessions()) > MOST_SESSIONS) {
            mistakes.put("sessions", text.of("directives.study.sessions.wrong"));
        }
        if (number(typed.attendances()) < 0 || number(typed.attendances()) > MOST_ATTENDANCES) {
            mistakes.put("attendances", text.of("directives.study.attendances.wrong"));
        }
        return mistakes;
    }

    private static NewStudy study(Head head, Unit unit, StudyForm typed) {
        return new NewStudy(
                head.document().id(),
                unit,
                first(typed),
                last(typed),
                number(typed.sessions()),
                number(typed.attendances()),
                typed.note() == null || typed.note().isBlank()
                        ? null
                        : VietnameseText.nfc(typed.note()).strip());
    }

    private static LocalDate first(StudyForm typed) {
        return Days.of(typed.first()).orElseThrow();
    }

    private static LocalDate last(StudyForm typed) {
        return Days.of(typed.last()).orElseGet(() -> first(typed));
    }

    /** With or without the points that Vietnamese writes between thousands; -1 for what is no number. */
    private static int number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip().replace(".", "").replace(" ", "");
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
    }
}
