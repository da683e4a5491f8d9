package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.PROPOSAL_CHANGED_MEANWHILE;
import static vn.gandan.reading.ReadingError.PROPOSAL_WRITTEN;
import static vn.gandan.reading.ReadingError.REPORT_CHANGED_MEANWHILE;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.reading.internal.ReviewPage.Notice;
import vn.gandan.reading.internal.ReviewPages.View;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;

/**
 * One report looked through: each proposal accepted, put right or rejected, and at last what was accepted written. A decision
 * leads on to the next proposal; made in place, it is answered by what it changed.
 */
@Controller
@RequestMapping("/readings/report")
class ReviewController {

    /** Told beside the proposals as they stand by now. */
    private static final Map<ErrorCode, Notice> TOLD = Map.of(
            PROPOSAL_CHANGED_MEANWHILE, Notice.CHANGED,
            PROPOSAL_WRITTEN, Notice.ALREADY_WRITTEN,
            REPORT_CHANGED_MEANWHILE, Notice.REPORT_CHANGED);

    private final ReviewPages pages;
    private final Decisions decisions;
    private final Corrections corrections;
    private final Recording recording;

    ReviewController(ReviewPages pages, Decisions decisions, Corrections corrections, Recording recording) {
        this.pages = pages;
        this.decisions = decisions;
        this.corrections = corrections;
        this.recording = recording;
    }

    /** Nhận, sửa rồi nhận, bỏ, hoàn tác; một hạn chế đã khắc phục, còn tồn tại. */
    enum Act {
        ACCEPT,
        CORRECT,
        REJECT,
        REOPEN,
        REMEDIED,
        UNREMEDIED
    }

    @GetMapping
    ModelAndView page(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "0") int at,
            @RequestParam(defaultValue = "0") int edit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int done,
            @RequestParam(defaultValue = "NONE") Notice notice) {
        var view = new View(Kind.of(kind).orElse(null), at, edit, done, notice);
        return page(pages.of(id, view), HttpStatus.OK);
    }

    private static ModelAndView page(ReviewPage review, HttpStatus status) {
        return new ModelAndView("reading/report", Map.of("review", review), status);
    }

    /** What somebody else decided at the same time is shown instead of being overwritten. */
    @PostMapping("/decisions")
    ModelAndView decide(
            @RequestParam UUID id,
            @RequestParam int number,
            @RequestParam int version,
            @RequestParam Act act,
            @RequestParam(required = false) @Nullable String kind,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            @ModelAttribute FactForm form) {
        var decision = new Decision(id, number, version, act, form);
        var step = made(decision, Kind.of(kind).orElse(null));
        return inPlace ? changed(id, step) : led(id, step);
    }

    record Decision(UUID id, int number, int version, Act act, FactForm form) {}

    /**
     * What came of a request.
     *
     * @param before the proposal that it was about, as it was
     * @param view what is looked at then
     * @param wrong what of a correction cannot be taken
     */
    private record Step(
            Proposal before, View view, @Nullable Wrong wrong) {}

    private Step made(Decision asked, @Nullable Kind shown) {
        var id = asked.id();
        int number = asked.number();
        var proposal = pages.proposal(id, number);
        var here = View.of(shown, number);
        try {
            return switch (asked.act()) {
                case ACCEPT -> {
                    if (unclear(proposal)) {
                        yield new Step(proposal, here.editing(number).with(lacking(proposal)), null);
                    }
                    yield onward(id, decisions.accept(id, number, asked.version()), shown);
                }
                case CORRECT -> {
                    var put = corrections.of(pages.reading(id), proposal.fact(), asked.form());
                    if (put.fact() == null) {
                        var wrong = new Wrong(number, asked.form(), put.mistakes());
                        yield new Step(proposal, here.editing(number), wrong);
                    }
                    yield onward(id, decisions.correct(id, number, asked.version(), put.fact()), shown);
                }
                case REJECT -> onward(id, decisions.reject(id, number, asked.version()), shown);
                case REOPEN -> new Step(decisions.reopen(id, number, asked.version()), here, null);
                case REMEDIED, UNREMEDIED -> {
                    decisions.remedied(id, number, asked.version(), asked.act() == Act.REMEDIED);
                    yield new Step(proposal, here, null);
                }
            };
        } catch (Refusal refusal) {
            return new Step(proposal, here.with(told(refusal)), null);
        }
    }

    private Step onward(UUID id, Proposal before, @Nullable Kind shown) {
        return new Step(before, View.of(shown, pages.next(id, before.number(), shown)), null);
    }

    /** What cannot be written as it was read is not accepted unseen: its form is shown first. */
    private static boolean unclear(Proposal proposal) {
        return proposal.corrected() == null && proposal.read() instanceof FigureFact figure && figure.unclear();
    }

    private static Notice lacking(Proposal proposal) {
        return proposal.read() instanceof FigureFact figure && figure.indicator() == null
                ? Notice.INDICATOR_NEEDED
                : Notice.NONE;
    }

    private static Notice told(Refusal refusal) {
        var notice = TOLD.get(refusal.code());
        if (notice == null) {
            throw refusal;
        }
        return notice;
    }

    private ModelAndView changed(UUID id, Step step) {
        return new ModelAndView(
                "reading/changed",
                Map.of("review", pages.changed(id, step.view(), step.before(), step.wrong())),
                step.wrong() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView led(UUID id, Step step) {
        return step.wrong() == null
                ? redirect(id, step.view())
                : page(pages.of(id, step.view(), step.wrong(), null), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Asked twice by one click too many, it takes one decision back. */
    @PostMapping("/undo")
    ModelAndView undo(
            @RequestParam UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String kind,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        var shown = Kind.of(kind).orElse(null);
        try {
            var before = decisions.undo(id, version).orElse(null);
            if (before == null) {
                return redirect(id, View.of(shown, 0));
            }
            var view = View.of(before.kind() == shown ? shown : null, before.number());
            return inPlace ? changed(id, new Step(before, view, null)) : redirect(id, view);
        } catch (Refusal refusal) {
            return redirect(id, View.of(shown, 0).with(told(refusal)));
        }
    }

    /** Asked again, it finds nothing to be written and shows what was. */
    @PostMapping("/recording")
    ModelAndView write(@RequestParam UUID id, @RequestParam int version) {
        try {
            recording.write(id, version);
        } catch (Refusal refusal) {
            return redirect(id, View.of(null, 0).with(told(refusal)));
        }
        return redirect(id, View.of(null, 0).with(Notice.WRITTEN));
    }

    private static ModelAndView redirect(UUID id, View view) {
        var kind = view.shown();
        int number = view.current();
        return new ModelAndView("redirect:/readings/report?id=" + id
                + (number > 0 ? "&at=" + number : "")
                + (kind == null ? "" : "&kind=" + kind.code())
                + (view.editing() > 0 ? "&edit=" + view.editing() : "")
                + (view.notice() == Notice.NONE ? "" : "&notice=" + view.notice())
                + (number > 0 ? "#m" + number : ""));
    }
}
