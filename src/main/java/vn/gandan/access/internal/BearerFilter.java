package vn.gandan.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.gandan.shared.Scope;

/** Knows a caller of the API by the token in its header; an unknown one is a caller without any. */
class BearerFilter extends OncePerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("Bearer +(gd_[A-Za-z0-9_-]{43})", Pattern.CASE_INSENSITIVE);

    private final Accounts accounts;

    BearerFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request)
                .flatMap(token -> Scope.closed("bearer").get(() -> accounts.byToken(token)))
                .ifPresent(BearerFilter::admit);
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(header -> header.matches())
                .map(header -> header.group(1));
    }

    private static void admit(Member member) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIns.admitted(member, member.account().role()));
        SecurityContextHolder.setContext(context);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
