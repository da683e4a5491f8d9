package vn.gandan.access.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare form, until the desk brings its page under the same address; the pattern gives way to that one. */
@Controller
class PlainSignInController {

    @GetMapping("/{page:sign-in}")
    String page() {
        return "access/sign-in";
    }
}
