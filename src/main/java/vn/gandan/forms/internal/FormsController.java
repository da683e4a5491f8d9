package vn.gandan.forms.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.forms.FormsError;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** The list of forms, and the page of each. */
@Controller
class FormsController {

    private final FormLists lists;
    private final FormPages pages;
    private final Designs designs;
    private final Giving giving;
    private final Seat seat;
    private final Texts text;

    FormsController(FormLists lists, FormPages pages, Designs designs, Giving giving, Seat seat, Texts text) {
        this.lists = lists;
        this.pages = pages;
        this.designs = designs;
        this.giving = giving;
        this.seat = seat;
        this.text = text;
    }

    @GetMapping("/forms")
    String list(@RequestParam(defaultValue = "false") boolean retired, Model model) {
        model.addAttribute("list", lists.of(retired));
        return "forms/list";
    }

    @GetMapping("/forms/{code}")
    ModelAndView form(@PathVariable String code, @RequestParam(required = false) @Nullable Integer version) {
        return page(code, version, Map.of());
    }

    private ModelAndView page(String code, @Nullable Integer version, Map<Long, String> faults) {
        var page = new ModelAndView("forms/form", "form", pages.of(seat.form(code), version));
        page.addObject("faults", faults);
        return page;
    }

    @PostMapping("/forms/{code}/retirement")
    String retire(@PathVariable String code, RedirectAttributes next) {
        return retired(code, true, next);
    }

    @PostMapping("/forms/{code}/revival")
    String takeUp(@PathVariable String code, RedirectAttributes next) {
        return retired(code, false, next);
    }

    private String retired(String code, boolean retired, RedirectAttributes next) {
        var form = seat.form(code).form();
        designs.retire(form.id(), retired);
        next.addFlashAttribute("done", text.of(retired ? "forms.retired.done" : "forms.revived.done"));
        return "redirect:" + form.address();
    }

    @PostMapping("/forms/{code}/assignments/{id}/end")
    ModelAndView end(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            RedirectAttributes next) {
        var form = seat.form(code).form();
        var day = TypedDay.of(on);
        if (day.isEmpty()) {
            return mended(code, id, text.of("forms.flaw.DAY_UNREADABLE"));
        }
        try {
            giving.end(form.id(), id, day.get());
        } catch (Refusal refused) {
            if (refused.code() != FormsError.END_BEFORE_BEGINNING && refused.code() != FormsError.ANSWERED_SINCE) {
                throw refused;
            }
            var sentence =
                    text.of("error." + refused.code().name(), refused.details().toArray());
            return mended(code, id, sentence);
        }
        next.addFlashAttribute("done", text.of("forms.ended", day.get()));
        return new ModelAndView("redirect:" + form.address());
    }

    private ModelAndView mended(String code, long assignment, String sentence) {
        var page = page(code, null, Map.of(assignment, sentence));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
