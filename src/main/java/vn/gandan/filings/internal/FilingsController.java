package vn.gandan.filings.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What one's own unit has to report. */
@Controller
class FilingsController {

    private final Shelves shelves;

    FilingsController(Shelves shelves) {
        this.shelves = shelves;
    }

    @GetMapping("/filings")
    String own(Model model) {
        model.addAttribute("shelf", shelves.own());
        return "filings/filings";
    }
}
