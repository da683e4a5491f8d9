package vn.gandan.directives.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.Access;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewObligation;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The form by which a paper is laid on units, what it would do shown before it is done; and its undoing. */
@Controller
class ObligationController {

    private final Heads heads;
    private final Obligations obligations;
    private final Organisation organisation;
    private final Mandate mandate;
    private final Access access;
    private final Clerk clerk;
    private final Texts text;

    ObligationController(
            Heads heads,
            Obligations obligations,
            Organisation organisation,
            Mandate mandate,
            Access access,
            Clerk clerk,
            Texts text) {
        this.heads = heads;
        this.obligations = obligations;
        this.organisation = organisation;
        this.mandate = mandate;
        this.access = access;
        this.clerk = clerk;
        this.text = text;
    }

    @GetMapping("/directives/{id}/obligations/new")
    String form(@PathVariable String id, @ModelAttribute LayingForm typed, Model model) {
        shown(id, typed, model);
        return "directives/obligation";
    }

    @GetMapping(path = "/directives/{id}/obligations/new", headers = "HX-Request")
    String preview(@PathVariable String id, @ModelAttribute LayingForm typed, Model model) {
        shown(id, typed, model);
        return "directives/obligation-preview";
    }

    private void shown(String id, LayingForm typed, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        var root = root(typed);
        mandate.toDirect(root);
        model.addAttribute("head", head);
        model.addAttribute("typed", typed);
        model.addAttribute("root", root);
        model.addAttribute("provinces", organisation.provinces(clerk.today()));
        model.addAttribute("levels", root == null ? List.of() : levels(root));
        model.addAttribute("preview", root == null ? null : preview(head, root, typed));
    }

    private LayingForm.@Nullable Preview preview(Head head, Unit root, LayingForm typed) {
        if (typed.due() == null || typed.due().isBlank()) {
            return null;
        }
        try {
            var wish = wish(head, root, typed);
            obligations.judge(wish);
            int units = organisation.below(root.id(), wish.level(), root.on()).size();
            return new LayingForm.Preview(obligations.fresh(wish).size(), units, null);
        } catch (Refusal refusal) {
            return new LayingForm.Preview(
                    0,
                    0,
                    text.of("error." + refusal.code().name(), refusal.details().toArray()));
        }
    }

    private NewObligation wish(Head head, Unit root, LayingForm typed) {
        var level = CascadeController.level(typed.level());
        return new NewObligation(
                head.document().id(),
                root,
                NewObligation.Kind.PAPER,
                level == null ? levels(root).getFirst() : level,
                0,
                Days.of(typed.due()).orElse(clerk.today()),
                typed.basis() == null || typed.basis().isBlank()
                        ? null
                        : typed.basis().strip());
    }

    /** Of which there are units under it today. */
    private List<Level> levels(Unit root) {
        return EnumSet.range(root.level(), Level.HAMLET).stream()
                .filter(level ->
                        !organisation.below(root.id(), level, root.on()).isEmpty())
                .sorted((one, other) -> one == root.level() ? 1 : other == root.level() ? -1 : one.compareTo(other))
                .toList();
    }

    private @Nullable Unit root(LayingForm typed) {
        return mandate.unit(clerk.today())
                .orElseGet(() -> typed.unit() == null || typed.unit().isBlank()
                        ? null
                        : access.visible(typed.unit(), clerk.today()));
    }

    @PostMapping("/directives/{id}/obligations")
    String lay(@PathVariable String id, @ModelAttribute LayingForm typed, Model model, RedirectAttributes said) {
        var head = heads.of(DocumentId.of(id), null);
        var root = root(typed);
        var preview = root == null || typed.due() == null || typed.due().isBlank() ? null : preview(head, root, typed);
        if (root == null || preview == null || preview.mistake() != null) {
            shown(id, typed, model);
            return "directives/obligation";
        }
        int opened = obligations.lay(wish(head, root, typed));
        said.addFlashAttribute("said", text.of("directives.lay.done", opened));
        return "redirect:" + head.document().id().address();
    }

    @GetMapping("/directives/{id}/obligations/{obligation}/withdrawal")
    String withdrawal(@PathVariable String id, @PathVariable String obligation, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        model.addAttribute("head", head);
        model.addAttribute("laid", obligations.laid(province(obligation), uuid(obligation)));
        return "directives/obligation-withdrawal";
    }

    @PostMapping("/directives/{id}/obligations/{obligation}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String obligation,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes said) {
        var head = heads.of(DocumentId.of(id), null);
        int withdrawn = obligations.withdraw(province(obligation), uuid(obligation), reason);
        said.addFlashAttribute("said", text.of("directives.lay.undone", withdrawn));
        return "redirect:" + head.document().id().address();
    }

    static ProvinceId province(String key) {
        return DocumentId.of(key).province();
    }

    static UUID uuid(String key) {
        return DocumentId.of(key).value();
    }
}
