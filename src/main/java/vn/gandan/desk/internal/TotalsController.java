package vn.gandan.desk.internal;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.desk.internal.DeskError.NO_UNIT_CHOSEN;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;

/** The roll-up table, the rows below one of its units, and where each figure came from. */
@Controller
class TotalsController {

    private final Places places;
    private final IndicatorSets sets;
    private final Tables tables;
    private final Sources sources;

    TotalsController(Places places, IndicatorSets sets, Tables tables, Sources sources) {
        this.places = places;
        this.sets = sets;
        this.tables = tables;
        this.sources = sources;
    }

    /** What the address of a table says. */
    record Asked(
            @Nullable String unit,
            @Nullable String period,
            @Nullable String as,
            @Nullable String group,
            @Nullable String sort) {}

    @GetMapping("/totals")
    String totals(@ModelAttribute Asked asked, Model model) {
        var place = places.find(asked.unit(), asked.period(), asked.as());
        if (place.isEmpty()) {
            return "redirect:/";
        }
        var told = sets.told(place.get());
        var group = sets.chosen(asked.group(), told);
        var wish = new Tables.Wish(sets.set(group, told), Map.of(), group, asked.sort(), 0);
        model.addAttribute("table", tables.of(place.get(), wish));
        model.addAttribute("where", places.around(place.get(), Place::totals));
        model.addAttribute("sets", sets.links(group, place.get(), told));
        model.addAttribute("group", group);
        return "desk/totals";
    }

    @GetMapping("/totals/rows")
    String rows(
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "1") int depth,
            @RequestParam List<String> columns,
            Model model) {
        var written = sets.written(columns);
        var wish = new Tables.Wish(
                List.copyOf(written.keySet()), decimals(written), asked.group(), asked.sort(), Math.clamp(depth, 1, 3));
        model.addAttribute("table", tables.of(place(asked), wish));
        return "desk/rows";
    }

    private static Map<String, Integer> decimals(Map<Indicator, Integer> written) {
        return written.entrySet().stream()
                .collect(toMap(column -> column.getKey().code(), Map.Entry::getValue));
    }

    @GetMapping("/totals/provenance")
    String provenance(
            @ModelAttribute Asked asked,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String item,
            Model model) {
        var place = place(asked);
        model.addAttribute("source", sources.of(place, indicator, item));
        model.addAttribute("where", places.around(place, above -> above.source(indicator)));
        return "desk/provenance";
    }

    @GetMapping(path = "/totals/provenance", headers = "HX-Request")
    String provenanceInPlace(
            @ModelAttribute Asked asked,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String item,
            Model model) {
        model.addAttribute("source", sources.of(place(asked), indicator, item));
        return "desk/source";
    }

    private Place place(Asked asked) {
        return places.find(asked.unit(), asked.period(), asked.as()).orElseThrow(NO_UNIT_CHOSEN::refuse);
    }
}
