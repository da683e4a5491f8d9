package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.shared.Page;
import vn.gandan.shared.Texts;

/** What every page needs: its words, the token of its forms, and what the layout shows around it. */
@ControllerAdvice
class PageAdvice {

    private final Texts texts;
    private final Pages pages;

    PageAdvice(Texts texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    @ModelAttribute("text")
    Texts text() {
        return texts;
    }

    @ModelAttribute("csrf")
    @Nullable CsrfToken csrf(HttpServletRequest request) {
        return Pages.csrf(request);
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return pages.page(request);
    }
}
