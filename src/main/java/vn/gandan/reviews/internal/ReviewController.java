package vn.gandan.reviews.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.shared.Texts;

/** The queue of filings, and what is done with many of them at once. */
@Controller
class ReviewController {

    private final Reviewers reviewers;
    private final Standings standings;
    private final Queues queues;
    private final Acts acts;
    private final Texts text;

    ReviewController(Reviewers reviewers, Standings standings, Queues queues, Acts acts, Texts text) {
        this.reviewers = reviewers;
        this.standings = standings;
        this.queues = queues;
        this.acts = acts;
        this.text = text;
    }

    /** @param choose "clean" ticks those that could be approved without a closer look, "all" every one of the page */
    @GetMapping("/reviews")
    String queue(
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String choose,
            Model model) {
        var reviewer = reviewers.at(null);
        if (reviewer.isEmpty()) {
            return "reviews/nobody";
        }
        model.addAttribute("queue", queues.of(reviewer.get(), new Queues.Wish(form, period, Show.of(show), page)));
        model.addAttribute("choose", choose);
        model.addAttribute("today", reviewers.today());
        return "reviews/queue";
    }

    @PostMapping("/reviews/approvals")
    String approve(
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "") List<String> filing,
            RedirectAttributes said) {
        var choices = filing.stream().map(Choice::parse).toList();
        said.addFlashAttribute(
                "did", choices.isEmpty() ? nobody() : acts.approve(acts.seen(choices, form, period), form, period));
        return back(form, period, null);
    }

    private Did nobody() {
        return Did.that(text.of("reviews.nobody-chosen"));
    }

    private static String back(String form, String period, @Nullable Show show) {
        var address = UriComponentsBuilder.fromPath("/reviews")
                .queryParam("form", "{form}")
                .queryParam("period", "{period}");
        if (show != null) {
            address.queryParam("show", show.code());
        }
        return "redirect:" + address.encode().buildAndExpand(form, period).toUriString();
    }

    @PostMapping("/reviews/approvals/undo")
    String takeBack(
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam List<String> unit,
            RedirectAttributes said) {
        said.addFlashAttribute("did", acts.takeBack(acts.keys(unit, form, period), form, period));
        return back(form, period, null);
    }

    /** Those that were ticked, or every one that may be locked. */
    @PostMapping("/reviews/locks")
    String lock(
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "") List<String> filing,
            @RequestParam(defaultValue = "false") boolean all,
            RedirectAttributes said) {
        var keys = all
                ? everyone(form, period)
                : acts.keys(filing.stream().map(Choice::parse).map(Choice::unit).toList(), form, period);
        said.addFlashAttribute("did", keys.isEmpty() ? nobody() : acts.lock(keys, form, period));
        return back(form, period, Show.APPROVED);
    }

    private List<FilingKey> everyone(String form, String period) {
        return reviewers
                .at(null)
                .map(reviewer -> queues.lockable(reviewer, standings.asked(reviewer.root(), form, period)))
                .orElse(List.of())
                .stream()
                .map(Filing::key)
                .toList();
    }
}
