package vn.gandan.forms.internal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.internal.AssignReader.Plan;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Gives a form out: to whom, for which periods, looked at by whom. */
@Controller
class AssignController {

    private final AssignPages pages;
    private final AssignReader reader;
    private final Giving giving;
    private final Rights rights;
    private final Seat seat;
    private final Texts text;

    AssignController(AssignPages pages, AssignReader reader, Giving giving, Rights rights, Seat seat, Texts text) {
        this.pages = pages;
        this.reader = reader;
        this.giving = giving;
        this.rights = rights;
        this.seat = seat;
        this.text = text;
    }

    @GetMapping("/forms/{code}/assignments/new")
    ModelAndView blank(@PathVariable String code) {
        var kept = form(code);
        var top = pages.top(kept);
        return page(kept, Assigning.usual(top.address(), seat.today()), top, Map.of(), null);
    }

    private Kept form(String code) {
        var kept = seat.form(code);
        rights.toDesign(kept);
        return kept;
    }

    private ModelAndView page(Kept kept, Assigning typed, Unit root, Map<String, String> faults, @Nullable Plan plan) {
        var page = new ModelAndView("forms/assign", "sheet", pages.page(kept, typed, root, faults, plan));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Outside any transaction: a unit outside her scope is recorded and not found. */
    @PostMapping("/forms/{code}/assignments")
    ModelAndView assign(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        var kept = form(code);
        var posted = new Posted(fields);
        var typed = Assigning.of(posted);
        var root = root(kept, typed);
        if (posted.text("do").equals("find")) {
            return page(kept, typed, root, Map.of(), null);
        }
        var read = reader.read(typed, root);
        var plan = read.plan();
        return plan == null || posted.text("do").equals("preview")
                ? page(kept, typed, root, read.faults(), plan)
                : given(kept, typed, root, plan, next);
    }

    private Unit root(Kept kept, Assigning typed) {
        return pages.roots(kept).stream()
                .filter(unit -> unit.address().equals(typed.root()))
                .findFirst()
                .orElseGet(() -> pages.top(kept));
    }

    private ModelAndView given(Kept kept, Assigning typed, Unit root, Plan plan, RedirectAttributes next) {
        try {
            giving.assign(kept.form().id(), plan.to(), plan.rhythm(), plan.route(), plan.from());
        } catch (Refusal refused) {
            var faults = faults(refused);
            return page(kept, typed, root, faults.orElseThrow(() -> refused), null);
        }
        next.addFlashAttribute("done", text.of("forms.assigned"));
        return new ModelAndView("redirect:" + kept.form().address());
    }

    private Optional<Map<String, String>> faults(Refusal refused) {
        return refused.code() instanceof FormsError error
                ? reader.field(error)
                        .map(field -> Map.of(
                                field,
                                text.of(
                                        "error." + error.name(),
                                        refused.details().toArray())))
                : Optional.empty();
    }
}
