package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Lets a failure be one. When the database dies at the beginning of a transaction, Spring takes the end of its stream
 * for a reader who has gone away and answers 200 with nothing, which a sender of figures takes for a receipt.
 */
class Failures extends DefaultHandlerExceptionResolver {

    @Override
    protected @Nullable ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure) && !readerHasGone(failure)
                ? null
                : super.doResolveException(request, response, handler, failure);
    }

    private static boolean readerHasGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
