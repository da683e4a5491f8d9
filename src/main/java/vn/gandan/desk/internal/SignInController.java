package vn.gandan.desk.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.gandan.access.Access;
import vn.gandan.shared.Scope;

/** The way in; the access module judges who may. */
@Controller
class SignInController {

    private final Access access;

    SignInController(Access access) {
        this.access = access;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute(
                "nobody", Scope.closed("sign-in").get(access::accounts).isEmpty());
        return "desk/sign-in";
    }
}
