package vn.gandan.reviews.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.FilingsError;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** One filing side by side with the period before: approved, returned, and on to the next. */
@Controller
class FilingController {

    private final Reviewers reviewers;
    private final Scrutiny scrutiny;
    private final Histories histories;
    private final Acts acts;
    private final Texts text;

    FilingController(Reviewers reviewers, Scrutiny scrutiny, Histories histories, Acts acts, Texts text) {
        this.reviewers = reviewers;
        this.scrutiny = scrutiny;
        this.histories = histories;
        this.acts = acts;
        this.text = text;
    }

    @GetMapping("/reviews/filing")
    String filing(@RequestParam String unit, @RequestParam String form, @RequestParam String period, Model model) {
        return page(acts.key(unit, form, period), Returning.NOTHING, null, model);
    }

    private String page(FilingKey key, Returning returning, @Nullable String conflict, Model model) {
        model.addAttribute("review", scrutiny.of(key, reviewer(key)));
        model.addAttribute("returning", returning);
        model.addAttribute("conflict", conflict);
        return "reviews/filing";
    }

    /** An account of the whole country reads it too. */
    private Reviewer reviewer(FilingKey key) {
        return reviewers.at(null).orElseGet(() -> new Reviewer(key.unit(), null));
    }

    @PostMapping("/reviews/filing/approval")
    String approve(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam int version,
            RedirectAttributes said) {
        var key = acts.key(unit, form, period);
        var next = scrutiny.next(key, reviewer(key));
        var did = acts.approve(Map.of(key, version), form, period);
        said.addFlashAttribute("did", did);
        return did.words().isEmpty() ? "redirect:/reviews/filing" + key.query() : onwards(key, next);
    }

    private static String onwards(FilingKey key, @Nullable Filing next) {
        return "redirect:"
                + (next == null
                        ? "/reviews" + form(key)
                        : "/reviews/filing" + next.key().query());
    }

    /** The query without the unit. */
    private static String form(FilingKey key) {
        var query = key.query();
        return "?" + query.substring(query.indexOf("&form=") + 1);
    }

    @PostMapping("/reviews/filing/return")
    String sendBack(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said) {
        var key = acts.key(unit, form, period);
        var returning = Returning.of(fields);
        var next = scrutiny.next(key, reviewer(key));
        try {
            acts.sendBack(key, returning, version);
        } catch (Refusal refusal) {
            return again(refusal, key, returning, model, response);
        }
        said.addFlashAttribute("did", Did.that(returned(key.unit(), returning)));
        return onwards(key, next);
    }

    private String returned(Unit unit, Returning returning) {
        return returning.cells().isEmpty()
                ? text.of("reviews.returned", unit.title())
                : text.of(
                        "reviews.returned.cells",
                        unit.title(),
                        returning.cells().size());
    }

    /** What she wrote is kept; what she can mend is told beside it. */
    private String again(
            Refusal refusal, FilingKey key, Returning returning, Model model, HttpServletResponse response) {
        if (refusal.code() == FILING_CHANGED_MEANWHILE) {
            response.setStatus(refusal.code().kind().status());
            return page(key, returning, acts.sentence(refusal), model);
        }
        if (refusal.code() == FilingsError.RETURN_NEEDS_REASON) {
            response.setStatus(422);
            return page(key, returning.but(acts.sentence(refusal)), null, model);
        }
        throw refusal;
    }

    /** The history of one figure, in place or as a page of its own. */
    @GetMapping("/reviews/history")
    String history(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam String cell,
            Model model) {
        model.addAttribute("history", histories.of(acts.key(unit, form, period), cell));
        return "reviews/history";
    }

    @GetMapping(path = "/reviews/history", headers = "HX-Request")
    String historyInPlace(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam String cell,
            Model model) {
        model.addAttribute("history", histories.of(acts.key(unit, form, period), cell));
        return "reviews/given";
    }
}
