package vn.gandan.duties.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** "Việc của tôi": what waits for whoever has signed in, and what she does with several duties at once. */
@Controller
class WorkController {

    private final Worklists lists;
    private final Steps steps;
    private final Texts text;

    WorkController(Worklists lists, Steps steps, Texts text) {
        this.lists = lists;
        this.steps = steps;
        this.text = text;
    }

    @GetMapping("/work")
    String work(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        model.addAttribute("list", lists.of(section == null ? null : Section.of(section), Math.max(from, 0)));
        return "duties/work";
    }

    @GetMapping(path = "/work", headers = "HX-Request", params = "from")
    String next(@RequestParam String section, @RequestParam int from, Model model) {
        var list = lists.of(Section.of(section), Math.max(from, 0));
        model.addAttribute("part", list.parts().getFirst());
        return "duties/rows";
    }

    /** Each by itself, so that one that changed meanwhile does not keep the others waiting. */
    @PostMapping("/work/acceptances")
    String accept(@RequestParam(required = false) @Nullable List<String> duty, RedirectAttributes next) {
        var accepted = new ArrayList<String>();
        int failed = 0;
        for (var written : chosen(duty)) {
            try {
                var done = steps.accept(Seen.of(written));
                accepted.add(done.id() + ":" + done.version());
            } catch (Refusal refusal) {
                failed++;
            }
        }
        tell(next, accepted, failed);
        return "redirect:/work?section=me";
    }

    private void tell(RedirectAttributes next, List<String> accepted, int failed) {
        var words = accepted.isEmpty() ? text.of("duties.accepted.none") : text.of("duties.accepted", accepted.size());
        var left = failed == 0 ? null : text.of("duties.accepted.failed", failed);
        next.addFlashAttribute(DutyController.DONE, new Done(words, left, List.copyOf(accepted), null));
    }

    /** Takes acceptances back: what was shown waits for her again. */
    @PostMapping("/work/unacceptances")
    String unaccept(@RequestParam(required = false) @Nullable List<String> duty, RedirectAttributes next) {
        var chosen = chosen(duty);
        chosen.forEach(written -> steps.unaccept(Seen.of(written)));
        next.addFlashAttribute(DutyController.DONE, Done.that(text.of("duties.unaccepted", chosen.size())));
        return "redirect:/work?section=me";
    }

    private static List<String> chosen(@Nullable List<String> duty) {
        return duty == null ? List.of() : duty;
    }
}
