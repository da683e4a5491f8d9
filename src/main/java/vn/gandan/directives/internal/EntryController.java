package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.CENTRE_FOR_PROVINCES;
import static vn.gandan.directives.DirectiveError.DOCUMENT_KNOWN;
import static vn.gandan.directives.DirectiveError.SECRET_PAPER;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.directives.Directives;
import vn.gandan.directives.NewDocument;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Registers a paper. What is wrong stands beside its field, and all that was typed is kept; of a secret paper nothing. */
@Controller
class EntryController {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("SYMBOL_UNREADABLE", "symbol"),
            Map.entry("DOCUMENT_KNOWN", "symbol"),
            Map.entry("TYPE_NEEDED", "type"),
            Map.entry("DOCUMENT_TITLE_NEEDED", "title"),
            Map.entry("ISSUED_IN_FUTURE", "issuedOn"),
            Map.entry("CENTRE_FOR_PROVINCES", "issuer"),
            Map.entry("ISSUER_OUTSIDE", "issuer"),
            Map.entry("UNIT_NOT_FOUND", "issuer"),
            Map.entry("FILE_KIND", "file"),
            Map.entry("FILE_UNREADABLE", "file"),
            Map.entry("FILE_TOO_LONG", "file"));

    private final EntryPages pages;
    private final Directives directives;
    private final StampGuard stamps;
    private final Texts text;

    EntryController(EntryPages pages, Directives directives, StampGuard stamps, Texts text) {
        this.pages = pages;
        this.directives = directives;
        this.stamps = stamps;
        this.text = text;
    }

    @GetMapping("/directives/new")
    String page(
            @RequestParam(name = "implements", required = false) @Nullable String directive,
            @RequestParam(defaultValue = "false") boolean secret,
            Model model) {
        if (secret) {
            return shown(pages.secret(), model);
        }
        return shown(pages.of(directive == null ? DocumentForm.empty() : DocumentForm.carryingOut(directive)), model);
    }

    /** What was typed so far is read again: the symbol, and what was searched for. */
    @PostMapping(path = "/directives/new", params = "look")
    String look(@ModelAttribute DocumentForm form, Model model, HttpServletResponse response) {
        return partly(form, "directives/entry", model, response);
    }

    @PostMapping("/directives/new/reading")
    String reading(@ModelAttribute DocumentForm form, Model model, HttpServletResponse response) {
        return partly(form, "directives/reading", model, response);
    }

    /** The day tells which units there were, too. */
    @PostMapping("/directives/new/day")
    String day(@ModelAttribute DocumentForm form, Model model, HttpServletResponse response) {
        return partly(form, "directives/day", model, response);
    }

    @PostMapping("/directives/new/issuers")
    String issuers(@ModelAttribute DocumentForm form, Model model, HttpServletResponse response) {
        return partly(form, "directives/issuers", model, response);
    }

    @PostMapping("/directives/new/papers")
    String papers(@ModelAttribute DocumentForm form, Model model, HttpServletResponse response) {
        return partly(form, "directives/ties", model, response);
    }

    private String partly(DocumentForm form, String template, Model model, HttpServletResponse response) {
        try {
            clear(form);
        } catch (Refusal refused) {
            // A part of the page alone could not empty the fields around it.
            response.setHeader("HX-Redirect", "/directives/new?secret=true");
            return refused(refused, model, response);
        }
        model.addAttribute("entry", pages.of(form));
        return template;
    }

    @PostMapping("/directives/new")
    String register(
            @ModelAttribute DocumentForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            clear(form);
            var mistakes = mistakes(form);
            if (!mistakes.isEmpty()) {
                return wrong(form, mistakes, null, model, response);
            }
            var document = directives.register(entry(form, file));
            return "redirect:" + document.id().address() + "/text?registered=true";
        } catch (Refusal refused) {
            if (refused.code() == SECRET_PAPER) {
                return refused(refused, model, response);
            }
            var field = FIELDS.get(refused.code().name());
            if (field == null) {
                throw refused;
            }
            var known = refused.code() == DOCUMENT_KNOWN
                    ? "/directives/" + refused.details().get(1)
                    : null;
            return wrong(form, Map.of(field, sentence(refused)), known, model, response);
        }
    }

    private void clear(DocumentForm form) {
        stamps.clear(
                form.symbol(),
                form.type(),
                form.body(),
                form.run(),
                form.title(),
                form.signer(),
                form.paper(),
                form.unit());
    }

    private Map<String, String> mistakes(DocumentForm form) {
        var mistakes = new HashMap<String, String>();
        if (form.title() == null || form.title().isBlank()) {
            mistakes.put("title", text.of("error.DOCUMENT_TITLE_NEEDED"));
        }
        if (!Days.readable(form.issuedOn())) {
            mistakes.put("issuedOn", text.of("error.DATE_UNREADABLE", form.value(form.issuedOn())));
        }
        if (!Days.readable(form.effectiveOn())) {
            mistakes.put("effectiveOn", text.of("error.DATE_UNREADABLE", form.value(form.effectiveOn())));
        }
        if (!Boolean.TRUE.equals(form.open())) {
            mistakes.put("open", text.of("directives.entry.open.needed"));
        }
        return mistakes;
    }

    private NewDocument entry(DocumentForm form, @Nullable MultipartFile file) throws IOException {
        var issuer = pages.issuer(form);
        if (issuer == null && !pages.centre(form)) {
            throw CENTRE_FOR_PROVINCES.refuse();
        }
        return new NewDocument(
                issuer,
                form.symbol(),
                form.type(),
                form.body(),
                form.run(),
                form.value(form.title()),
                form.signer(),
                Days.of(form.issuedOn()).orElse(null),
                Days.of(form.effectiveOn()).orElse(null),
                null,
                pages.links(form),
                Uploads.file(file));
    }

    private String sentence(Refusal refused) {
        return text.of("error." + refused.code().name(), refused.details().toArray());
    }

    private String wrong(
            DocumentForm form,
            Map<String, String> mistakes,
            @Nullable String known,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(pages.of(form, mistakes, known), model);
    }

    private String refused(Refusal refused, Model model, HttpServletResponse response) {
        if (refused.code() != SECRET_PAPER) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(pages.secret(), model);
    }

    private static String shown(EntryPage page, Model model) {
        model.addAttribute("entry", page);
        return "directives/entry";
    }
}
