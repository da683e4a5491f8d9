package vn.gandan.duties.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The law's rules about time, for everybody to read. */
@Controller
class RulesController {

    private final RuleTables tables;

    RulesController(RuleTables tables) {
        this.tables = tables;
    }

    @GetMapping("/rules")
    String rules(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean past,
            Model model) {
        model.addAttribute("table", tables.of(q, past));
        return "duties/rules";
    }
}
