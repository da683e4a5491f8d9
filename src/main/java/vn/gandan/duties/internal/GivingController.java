package vn.gandan.duties.internal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Texts;

/** Giving a duty by hand. Looking for units and for the date posts the same form, so that nothing typed is lost. */
@Controller
class GivingController {

    private final Gifts gifts;
    private final Competence competence;
    private final Texts text;

    GivingController(Gifts gifts, Competence competence, Texts text) {
        this.gifts = gifts;
        this.competence = competence;
        this.text = text;
    }

    @GetMapping("/duties/new")
    ModelAndView begin(@ModelAttribute Giving typed) {
        return page("duties/new", typed, Map.of());
    }

    @PostMapping("/duties/new")
    ModelAndView look(@ModelAttribute Giving typed) {
        return page("duties/new", typed, Map.of());
    }

    @PostMapping(path = "/duties/new", headers = "HX-Target=don-vi")
    ModelAndView units(@ModelAttribute Giving typed) {
        return page("duties/recipients", typed, Map.of());
    }

    @PostMapping(path = "/duties/new", headers = "HX-Target=xem-han")
    ModelAndView date(@ModelAttribute Giving typed) {
        return page("duties/date", typed, Map.of());
    }

    @PostMapping("/duties")
    ModelAndView give(@ModelAttribute Giving typed, RedirectAttributes next) {
        competence.toGive();
        var mistakes = gifts.mistakes(typed);
        if (!mistakes.isEmpty()) {
            var view = page("duties/new", typed, mistakes);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var given = gifts.give(typed);
        next.addFlashAttribute(DutyController.DONE, Done.that(text.of("duties.given", given.size())));
        return new ModelAndView(
                given.size() == 1 ? "redirect:/duties/" + given.getFirst() : "redirect:/work?section=others");
    }

    private ModelAndView page(String name, Giving typed, Map<String, String> mistakes) {
        competence.toGive();
        var view = new ModelAndView(name);
        view.addObject("gift", gifts.page(typed, mistakes));
        return view;
    }
}
