package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Files that cannot be read off the request: none was sent, it broke off half-way, it is too long. */
@ControllerAdvice
class UploadMistakes {

    @ExceptionHandler(MultipartException.class)
    void mistaken(MultipartException mistake, HttpServletResponse response) throws IOException {
        response.sendError(
                mistake instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
