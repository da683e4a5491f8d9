package vn.gandan.mail.internal;

import static vn.gandan.shared.SharedError.PAGE_NOT_FOUND;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.shared.ProvinceId;

/** The outbox, for administrators; nobody else has such a page. */
@Controller
class LettersController {

    private final Letters letters;
    private final Outbox outbox;
    private final Access access;

    LettersController(Letters letters, Outbox outbox, Access access) {
        this.letters = letters;
        this.outbox = outbox;
        this.access = access;
    }

    @ModelAttribute
    void administratorsOnly() {
        if (access.account()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isEmpty()) {
            throw PAGE_NOT_FOUND.refuse();
        }
    }

    @GetMapping("/letters")
    String letters(Model model) {
        model.addAttribute("overview", letters.overview());
        return "mail/letters";
    }

    /** Decides on what the reader saw: the attempt after which the letter was stuck. */
    @PostMapping("/letters/{province}/{id}/attempts")
    String sendAgain(@PathVariable int province, @PathVariable UUID id, @RequestParam int seen) {
        outbox.sendAgain(new LetterId(new ProvinceId(province), id), seen);
        return "redirect:/letters";
    }

    @PostMapping("/letters/{province}/{id}/closing")
    String close(@PathVariable int province, @PathVariable UUID id, @RequestParam int seen) {
        outbox.close(new LetterId(new ProvinceId(province), id), seen);
        return "redirect:/letters";
    }
}
