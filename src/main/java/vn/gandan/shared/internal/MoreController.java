package vn.gandan.shared.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rest of the menu, for telephones, whose bar has room for five. */
@Controller
class MoreController {

    @GetMapping("/more")
    String more() {
        return "shared/more";
    }
}
