package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.Witness;

/** Turns a refusal into a page, or for the API into problem details (RFC 9457) with a stable code. */
@ControllerAdvice
class RefusalAdvice {

    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,9}-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Texts texts;
    private final Pages pages;
    private final ObjectProvider<Witness> witnesses;

    RefusalAdvice(Texts texts, Pages pages, ObjectProvider<Witness> witnesses) {
        this.texts = texts;
        this.pages = pages;
        this.witnesses = witnesses;
    }

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request) {
        log.debug("Refused: {}", refusal.getMessage());
        recordHidden(refusal);
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

    /** Behind what cannot be a row's address no row is hidden. */
    private void recordHidden(Refusal refusal) {
        var details = refusal.details();
        if (refusal.code().mayHide()
                && details.size() == 1
                && ADDRESS.matcher(details.getFirst().toString()).matches()) {
            var noun = refusal.code().name().replace("_NOT_FOUND", "").toLowerCase(Locale.ROOT);
            witnesses.forEach(witness -> witness.refused(noun + " " + details.getFirst()));
        }
    }
}
