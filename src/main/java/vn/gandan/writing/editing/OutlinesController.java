package vn.gandan.writing.editing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Texts;
import vn.gandan.writing.Difference;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.OutlineText;
import vn.gandan.writing.outlines.Outlines;

/** The outlines, one of them as it reads, and its versions. */
@Controller
class OutlinesController {

    private final Outlines outlines;
    private final OutlineViews views;
    private final OutlineRights rights;
    private final Texts text;

    OutlinesController(Outlines outlines, OutlineViews views, OutlineRights rights, Texts text) {
        this.outlines = outlines;
        this.views = views;
        this.rights = rights;
        this.text = text;
    }

    @GetMapping("/outlines")
    String list(Model model) {
        model.addAttribute("outlines", outlines.newest());
        model.addAttribute("ended", outlines.ended());
        model.addAttribute("changes", rights.changes());
        return "writing/outlines";
    }

    @GetMapping("/outlines/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(outlines.newest(id)));
        return "writing/outline";
    }

    @GetMapping("/outlines/{id}/versions")
    String versions(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer number, Model model) {
        var versions = outlines.versions(id);
        var newer = number == null ? versions.getFirst() : outlines.version(id, number);
        var older = newer.number() == 1 ? null : outlines.version(id, newer.number() - 1);
        model.addAttribute(
                "view",
                new VersionsView(
                        versions,
                        newer,
                        older,
                        Difference.ofLines(older == null ? "" : words(older), words(newer)),
                        rights.changes()));
        return "writing/versions";
    }

    private static String words(KeptOutline version) {
        return OutlineText.of(version.outline());
    }

    /** An earlier version becomes the next one, so that nothing in between is lost. */
    @PostMapping("/outlines/{id}/versions/{number}/return")
    String bringBack(@PathVariable UUID id, @PathVariable int number, @RequestParam int seen, RedirectAttributes next) {
        rights.toChange();
        var old = outlines.version(id, number);
        var kept = outlines.change(id, seen, old.outline(), "Lấy lại phiên bản " + number);
        next.addFlashAttribute("done", text.of("outlines.returned", number, kept.number()));
        return "redirect:/outlines/" + id;
    }

    @PostMapping("/outlines/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        rights.toChange();
        outlines.end(id);
        next.addFlashAttribute(
                "done", text.of("outlines.ended", outlines.newest(id).outline().name()));
        return "redirect:/outlines";
    }

    @PostMapping("/outlines/{id}/resumption")
    String resume(@PathVariable UUID id, RedirectAttributes next) {
        rights.toChange();
        outlines.resume(id);
        next.addFlashAttribute(
                "done",
                text.of("outlines.resumed", outlines.newest(id).outline().name()));
        return "redirect:/outlines/" + id;
    }
}
