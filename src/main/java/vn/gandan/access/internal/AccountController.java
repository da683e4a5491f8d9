package vn.gandan.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.Account;

/** Everybody's own page: what is known of her account, and what she may change of it. */
@Controller
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    String page(@RequestParam(defaultValue = "false") boolean saved, Model model) {
        var own = own();
        return page(own, own.email(), saved, false, model);
    }

    @PostMapping("/account/email")
    String changeEmail(@RequestParam String email, Model model, HttpServletResponse response) {
        if (!email.isBlank() && !Email.readable(email)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(own(), email, false, true, model);
        }
        accounts.changeEmail(own(), email);
        return "redirect:/account?saved=true";
    }

    private static String page(Account own, @Nullable String email, boolean saved, boolean mistyped, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("email", email);
        model.addAttribute("saved", saved);
        model.addAttribute("mistyped", mistyped);
        return "access/account";
    }

    private static Account own() {
        return AtWork.current().orElseThrow();
    }
}
