package vn.gandan.access.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes, the least that OWASP advises. Only as many at a time as there are processors:
 * a flood of sign-ins then waits instead of taking memory and processors from everybody.
 */
@Component
class Passwords {

    static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String ofNobody = hash(Secrets.token());

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        } finally {
            places.release();
        }
    }

    /** Without a hash, of an account that does not exist, it takes as long: the time tells nobody which ones do. */
    boolean matches(String password, Optional<String> hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash.orElse(ofNobody)) && hash.isPresent();
        } finally {
            places.release();
        }
    }
}
