package vn.gandan.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.gandan.access.Role;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;

/** Judges a login and its password; who has none takes as long as who mistypes it. */
@Component
class SignIns implements AuthenticationProvider {

    static final String REPORTS = "REPORTS_FIGURES";
    private static final String NAME = "sign-in";

    /** Says how many tries are left, to existing and other logins alike. */
    static final class WrongPassword extends BadCredentialsException {

        private final int left;

        WrongPassword(int left) {
            super("login or password is wrong");
            this.left = left;
        }

        int left() {
            return left;
        }
    }

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Standings standings;

    SignIns(Accounts accounts, Attempts attempts, Passwords passwords, Standings standings) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.standings = standings;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var credentials =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        var member = Scope.closed(NAME).get(() -> judge(Accounts.login(typed.getName()), credentials));
        standings.of(member.account()).scope().run(() -> accounts.signedIn(member.account()));
        return admitted(member.session(), member.account().role());
    }

    private Member judge(String login, String password) {
        int left = attempts.begin(login);
        if (left < 0) {
            throw new LockedException("too many wrong passwords");
        }
        var member = accounts.byLogin(login);
        String clean = password.length() > Passwords.LONGEST ? "" : VietnameseText.nfc(password);
        if (!passwords.matches(clean, member.map(Member::passwordHash))) {
            throw new WrongPassword(left);
        }
        attempts.succeeded(login);
        return member.orElseThrow();
    }

    static Authentication admitted(Object principal, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities(role));
    }

    private static List<GrantedAuthority> authorities(Role role) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
        if (role.reportsFigures()) {
            authorities.add(new SimpleGrantedAuthority(REPORTS));
        }
        return authorities;
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.equals(authentication);
    }

    @Scheduled(fixedRate = 600_000)
    void forgetOldAttempts() {
        Scope.closed(NAME).run(attempts::forgetOld);
    }
}
