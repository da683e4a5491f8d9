package vn.gandan.targets.internal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Divides a target among the units below: a proposal first, then what a person confirms. */
@Controller
class DistributionController {

    private final Spots spots;
    private final Distributions distributions;
    private final TargetBook book;
    private final Texts text;

    DistributionController(Spots spots, Distributions distributions, TargetBook book, Texts text) {
        this.spots = spots;
        this.distributions = distributions;
        this.book = book;
        this.text = text;
    }

    @GetMapping("/targets/distribution")
    String propose(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam String indicator,
            @RequestParam String basis,
            @RequestParam(defaultValue = "equal") String by,
            Model model) {
        var spot = spots.spot(unit, Period.parse(period));
        model.addAttribute("distribution", distributions.propose(spot, indicator, basis, by.equals("share")));
        return "targets/distribution";
    }

    @PostMapping("/targets/distribution")
    ModelAndView confirm(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam String indicator,
            @RequestParam String basis,
            @RequestParam(defaultValue = "equal") String by,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var spot = spots.spot(unit, Period.parse(period));
        var reading = distributions.read(spot, indicator, basis, by.equals("share"), Distributions.Typed.of(fields));
        if (reading.again() != null) {
            return new ModelAndView(
                    "targets/distribution", Map.of("distribution", reading.again()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var given = book.give(reading.targets());
        next.addFlashAttribute("done", text.of("targets.distributed", given.size()));
        return new ModelAndView("redirect:" + spot.board());
    }
}
