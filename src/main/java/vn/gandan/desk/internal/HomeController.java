package vn.gandan.desk.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;

/** The first page: one unit on one page, or the provinces to choose from. */
@Controller
class HomeController {

    private final Places places;
    private final Homes homes;
    private final Pressings pressings;

    HomeController(Places places, Homes homes, Pressings pressings) {
        this.places = places;
        this.homes = homes;
        this.pressings = pressings;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String as,
            Model model) {
        var place = places.find(unit, period, as);
        if (place.isEmpty()) {
            model.addAttribute("provinces", places.provinces());
            return "desk/provinces";
        }
        model.addAttribute("home", homes.of(place.get()));
        model.addAttribute("where", places.around(place.get(), Place::home));
        pressings.on(place.get(), unit == null).ifPresent(pressing -> model.addAttribute("pressing", pressing));
        return "desk/home";
    }
}
