package vn.gandan.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.Account;
import vn.gandan.shared.VietnameseText;

/** Who signed in with a one-time password chooses her own; anybody may choose another. */
@Controller
class PasswordController {

    private static final int SHORTEST = 10;

    private final Accounts accounts;
    private final Passwords passwords;

    PasswordController(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @GetMapping("/password")
    String page(Model model) {
        return page(model, null);
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = accounts.byId(AtWork.current().orElseThrow().id()).orElseThrow();
        var problem = problem(member, nfc(current), nfc(password), nfc(again));
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, problem);
        }
        accounts.changePassword(member.account(), passwords.hash(nfc(password)));
        goOn(member.account(), request, response);
        return "redirect:/";
    }

    private String page(Model model, @Nullable String problem) {
        model.addAttribute("problem", problem);
        model.addAttribute("shortest", SHORTEST);
        return "access/password";
    }

    private @Nullable String problem(Member member, String current, String password, String again) {
        if (password.length() < SHORTEST || password.length() > Passwords.LONGEST) {
            return "length";
        }
        if (password.equals(current)
                || password.equalsIgnoreCase(member.account().login())) {
            return "easy";
        }
        if (!password.equals(again)) {
            return "again";
        }
        return passwords.matches(current, Optional.of(member.passwordHash())) ? null : "current";
    }

    /** The change has ended every session of the account; this one goes on, under another number. */
    private void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var member = accounts.byId(account.id()).orElseThrow();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIns.admitted(member.session(), account.role()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static String nfc(String typed) {
        return VietnameseText.nfc(typed);
    }
}
