package vn.gandan.directives.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import vn.gandan.access.Access;
import vn.gandan.directives.DocumentId;
import vn.gandan.organisation.Level;

/** The first part of a document's page: how far it was turned into work, and who is missing. */
@Controller
class CascadeController {

    /** More than there are units; what an address asks beyond it the database could not count. */
    private static final int FARTHEST = 1_000_000;

    private final Heads heads;
    private final Cascades cascades;
    private final Obligations obligations;
    private final Mandate mandate;
    private final Access access;

    CascadeController(Heads heads, Cascades cascades, Obligations obligations, Mandate mandate, Access access) {
        this.heads = heads;
        this.cascades = cascades;
        this.obligations = obligations;
        this.mandate = mandate;
        this.access = access;
    }

    @GetMapping("/directives/{id}")
    String cascade(@PathVariable String id, @RequestParam(required = false) @Nullable String on, Model model) {
        var head = head(id, on);
        var cascade = cascades.of(head.document(), head.on());
        var missing = cascade.missing();
        model.addAttribute("head", head);
        model.addAttribute("cascade", cascade);
        model.addAttribute("missing", missing);
        model.addAttribute("mark", mark(missing));
        model.addAttribute("own", own(cascade).orElse(null));
        model.addAttribute("laid", obligations.papers(head.document().id()));
        model.addAttribute("directing", mandate.mayDirect());
        return "directives/cascade";
    }

    /** The units directly under one; on a page of its own where there is no script. */
    @GetMapping("/directives/{id}/cascade")
    String branch(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        twigs(id, under, on, after, model);
        return "directives/branch";
    }

    @GetMapping(path = "/directives/{id}/cascade", headers = "HX-Request")
    String branchInPlace(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        twigs(id, under, on, after, model);
        return after > 0 ? "directives/twigs" : "directives/twigs-below";
    }

    private void twigs(String id, @Nullable String under, @Nullable String on, int after, Model model) {
        var head = head(id, on);
        var unit = under == null || under.isBlank() ? null : access.visible(under, head.on());
        model.addAttribute("head", head);
        model.addAttribute("unit", unit);
        model.addAttribute("twigs", cascades.under(head.document(), unit, head.on(), Math.clamp(after, 0, FARTHEST)));
    }

    /** What the open page asks for every few seconds: nothing, while nothing has changed. */
    @GetMapping("/directives/{id}/progress")
    @Nullable String progress(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            ServletWebRequest request,
            Model model) {
        var head = head(id, on);
        var missing = cascades.missing(head.document(), head.on());
        if (request.checkNotModified(mark(missing))) {
            return null;
        }
        model.addAttribute("head", head);
        model.addAttribute("missing", missing);
        model.addAttribute("directing", mandate.mayDirect());
        model.addAttribute("mark", mark(missing));
        return "directives/progress";
    }

    @GetMapping("/directives/{id}/gaps")
    String gaps(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var head = head(id, on);
        model.addAttribute("head", head);
        model.addAttribute("directing", mandate.mayDirect());
        var missing =
                cascades.missing(head.document(), head.on(), level(level), Math.clamp(page, 1, FARTHEST), Gaps.A_PAGE);
        model.addAttribute("levels", missing.levels());
        model.addAttribute("gaps", missing.gaps());
        return "directives/gaps";
    }

    /** The reader's own unit, where it has not issued what it owes. */
    private Optional<CascadeNode> own(Cascade cascade) {
        return mandate.unit(cascade.on())
                .flatMap(unit -> cascade.roots().branches().stream()
                        .map(CascadeBranch::node)
                        .filter(node -> node.missing() && node.unit().id().equals(unit.id()))
                        .findFirst());
    }

    private static String mark(Missing missing) {
        var told = missing.toString() + LocaleContextHolder.getLocale();
        return '"'
                + UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
    }

    private Head head(String id, @Nullable String on) {
        return heads.of(DocumentId.of(id), Days.of(on).orElse(null));
    }

    static @Nullable Level level(@Nullable String code) {
        return code == null || code.isBlank() ? null : Tiers.of(code).level();
    }
}
