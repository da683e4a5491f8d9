package vn.gandan.directives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.Texts;

/** When a paper is to be reviewed, by whom, and by which papers it was (sơ kết, tổng kết). */
@Controller
class ReviewController {

    private final Heads heads;
    private final Obligations obligations;
    private final Reviews reviews;
    private final Mandate mandate;
    private final Clerk clerk;
    private final Texts text;

    ReviewController(Heads heads, Obligations obligations, Reviews reviews, Mandate mandate, Clerk clerk, Texts text) {
        this.heads = heads;
        this.obligations = obligations;
        this.reviews = reviews;
        this.mandate = mandate;
        this.clerk = clerk;
        this.text = text;
    }

    @GetMapping("/directives/{id}/reviews")
    String reviews(@PathVariable String id, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        var today = clerk.today();
        model.addAttribute("head", head);
        model.addAttribute("plan", ReviewPlan.of(head.document()));
        model.addAttribute("laid", reviews.laid(head.document()));
        model.addAttribute("done", reviews.done(head.document()));
        model.addAttribute("today", today);
        model.addAttribute("root", mandate.mayDirect() ? mandate.unit(today).orElse(null) : null);
        return "directives/reviews";
    }

    @PostMapping("/directives/{id}/reviews")
    String lay(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> steps,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes said) {
        var document = heads.of(DocumentId.of(id), null).document();
        var root = mandate.unit(clerk.today()).orElseThrow(() -> DirectiveError.NOT_YOURS_TO_LAY.refuse(""));
        var wanted = CascadeController.level(level);
        var chosen =
                ReviewPlan.of(document).chosen(steps, document, root, wanted == null ? root.level() : wanted, basis);
        int opened = obligations.lay(chosen);
        said.addFlashAttribute("said", text.of("directives.reviews.laid", chosen.size(), opened));
        return "redirect:" + document.id().address() + "/reviews";
    }
}
