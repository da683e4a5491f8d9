package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.gandan.shared.Texts;

/** Calls of the API that never reach a service: a missing parameter, another method, no body. */
@ControllerAdvice
class ApiMistakes {

    private final Texts texts;

    ApiMistakes(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        HttpMediaTypeException.class,
        HttpMessageNotReadableException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class,
        NoResourceFoundException.class,
        ServletRequestBindingException.class
    })
    ResponseEntity<ProblemDetail> mistaken(Exception mistake, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw mistake;
        }
        var status = HttpStatus.valueOf(status(mistake).value());
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of("error.CALL_MISTAKEN", what(mistake, status)));
        problem.setProperty("code", status.name());
        return ResponseEntity.status(status).body(problem);
    }

    private static HttpStatusCode status(Exception mistake) {
        return mistake instanceof ErrorResponse response ? response.getStatusCode() : HttpStatus.BAD_REQUEST;
    }

    private static String what(Exception mistake, HttpStatus status) {
        return switch (mistake) {
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            default -> status.getReasonPhrase();
        };
    }
}
