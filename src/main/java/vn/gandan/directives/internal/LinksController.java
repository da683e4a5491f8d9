package vn.gandan.directives.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.directives.Directives;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;

/** What a paper is to others, and others to it: shown, added, taken back. */
@Controller
class LinksController {

    private final Heads heads;
    private final Shelf shelf;
    private final Findings findings;
    private final Directives directives;
    private final Links links;

    LinksController(Heads heads, Shelf shelf, Findings findings, Directives directives, Links links) {
        this.heads = heads;
        this.shelf = shelf;
        this.findings = findings;
        this.directives = directives;
        this.links = links;
    }

    @GetMapping("/directives/{id}/related")
    String related(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String paper,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String removed,
            Model model) {
        var head = heads.of(DocumentId.of(id), Days.of(on).orElse(null));
        var own = head.document().id();
        var tier = level == null || level.isBlank() ? null : Tiers.of(level);
        model.addAttribute("head", head);
        model.addAttribute("related", shelf.related(own));
        model.addAttribute("level", tier);
        model.addAttribute("carrying", shelf.implementing(own, tier, head.on()));
        model.addAttribute("kind", kind(kind));
        model.addAttribute("words", paper);
        model.addAttribute(
                "offered",
                paper == null || paper.isBlank()
                        ? null
                        : findings.page(findings.search(paper.strip(), head.on()), 10, 0).lines().stream()
                                .map(Finding.Line::paper)
                                .filter(each -> !each.document().id().equals(own))
                                .toList());
        model.addAttribute(
                "removed",
                removed == null || removed.isBlank()
                        ? null
                        : shelf.find(DocumentId.of(removed)).orElse(null));
        return "directives/related";
    }

    @PostMapping("/directives/{id}/links")
    String add(
            @PathVariable String id,
            @RequestParam String kind,
            @RequestParam String other,
            @RequestParam(required = false) @Nullable String note) {
        directives.link(new Link(DocumentId.of(id), kind(kind), DocumentId.of(other), note));
        return "redirect:/directives/" + DocumentId.of(id) + "/related";
    }

    @PostMapping("/directives/{id}/links/removal")
    String remove(
            @PathVariable String id, @RequestParam String kind, @RequestParam String other, RedirectAttributes next) {
        var link = new Link(DocumentId.of(id), kind(kind), DocumentId.of(other), null);
        links.remove(link);
        next.addAttribute("removed", other);
        next.addAttribute("kind", link.kind().name());
        return "redirect:/directives/" + DocumentId.of(id) + "/related";
    }

    static LinkKind kind(@Nullable String name) {
        return Arrays.stream(LinkKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(LinkKind.IMPLEMENTS);
    }
}
