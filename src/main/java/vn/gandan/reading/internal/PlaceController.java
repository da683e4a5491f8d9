package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.access.Access;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Card.Choice;
import vn.gandan.reading.internal.ReviewPage.Notice;
import vn.gandan.reading.internal.ReviewPage.PlaceForm;
import vn.gandan.reading.internal.ReviewPages.View;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Says whose report it is and of which period; where a name is that of several units, they are offered. */
@Controller
class PlaceController {

    private final ReviewPages pages;
    private final Decisions decisions;
    private final Placing placing;
    private final Access access;
    private final Texts text;

    PlaceController(ReviewPages pages, Decisions decisions, Placing placing, Access access, Texts text) {
        this.pages = pages;
        this.decisions = decisions;
        this.placing = placing;
        this.access = access;
        this.text = text;
    }

    @PostMapping("/readings/report/place")
    ModelAndView place(
            @RequestParam UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable String chosen,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last) {
        var mistakes = new HashMap<String, String>();
        var period = TypedFields.between(first, last).orElse(null);
        if (period == null) {
            mistakes.put("first", text.of("reading.mistake.period"));
        } else if (period.firstDay().isAfter(placing.today())) {
            mistakes.put("first", text.of("error.REPORT_PERIOD_NOT_BEGUN"));
        }
        var day = period == null ? placing.today() : period.lastDay();
        var units = units(unit, chosen, day);
        if (units.isEmpty()) {
            mistakes.put("unit", text.of("reading.mistake.unit"));
        } else if (units.size() > 1) {
            mistakes.put("unit", text.of("reading.mistake.units"));
        }
        if (period != null && mistakes.isEmpty()) {
            return placed(id, version, units.getFirst(), period);
        }
        var typed = new PlaceForm(unit, first, last, units.size() > 1 ? choices(units) : List.of(), mistakes);
        return new ModelAndView(
                "reading/report",
                Map.of("review", pages.of(id, View.of(null, 0), null, typed)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView placed(UUID id, int version, Unit unit, Period period) {
        decisions.place(id, version, unit, period);
        return new ModelAndView("redirect:/readings/report?id=" + id + "&notice=" + Notice.PLACED);
    }

    private List<Unit> units(String typed, @Nullable String chosen, LocalDate day) {
        if (chosen != null && !chosen.isBlank()) {
            return List.of(access.visible(chosen, day));
        }
        return typed.isBlank() ? List.of() : placing.meant(typed, day);
    }

    private List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.reference(), unit.title() + above(unit), false))
                .toList();
    }

    private String above(Unit unit) {
        var lineage = placing.lineage(unit.id(), unit.on());
        return lineage.size() < 2 ? "" : ", " + lineage.get(lineage.size() - 2).fullName();
    }
}
