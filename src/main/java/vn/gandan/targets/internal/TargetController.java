package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.TARGET_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** The targets of a unit and period, the form that gives or changes one, and its history. */
@Controller
class TargetController {

    private static final Set<String> TONES = Set.of("late", "soon", "info", "ok", "none");

    private final Spots spots;
    private final Boards boards;
    private final TargetForms forms;
    private final TargetBook book;
    private final Rights rights;
    private final Indicators indicators;
    private final Texts text;

    TargetController(
            Spots spots,
            Boards boards,
            TargetForms forms,
            TargetBook book,
            Rights rights,
            Indicators indicators,
            Texts text) {
        this.spots = spots;
        this.boards = boards;
        this.forms = forms;
        this.book = book;
        this.rights = rights;
        this.indicators = indicators;
        this.text = text;
    }

    @GetMapping("/targets")
    String board(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String show,
            Model model) {
        var spot = spots.find(unit, period);
        if (spot.isEmpty()) {
            model.addAttribute("units", spots.provinces());
            return "targets/provinces";
        }
        model.addAttribute("board", boards.of(spot.get(), show != null && TONES.contains(show) ? show : null));
        return "targets/board";
    }

    @GetMapping("/targets/new")
    String form(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String basis,
            Model model) {
        var spot = spots.spot(unit, Period.parse(period));
        rights.toGive(spot.unit().path());
        model.addAttribute("form", forms.blank(spot, indicator, basis));
        return "targets/form";
    }

    @PostMapping("/targets")
    ModelAndView give(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        return written(spots.spot(unit, Period.parse(period)), fields, false, next);
    }

    @PostMapping("/targets/withdrawal")
    ModelAndView withdraw(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        return written(spots.spot(unit, Period.parse(period)), fields, true, next);
    }

    private ModelAndView written(
            Spot spot, MultiValueMap<String, String> fields, boolean withdrawing, RedirectAttributes next) {
        rights.toGive(spot.unit().path());
        var reading = forms.read(spot, TargetForms.Typed.of(fields), withdrawing);
        if (reading.target() == null) {
            return new ModelAndView("targets/form", Map.of("form", reading.again()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        book.give(List.of(reading.target()));
        var name = indicators.indicator(reading.target().indicator()).name(text.english());
        next.addFlashAttribute("done", text.of(withdrawing ? "targets.withdrawn" : "targets.given", name));
        return new ModelAndView("redirect:" + spot.board());
    }

    @GetMapping("/targets/history")
    String history(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam String indicator,
            @RequestParam String basis,
            Model model) {
        var spot = spots.spot(unit, Period.parse(period));
        var history = book.history(spot.unit(), indicator, spot.period(), basis);
        if (history.isEmpty()) {
            throw TARGET_NOT_FOUND.refuse();
        }
        model.addAttribute("spot", spot);
        model.addAttribute("indicator", indicators.indicator(indicator));
        model.addAttribute("history", history);
        return "targets/history";
    }
}
