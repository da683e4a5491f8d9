package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Turns a refusal into a page, or for the API into problem details (RFC 9457) with a stable code. */
@ControllerAdvice
class RefusalAdvice {

    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

    private final Texts texts;
    private final Pages pages;

    RefusalAdvice(Texts texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request) {
        log.debug("Refused: {}", refusal.getMessage());
        var status = HttpStatus.valueOf(refusal.code().kind().status());
        String sentence =
                texts.of("error." + refusal.code().name(), refusal.details().toArray());
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = ProblemDetail.forStatusAndDetail(status, sentence);
            problem.setProperty("code", refusal.code().name());
            return ResponseEntity.status(status).body(problem);
        }
        var page = new ModelAndView("shared/refusal", status);
        page.addObject("page", pages.page(request));
        boolean absent = status == HttpStatus.NOT_FOUND;
        page.addObject("title", texts.of(absent ? "shared.sorry.404" : "shared.sorry.refused"));
        page.addObject("sentence", sentence);
        return page;
    }
}
