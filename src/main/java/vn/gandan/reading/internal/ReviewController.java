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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.reading.internal.ReviewPage.Notice;
import vn.gandan.reading.internal.ReviewPages.View;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;

/** One report looked through: each proposal accepted, put right or rejected, and at last what was accepted written. */
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
            @RequestParam(defaultValue = "NONE") Notice notice) {
        return page(pages.of(id, new View(Kind.of(kind).orElse(null), at, edit, notice)), HttpStatus.OK);
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
            @ModelAttribute FactForm form) {
        var view = Kind.of(kind).orElse(null);
        try {
            switch (act) {
                case ACCEPT -> {
                    var proposal = pages.proposal(id, number);
                    if (unclear(proposal)) {
                        return redirect(id, number, view, "&edit=" + number + lacking(proposal));
                    }
                    decisions.accept(id, number, version);
                }
                case CORRECT -> {
                    var put = corrections.of(
                            pages.reading(id), pages.proposal(id, number).fact(), form);
                    if (put.fact() == null) {
                        return wrong(id, view, new Wrong(number, form, put.mistakes()));
                    }
                    decisions.correct(id, number, version, put.fact());
                }
                case REJECT -> decisions.reject(id, number, version);
                case REOPEN -> {
                    decisions.reopen(id, number, version);
                    return redirect(id, number, view, "");
                }
                case REMEDIED -> {
                    decisions.remedied(id, number, version, true);
                    return redirect(id, number, view, "");
                }
                case UNREMEDIED -> {
                    decisions.remedied(id, number, version, false);
                    return redirect(id, number, view, "");
                }
            }
        } catch (Refusal refusal) {
            return told(refusal, id, number, view);
        }
        return redirect(id, pages.next(id, number, view), view, "");
    }

    /** What cannot be written as it was read is not accepted unseen: its form is shown first. */
    private static boolean unclear(Proposal proposal) {
        return proposal.corrected() == null && proposal.read() instanceof FigureFact figure && figure.unclear();
    }

    private static String lacking(Proposal proposal) {
        return proposal.read() instanceof FigureFact figure && figure.indicator() == null
                ? "&notice=" + Notice.INDICATOR_NEEDED
                : "";
    }

    private ModelAndView wrong(UUID id, @Nullable Kind kind, Wrong wrong) {
        var view = new View(kind, wrong.number(), wrong.number(), Notice.NONE);
        return page(pages.of(id, view, wrong, null), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Asked twice by one click too many, it takes one decision back. */
    @PostMapping("/undo")
    ModelAndView undo(
            @RequestParam UUID id, @RequestParam int version, @RequestParam(required = false) @Nullable String kind) {
        var view = Kind.of(kind).orElse(null);
        try {
            int number = decisions.undo(id, version).map(Proposal::number).orElse(0);
            return redirect(id, number, view, "");
        } catch (Refusal refusal) {
            return told(refusal, id, 0, view);
        }
    }

    /** Asked again, it finds nothing to be written and shows what was. */
    @PostMapping("/recording")
    ModelAndView write(@RequestParam UUID id, @RequestParam int version) {
        try {
            recording.write(id, version);
        } catch (Refusal refusal) {
            return told(refusal, id, 0, null);
        }
        return redirect(id, 0, null, "&notice=WRITTEN");
    }

    private static ModelAndView told(Refusal refusal, UUID id, int number, @Nullable Kind kind) {
        var notice = TOLD.get(refusal.code());
        if (notice == null) {
            throw refusal;
        }
        return redirect(id, number, kind, "&notice=" + notice);
    }

    private static ModelAndView redirect(UUID id, int number, @Nullable Kind kind, String more) {
        return new ModelAndView("redirect:/readings/report?id=" + id
                + (number > 0 ? "&at=" + number : "")
                + (kind == null ? "" : "&kind=" + kind.code())
                + more
                + (number > 0 ? "#m" + number : ""));
    }
}
