package vn.gandan.programmes.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.ProgrammesError;
import vn.gandan.shared.Texts;

/** Briefings: the list, the one page from minutes to duties, and each as it is read. */
@Controller
class BriefingController {

    private final Readings readings;
    private final Minutes minutes;
    private final ProgrammeBook programmes;
    private final Sheets sheets;
    private final Hands hands;
    private final Seat seat;
    private final Texts text;

    BriefingController(
            Readings readings,
            Minutes minutes,
            ProgrammeBook programmes,
            Sheets sheets,
            Hands hands,
            Seat seat,
            Texts text) {
        this.readings = readings;
        this.minutes = minutes;
        this.programmes = programmes;
        this.sheets = sheets;
        this.hands = hands;
        this.seat = seat;
        this.text = text;
    }

    @GetMapping("/briefings")
    String list(@RequestParam(defaultValue = "own") String tab, Model model) {
        boolean own = seat.unit().isPresent() && !tab.equals("below");
        model.addAttribute("readings", readings.latest(own));
        model.addAttribute("own", own);
        model.addAttribute("unit", seat.unit().orElse(null));
        model.addAttribute("writes", seat.writes());
        return "programmes/briefings";
    }

    @GetMapping("/briefings/new")
    String form(Model model) {
        model.addAttribute("form", minutes.blank(seat.desk()));
        return "programmes/briefing-new";
    }

    /** The same form with conclusions proposed from the minutes; nothing is kept yet. */
    @PostMapping("/briefings/proposals")
    String propose(@RequestParam MultiValueMap<String, String> fields, Model model) {
        model.addAttribute("form", minutes.proposed(new Typed(fields), seat.desk()));
        return "programmes/briefing-new";
    }

    @PostMapping(path = "/briefings/proposals", headers = "HX-Request")
    String proposeInPlace(@RequestParam MultiValueMap<String, String> fields, Model model) {
        model.addAttribute("form", minutes.proposed(new Typed(fields), seat.desk()));
        return "programmes/conclusions";
    }

    @PostMapping("/briefings")
    ModelAndView keep(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        var typed = new Typed(fields);
        var faults = new Faults();
        var made = minutes.read(typed, seat.desk(), faults);
        if (made.isEmpty()) {
            return new ModelAndView(
                    "programmes/briefing-new",
                    Map.of("form", minutes.again(typed, seat.desk(), faults)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var briefing = programmes.keep(made.get());
        var read = readings.of(briefing.id());
        next.addFlashAttribute(
                "done",
                new Told(text.of("programmes.briefing.kept", read.lines().size(), read.given()), null, null));
        return new ModelAndView("redirect:" + briefing.id().address());
    }

    @GetMapping("/briefings/{id}")
    String briefing(@PathVariable String id, @RequestParam(defaultValue = "") String behind, Model model) {
        var handed = hands.from(BriefingId.of(id));
        if (handed.isPresent()) {
            model.addAttribute("handed", handed.get());
            return "programmes/handed";
        }
        var reading = readings.of(BriefingId.of(id));
        model.addAttribute("reading", reading);
        reading.lines().stream()
                .map(line -> line.conclusion().id())
                .filter(conclusion -> conclusion.toString().equals(behind))
                .findFirst()
                .ifPresent(conclusion -> {
                    model.addAttribute("opened", conclusion);
                    model.addAttribute("behind", sheets.behind(conclusion));
                });
        return "programmes/briefing";
    }

    @GetMapping("/briefings/{id}/conclusions/{conclusion}/behind")
    String behind(@PathVariable String id, @PathVariable String conclusion, Model model) {
        var reading = readings.of(BriefingId.of(id));
        UUID found = reading.lines().stream()
                .map(line -> line.conclusion().id())
                .filter(each -> each.toString().equals(conclusion))
                .findFirst()
                .orElseThrow(ProgrammesError.TASK_NOT_FOUND::refuse);
        model.addAttribute("behind", sheets.behind(found));
        model.addAttribute("today", reading.today());
        return "programmes/behind";
    }
}
