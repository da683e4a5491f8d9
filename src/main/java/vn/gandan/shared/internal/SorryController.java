package vn.gandan.shared.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.Texts;

/** What no controller answered: a page in the reader's words, for the API problem details; never a stack trace. */
@Controller
class SorryController implements ErrorController {

    private final Texts texts;

    SorryController(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    Object sorry(HttpServletRequest request) {
        var status = status(request);
        if (!String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .matches("/+api(/.*)?")) {
            var page = new ModelAndView("error", status);
            page.addObject("status", status.value());
            return page;
        }
        var sentence = status.is5xxServerError()
                ? texts.of("shared.sorry.500.why")
                : texts.of("error.CALL_MISTAKEN", status.getReasonPhrase());
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("code", status.name());
        return ResponseEntity.status(status).body(problem);
    }

    /** Whoever opens the address itself finds no page there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
