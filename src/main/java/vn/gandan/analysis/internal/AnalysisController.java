package vn.gandan.analysis.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.analysis.Places;

/** The pages of analysis; each look has an address of its own that says all of it. */
@Controller
class AnalysisController {

    private final Frames frames;
    private final Places places;
    private final Lookup lookup;
    private final StartDesk start;
    private final Desks desks;

    AnalysisController(Frames frames, Places places, Lookup lookup, StartDesk start, Desks desks) {
        this.frames = frames;
        this.places = places;
        this.lookup = lookup;
        this.start = start;
        this.desks = desks;
    }

    @GetMapping("/analysis")
    String start(
            @ModelAttribute Asked asked,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "series") String to,
            Model model) {
        var place = frames.found(asked);
        if (place.isEmpty()) {
            model.addAttribute("units", places.provinces());
            return "analysis/provinces";
        }
        model.addAttribute("start", start.page(place.get(), q, view(to)));
        return "analysis/start";
    }

    @GetMapping("/analysis/{view:series|ranking|comparison|map|pivot|contradictions}")
    String look(@PathVariable String view, @ModelAttribute Asked asked, Model model) {
        if (frames.found(asked).isEmpty()) {
            return "redirect:/analysis";
        }
        // Words that mean several indicators, or none, are looked up first.
        String typed = asked.indicator();
        if (typed != null && !typed.isBlank() && lookup.one(typed).isEmpty()) {
            return "redirect:" + search(view, asked, typed);
        }
        model.addAttribute("look", desks.page(view(view), asked));
        return "analysis/" + view;
    }

    private static String search(String view, Asked asked, String typed) {
        var address = UriComponentsBuilder.fromPath("/analysis")
                .queryParam("to", view)
                .queryParam("q", "{q}");
        if (asked.unit() != null) {
            address.queryParam("unit", asked.unit());
        }
        if (asked.period() != null) {
            address.queryParam("period", asked.period());
        }
        return address.encode().buildAndExpand(typed).toUriString();
    }

    private static View view(String code) {
        return Stream.of(View.values())
                .filter(view -> view.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(View.SERIES);
    }
}
