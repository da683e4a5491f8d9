package vn.gandan.filings.internal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The page of one filing: filled in, kept, sent. */
@Controller
class FilingController {

    private final Filings filings;
    private final Papers papers;
    private final Texts text;

    FilingController(Filings filings, Papers papers, Texts text) {
        this.filings = filings;
        this.papers = papers;
        this.text = text;
    }

    @GetMapping("/filing")
    String paper(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "false") boolean change,
            Model model) {
        model.addAttribute("paper", papers.of(filings.key(unit, form, period), change));
        return "filings/filing";
    }

    @PostMapping("/filing")
    ModelAndView write(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var key = filings.key(unit, form, period);
        var typed = new Typed(fields);
        try {
            return typed.sends() ? send(key, typed, next) : save(key, typed, next);
        } catch (Refusal refusal) {
            return refused(key, typed, refusal);
        }
    }

    private ModelAndView send(FilingKey key, Typed typed, RedirectAttributes next) {
        var sheet = filings.send(key, typed.entry(), typed.sending(), typed.version());
        if (!sheet.ready()) {
            return page(papers.of(sheet, typed.sending(), true), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("done", text.of("filings.sent.done"));
        return new ModelAndView("redirect:" + key.address());
    }

    private ModelAndView save(FilingKey key, Typed typed, RedirectAttributes next) {
        filings.save(key, typed.entry(), typed.version());
        next.addFlashAttribute("done", text.of("filings.saved.done"));
        return new ModelAndView("redirect:" + key.address());
    }

    /** What was typed stays on the page, whatever speaks against keeping it; who may not write here at all learns that. */
    private ModelAndView refused(FilingKey key, Typed typed, Refusal refusal) {
        var kind = refusal.code().kind();
        if (kind != ErrorCode.Kind.CONFLICT && kind != ErrorCode.Kind.INVALID) {
            throw refusal;
        }
        var sentence =
                text.of("error." + refusal.code().name(), refusal.details().toArray());
        return page(papers.again(key, typed, sentence), HttpStatus.valueOf(kind.status()));
    }

    private static ModelAndView page(Paper paper, HttpStatus status) {
        return new ModelAndView("filings/filing", Map.of("paper", paper), status);
    }
}
