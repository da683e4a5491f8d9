package vn.gandan.duties.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The page of one duty, and what one does with it: each act is a noun under its address. */
@Controller
class DutyController {

    static final String DONE = "done";

    private final Dossiers dossiers;
    private final Doing doing;
    private final Picker picker;
    private final History history;
    private final Texts text;

    DutyController(Dossiers dossiers, Doing doing, Picker picker, History history, Texts text) {
        this.dossiers = dossiers;
        this.doing = doing;
        this.picker = picker;
        this.history = history;
        this.text = text;
    }

    @GetMapping("/duties/{id}")
    ModelAndView duty(@PathVariable String id) {
        return page(DutyId.of(id), new Filling(null, Entry.BLANK, Mistakes.NONE, null));
    }

    /** The same page with the form of an act open. */
    @GetMapping("/duties/{id}/{noun}")
    ModelAndView form(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String section) {
        return page(DutyId.of(id), new Filling(Act.of(noun), Entry.BLANK, Mistakes.NONE, section));
    }

    @GetMapping(path = "/duties/{id}/{noun}", headers = "HX-Request")
    ModelAndView formInPlace(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String section) {
        var view = page(DutyId.of(id), new Filling(Act.of(noun), Entry.BLANK, Mistakes.NONE, section));
        view.setViewName("duties/in-place");
        return view;
    }

    @PostMapping("/duties/{id}/{noun}")
    ModelAndView take(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String section,
            @ModelAttribute Entry entry,
            RedirectAttributes next) {
        var act = Act.of(noun);
        var seen = Seen.of(version == null ? id : id + ":" + version);
        var mistakes = Mistakes.in(act, entry, history.today(), text);
        if (mistakes.any()) {
            return mistaken(seen.id(), new Filling(act, entry, mistakes, section));
        }
        try {
            next.addFlashAttribute(DONE, done(act, doing.take(act, seen, entry)));
        } catch (Refusal refusal) {
            var beside = Mistakes.of(act, refusal, text).orElseThrow(() -> refusal);
            return mistaken(seen.id(), new Filling(act, entry, beside, section));
        }
        return new ModelAndView("redirect:" + back(seen.id(), section));
    }

    /** To the list from which she acted, or to the duty. */
    private static String back(DutyId id, @Nullable String section) {
        if (section == null) {
            return "/duties/" + id;
        }
        return section.isEmpty()
                ? "/work"
                : "/work?section=" + Section.of(section).code();
    }

    private Done done(Act act, Duty duty) {
        var words = text.of("duties.done." + act, duty.matter().title());
        var seen = duty.id() + ":" + duty.version();
        boolean accepted = act == Act.ACCEPTANCE;
        boolean takesBack = act == Act.COMPLETION && duty.awaitsAcceptance();
        return new Done(words, null, accepted ? List.of(seen) : List.of(), takesBack ? seen : null);
    }

    private ModelAndView mistaken(DutyId id, Filling filling) {
        var view = page(id, filling);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(DutyId id, Filling filling) {
        var dossier = dossiers.of(id);
        var view = new ModelAndView("duties/duty");
        view.addObject("dossier", dossier);
        view.addObject("filling", filling);
        view.addObject("today", history.today());
        return view;
    }

    /** Units for a field that names one, whatever its name, as she types. */
    @GetMapping("/duties/units")
    String units(@RequestParam Map<String, String> typed, Model model) {
        var words = typed.values().stream().findFirst().orElse("");
        model.addAttribute("offers", picker.offers(words));
        return "duties/offered";
    }
}
