package vn.gandan.writing.editing;

import static vn.gandan.writing.WritingError.OUTLINE_CHANGED_MEANWHILE;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.OutlineText;
import vn.gandan.writing.outlines.Outlines;

/** Writes an outline: a new one out of another, or the next version of one. Nothing is kept before it is saved. */
@Controller
class EditorController {

    private final Outlines outlines;
    private final Editing editing;
    private final OutlineRights rights;
    private final Texts text;

    EditorController(Outlines outlines, Editing editing, OutlineRights rights, Texts text) {
        this.outlines = outlines;
        this.editing = editing;
        this.rights = rights;
        this.text = text;
    }

    @GetMapping("/outlines/new")
    ModelAndView blank(@RequestParam UUID from) {
        rights.toChange();
        return shown(null, Typed.first(OutlineText.of(copy(outlines.newest(from).outline())), 0));
    }

    private static Outline copy(Outline outline) {
        return new Outline(
                outline.name() + " (bản sao)",
                outline.tradition(),
                outline.type(),
                outline.cycle(),
                outline.subject(),
                outline.addressees(),
                outline.sections());
    }

    @GetMapping("/outlines/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        rights.toChange();
        var newest = outlines.newest(id);
        return shown(newest, Typed.first(OutlineText.of(newest.outline()), newest.number()));
    }

    private ModelAndView shown(@Nullable KeptOutline of, Typed typed) {
        return new ModelAndView("writing/editor", "editor", editing.page(of, typed, true, false));
    }

    @PostMapping("/outlines/new")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            RedirectAttributes next) {
        rights.toChange();
        return step(null, Typed.of(fields), live != null, next);
    }

    @PostMapping("/outlines/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            RedirectAttributes next) {
        rights.toChange();
        return step(outlines.newest(id), Typed.of(fields), live != null, next);
    }

    private ModelAndView step(@Nullable KeptOutline of, Typed typed, boolean live, RedirectAttributes next) {
        if (!typed.act().equals("save")) {
            boolean tried = !live || !typed.act().equals("find");
            return new ModelAndView("writing/editor", "editor", editing.page(of, typed, tried, false));
        }
        if (!editing.flaws(typed).isEmpty()) {
            return again(of, typed, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var kept = editing.keep(of == null ? null : of.id(), typed);
            next.addFlashAttribute(
                    "done", text.of("outlines.saved", kept.outline().name(), kept.number()));
            return new ModelAndView("redirect:/outlines/" + kept.id());
        } catch (Refusal refused) {
            if (refused.code() != OUTLINE_CHANGED_MEANWHILE) {
                throw refused;
            }
            return again(of, typed, true, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(@Nullable KeptOutline of, Typed typed, boolean meanwhile, HttpStatus status) {
        var page = new ModelAndView("writing/editor", "editor", editing.page(of, typed, true, meanwhile));
        page.setStatus(status);
        return page;
    }
}
