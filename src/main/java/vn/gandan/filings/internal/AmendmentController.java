package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.ONLY_LOCKED_IS_AMENDED;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.gandan.filings.FilingsError;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Corrects a locked filing, with its reason. */
@Controller
class AmendmentController {

    private final Filings filings;
    private final Papers papers;
    private final Texts text;

    AmendmentController(Filings filings, Papers papers, Texts text) {
        this.filings = filings;
        this.papers = papers;
        this.text = text;
    }

    @GetMapping("/filing/amendment")
    String form(@RequestParam String unit, @RequestParam String form, @RequestParam String period, Model model) {
        var paper = papers.of(filings.key(unit, form, period));
        if (!paper.amends()) {
            throw (paper.filing().locked() ? FilingsError.NOT_YOURS_TO_APPROVE : ONLY_LOCKED_IS_AMENDED).refuse();
        }
        model.addAttribute("amendment", Amendment.blank(paper));
        return "filings/amendment";
    }

    @PostMapping("/filing/amendment")
    ModelAndView amend(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var key = filings.key(unit, form, period);
        var typed = new Typed(fields);
        var faults = new LinkedHashMap<String, String>();
        var values = values(key, typed, faults);
        var reason = typed.text("reason").strip();
        if (reason.isEmpty()) {
            faults.put("reason", text.of("error.AMENDMENT_NEEDS_REASON"));
        }
        if (faults.isEmpty() && values.isEmpty()) {
            faults.put("", text.of("filings.amendment.nothing"));
        }
        if (faults.isEmpty()) {
            try {
                filings.amend(key, values, reason, typed.sending());
                next.addFlashAttribute("done", text.of("filings.amendment.done"));
                return new ModelAndView("redirect:" + key.address());
            } catch (Refusal refusal) {
                if (refusal.code().kind() != ErrorCode.Kind.INVALID) {
                    throw refusal;
                }
                faults.put(
                        "",
                        text.of(
                                "error." + refusal.code().name(),
                                refusal.details().toArray()));
            }
        }
        var again = new Amendment(papers.of(key), typed.sending(), typed.text("reason"), written(typed), faults);
        return new ModelAndView("filings/amendment", Map.of("amendment", again), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Map<String, String> written(Typed typed) {
        var written = new HashMap<String, String>();
        typed.all().forEach((cell, value) -> written.put(cell.toString(), value));
        return written;
    }

    /** New values of fields in which one was written. */
    private Map<Cell, BigDecimal> values(FilingKey key, Typed typed, Map<String, String> faults) {
        var values = new LinkedHashMap<Cell, BigDecimal>();
        var cells = filings.sheet(key).asked().definition().byCell();
        typed.all().forEach((cell, written) -> {
            if (written.isBlank() || !cells.containsKey(cell)) {
                return;
            }
            Numbers.typed(written)
                    .ifPresentOrElse(
                            value -> values.put(cell, value),
                            () -> faults.put(cell.toString(), text.of("filings.unreadable", written)));
        });
        return values;
    }
}
