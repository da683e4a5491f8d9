package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.shared.Texts;

/** What every page needs: its words and the token of its forms. */
@ControllerAdvice
class PageAdvice {

    private final Texts texts;

    PageAdvice(Texts texts) {
        this.texts = texts;
    }

    @ModelAttribute("text")
    Texts text() {
        return texts;
    }

    @ModelAttribute("csrf")
    @Nullable CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
