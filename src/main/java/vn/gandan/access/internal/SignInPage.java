package vn.gandan.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Leads to the sign-in page and tells it why: as attributes of the next request, {@code problem} and {@code left}. */
@Component
class SignInPage
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, LogoutSuccessHandler, AccessDeniedHandler {

    static final String ADDRESS = "/sign-in";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        show(request, response, expired ? Map.of("problem", "expired") : Map.of());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        show(request, response, because(failure));
    }

    private static Map<String, Object> because(AuthenticationException failure) {
        if (failure instanceof SignIns.WrongPassword wrong && wrong.left() > 0) {
            return Map.of("problem", "error", "left", wrong.left());
        }
        return Map.of("problem", "wait");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication account)
            throws IOException {
        show(request, response, Map.of("problem", "signed-out"));
    }

    /** A sign-in page left open until its session ended posts an old token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getRequestURI().equals(ADDRESS)) {
            show(request, response, Map.of("problem", "expired"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, Map<String, ?> said)
            throws IOException {
        if (!said.isEmpty()) {
            var flash = new FlashMap();
            flash.putAll(said);
            flash.setTargetRequestPath(ADDRESS);
            new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
        }
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(ADDRESS);
        } else {
            // A redirect would put the sign-in page into the middle of the page that asked.
            response.setHeader("HX-Redirect", ADDRESS);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
