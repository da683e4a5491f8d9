package vn.gandan.territory.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** All reorganisations, a new plan, and the page of what was enacted. */
@Controller
class TerritoryController {

    private static final String FORM = "form";

    private final Sights sights;
    private final Plans plans;
    private final Rights rights;
    private final Texts texts;

    TerritoryController(Sights sights, Plans plans, Rights rights, Texts texts) {
        this.sights = sights;
        this.plans = plans;
        this.rights = rights;
        this.texts = texts;
    }

    @GetMapping("/territory")
    String overview(Model model) {
        model.addAttribute("overview", sights.overview());
        return "territory/overview";
    }

    @GetMapping("/territory/new")
    String form(Model model) {
        rights.toWrite();
        model.addAttribute(FORM, new BasisForm(UUID.randomUUID(), Kind.MERGE.name(), "", "", new Faults()));
        return "territory/new";
    }

    @PostMapping("/territory/plans")
    ModelAndView begin(@RequestParam MultiValueMap<String, String> typed) {
        var key = Written.key(typed, "key");
        var form = new BasisForm(
                key,
                Written.text(typed, "kind"),
                Written.text(typed, "day"),
                Written.text(typed, "basis"),
                new Faults());
        var day = TypedDay.of(form.day());
        var kind = Written.kind(form.kind());
        if (day.isEmpty()) {
            form.faults().add("day", texts.of("territory.fault.day"));
        }
        if (kind.isEmpty()) {
            form.faults().add("kind", texts.of("territory.fault.kind"));
        }
        if (day.isEmpty() || kind.isEmpty()) {
            return faulty("territory/new", FORM, form);
        }
        var plan = plans.begin(key, day.get(), form.basis());
        return new ModelAndView(
                "redirect:" + plan.address() + "/units?kind=" + kind.get().name());
    }

    @GetMapping("/territory/plans/{id}")
    String plan(@PathVariable UUID id, Model model) {
        model.addAttribute("sight", sights.plan(id));
        return "territory/plan";
    }

    @PostMapping("/territory/plans/{id}/basis")
    ModelAndView basis(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var day = TypedDay.of(Written.text(typed, "day"));
        if (day.isEmpty()) {
            var faults = new Faults();
            faults.add("day", texts.of("territory.fault.day"));
            return faulty("territory/plan", "sight", sights.plan(id, faults));
        }
        var plan = plans.base(id, day.get(), Written.text(typed, "basis"));
        return new ModelAndView("redirect:" + plan.address() + "#xem-truoc");
    }

    @PostMapping("/territory/plans/{id}/steps/{step}/removal")
    String remove(@PathVariable UUID id, @PathVariable int step) {
        return "redirect:" + plans.remove(id, step).address();
    }

    @PostMapping("/territory/plans/{id}/removal")
    String discard(@PathVariable UUID id) {
        plans.discard(id);
        return "redirect:/territory";
    }

    @PostMapping("/territory/plans/{id}/enactment")
    String enact(@PathVariable UUID id, @RequestParam int version) {
        return "redirect:" + plans.enact(id, version).address();
    }

    @GetMapping("/territory/{id:\\d{1,18}}")
    String enacted(@PathVariable long id, Model model) {
        model.addAttribute("enacted", sights.enacted(id));
        return "territory/enacted";
    }

    @PostMapping("/territory/{id:\\d{1,18}}/undoing")
    String undo(@PathVariable long id) {
        return "redirect:" + plans.undo(id).address();
    }

    private static ModelAndView faulty(String view, String name, Object form) {
        return new ModelAndView(view, Map.of(name, form), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
