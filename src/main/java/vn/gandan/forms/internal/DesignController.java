package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.internal.Designing.Turn;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Designs a form, step by step: every button sends the whole form, and nothing is kept before it is saved. */
@Controller
class DesignController {

    private final Designing designing;
    private final Designs designs;
    private final DraftReader reader;
    private final Cells cells;
    private final Rights rights;
    private final Seat seat;
    private final Texts text;

    DesignController(
            Designing designing,
            Designs designs,
            DraftReader reader,
            Cells cells,
            Rights rights,
            Seat seat,
            Texts text) {
        this.designing = designing;
        this.designs = designs;
        this.reader = reader;
        this.cells = cells;
        this.rights = rights;
        this.seat = seat;
        this.text = text;
    }

    @GetMapping("/forms/new")
    ModelAndView blank() {
        mayDesign();
        return page(designing.drafts().blank(), Turn.first(null, ""));
    }

    private void mayDesign() {
        if (!rights.designs()) {
            throw FormsError.DESIGNERS_ONLY.refuse();
        }
    }

    @GetMapping("/forms/{code}/edition")
    ModelAndView edition(@PathVariable String code) {
        var form = form(code);
        var latest = designing.latest(form);
        return page(designing.drafts().next(latest.version()), Turn.first(form, latest.read()));
    }

    private Form form(String code) {
        var kept = seat.form(code);
        rights.toDesign(kept);
        return kept.form();
    }

    private ModelAndView page(Draft draft, Turn turn) {
        return shown(designing.page(draft, turn, List.of(), null));
    }

    private static ModelAndView shown(Design design) {
        return new ModelAndView("forms/design", "design", design);
    }

    @PostMapping(path = "/forms/new", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView step(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        mayDesign();
        return step(new Posted(fields), null, next);
    }

    @PostMapping(path = "/forms/{code}/edition", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView step(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        return step(new Posted(fields), form(code), next);
    }

    private ModelAndView step(Posted posted, @Nullable Form form, RedirectAttributes next) {
        var draft = posted.draft();
        var turn = turn(posted, form);
        return switch (posted.text("do")) {
            case "save" -> save(draft, turn, next);
            case "preview" -> preview(draft, turn);
            case "check" -> judged(draft, turn, reader.read(draft).flaws());
            case "find" -> page(draft, turn.focus("tim-ct", null));
            case "pick" -> picked(draft, turn, posted.all("pick"));
            default -> {
                var step = Redesign.of(draft, posted.text("do"));
                yield page(step.draft(), turn.focus(step.focus(), null));
            }
        };
    }

    private static Turn turn(Posted posted, @Nullable Form form) {
        var into = posted.text("into");
        return new Turn(
                form,
                posted.text("read"),
                posted.text("owner"),
                posted.text("find"),
                posted.all("pick"),
                into.matches("\\d{1,4}") ? Integer.parseInt(into) : 0,
                "",
                null);
    }

    private ModelAndView picked(Draft draft, Turn turn, List<String> codes) {
        var fields = new ArrayList<Draft.Field>();
        for (var code : codes) {
            cells.read(code)
                    .filter(cell -> cells.indicator(cell).isPresent())
                    .ifPresent(cell -> fields.add(designing.drafts().field(cell)));
        }
        if (fields.isEmpty()) {
            return page(draft, turn.focus("tim-ct", text.of("forms.picked.none")));
        }
        var step = Redesign.added(draft, turn.into(), fields);
        var said = text.of("forms.picked", fields.size(), step.focus().replaceAll("s(\\d+).*", "$1"));
        return page(step.draft(), turn.picked().focus(step.focus(), said));
    }

    private ModelAndView preview(Draft draft, Turn turn) {
        var result = reader.read(draft);
        return result.sound()
                ? shown(designing.page(draft, turn, List.of(), designing.preview(result)))
                : judged(draft, turn, result.flaws());
    }

    private ModelAndView judged(Draft draft, Turn turn, List<Flaw> flaws) {
        if (flaws.isEmpty()) {
            return page(draft, turn.focus("", text.of("forms.checked")));
        }
        var page = shown(designing.page(draft, turn, flaws, null));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView save(Draft draft, Turn turn, RedirectAttributes next) {
        var result = reader.read(draft);
        var flaws = new ArrayList<>(result.flaws());
        if (turn.form() == null && !Designs.usable(draft.code().strip())) {
            flaws.addFirst(Flaw.at(Place.form("code"), Flaw.Kind.CODE_UNUSABLE));
        }
        var owner = designing.owner(turn.owner());
        if (turn.form() == null && owner.isEmpty()) {
            flaws.addFirst(Flaw.at(Place.form("owner"), Flaw.Kind.OWNER_NEEDED));
        }
        if (!flaws.isEmpty()) {
            return judged(draft, turn, flaws);
        }
        try {
            var saved = turn.form() == null
                    ? designs.create(owner.orElseThrow(), draft.code().strip(), result.day(), result.definition())
                    : designs.change(turn.form().id(), turn.read(), result.day(), result.definition());
            return kept(saved, next);
        } catch (Refusal refused) {
            return mended(draft, turn, refused);
        }
    }

    private ModelAndView kept(FormVersion saved, RedirectAttributes next) {
        next.addFlashAttribute("done", text.of("forms.saved", saved.definition().title(), saved.number()));
        return new ModelAndView("redirect:" + saved.form().address() + "?version=" + saved.number());
    }

    /** What only the form's keeper knows is told beside its field as well; any other refusal is one. */
    private ModelAndView mended(Draft draft, Turn turn, Refusal refused) {
        var flaw = flaw(refused).orElseThrow(() -> refused);
        var form = turn.form();
        if (flaw.kind() != Flaw.Kind.CHANGED_MEANWHILE || form == null) {
            return judged(draft, turn, List.of(flaw));
        }
        // Saving once more is meant then, of whoever has read that.
        var page = judged(draft, turn.readAgain(designing.latest(form).read()), List.of(flaw));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Optional<Flaw> flaw(Refusal refused) {
        var details = refused.details().toArray();
        if (refused.code() == FormsError.FORM_CODE_TAKEN) {
            return Optional.of(Flaw.at(Place.form("code"), Flaw.Kind.CODE_TAKEN, details));
        }
        if (refused.code() == FormsError.VERSION_NOT_LATER) {
            return Optional.of(Flaw.at(Place.form("from"), Flaw.Kind.VERSION_NOT_LATER, details));
        }
        return refused.code() == FormsError.FORM_CHANGED_MEANWHILE
                ? Optional.of(Flaw.at(Place.form("title"), Flaw.Kind.CHANGED_MEANWHILE, details))
                : Optional.empty();
    }
}
