package vn.gandan.directives.internal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.Texts;

/** "Nhắc n nơi đã chọn": from beside the cascade, or from a page of the list of gaps. */
@Controller
class NudgeController {

    private final Heads heads;
    private final Nudges nudges;
    private final Texts text;

    NudgeController(Heads heads, Nudges nudges, Texts text) {
        this.heads = heads;
        this.nudges = nudges;
        this.text = text;
    }

    @PostMapping("/directives/{id}/nudges")
    String nudge(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> duty,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable Integer page,
            RedirectAttributes said) {
        var document = heads.of(DocumentId.of(id), null).document();
        said.addFlashAttribute("said", duty == null ? text.of("directives.nudge.nobody") : told(document, duty));
        return "redirect:" + document.id().address() + (page == null ? "" : list(level, page));
    }

    private String told(Document document, List<String> chosen) {
        var nudged = nudges.nudge(document, chosen.stream().map(DutyId::of).collect(toSet()));
        if (nudged.told() == 0) {
            return nudged.unreached() == 0
                    ? text.of("directives.nudge.issued")
                    : text.of("directives.nudge.unreached", nudged.unreached());
        }
        return nudged.unreached() == 0
                ? text.of("directives.nudge.told", nudged.told())
                : text.of("directives.nudge.some", nudged.told(), nudged.unreached());
    }

    private static String list(@Nullable String level, int page) {
        var chosen = CascadeController.level(level);
        return "/gaps?page=" + page + (chosen == null ? "" : "&level=" + chosen.code());
    }
}
