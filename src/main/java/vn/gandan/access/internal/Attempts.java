package vn.gandan.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the passwords tried for a login, whether or not it exists. A try counts before it is judged: otherwise many at
 * once would each find a place left.
 */
@Service
@Transactional
class Attempts {

    static final int ALLOWED = 5;
    static final Duration LOCKED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many tries are left after this one; less than none: the login is locked, and trying does not prolong it. */
    int begin(String login) {
        var now = clock.instant();
        return ALLOWED
                - jdbc.sql("""
                        insert into access.attempt (login_hash, failures, at) values (:login, 1, :now)
                        on conflict (login_hash) do update set
                            failures = case when attempt.at < :forgotten then 1 else attempt.failures + 1 end,
                            at = case when attempt.at >= :forgotten and attempt.failures >= :allowed then attempt.at
                                      else excluded.at end
                        returning failures
                        """)
                        .param("login", Secrets.sha256(login))
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(now.minus(LOCKED)))
                        .param("allowed", ALLOWED)
                        .query(Integer.class)
                        .single();
    }

    void succeeded(String login) {
        jdbc.sql("delete from access.attempt where login_hash = :login")
                .param("login", Secrets.sha256(login))
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from access.attempt where at < :forgotten")
                .param("forgotten", Timestamp.from(clock.instant().minus(LOCKED)))
                .update();
    }
}
