package vn.gandan.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.gandan.shared.Scope;

/** Binds who is at work, and her scope, around the rest of the request; visitors see no row of a large table. */
class ScopeFilter extends OncePerRequestFilter {

    /** What is open before a one-time password has been changed. */
    private static final Set<String> BEFORE_CHANGE = Set.of("/password", "/sign-out", "/language", "/display");

    private final Accounts accounts;
    private final Standings standings;

    ScopeFilter(Accounts accounts, Standings standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var member = member(authentication);
        if (member.isEmpty()) {
            if (authentication != null && authentication.getPrincipal() instanceof Member.Session) {
                end(request);
            }
            work(() -> Scope.closed("visitor").call(() -> proceed(request, response, chain)));
        } else if (mustChangeFirst(member.get(), authentication, request)) {
            response.sendRedirect("/password");
        } else {
            var account = member.get().account();
            var scope = standings.of(account).scope();
            work(() -> AtWork.call(account, () -> scope.call(() -> proceed(request, response, chain))));
        }
    }

    /** Asked at every request, so that a closed account and a changed password end all sessions at once. */
    private Optional<Member> member(@Nullable Authentication authentication) {
        var principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof Member member) {
            return Optional.of(member);
        }
        if (principal instanceof Member.Session session) {
            return Scope.closed("access")
                    .get(() -> accounts.byId(session.account()))
                    .filter(member -> member.version() == session.version());
        }
        return Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean mustChangeFirst(
            Member member, @Nullable Authentication authentication, HttpServletRequest request) {
        boolean bySession = authentication != null && authentication.getPrincipal() instanceof Member.Session;
        return bySession && member.mustChangePassword() && !BEFORE_CHANGE.contains(request.getRequestURI());
    }

    private static boolean proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        return true;
    }

    private static void work(Callable<Boolean> work) throws ServletException, IOException {
        try {
            work.call();
        } catch (ServletException | IOException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    // The page that says what went wrong asks who is reading it.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
