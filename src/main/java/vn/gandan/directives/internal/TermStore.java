package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Tier;

/** Terms of Party committees (nhiệm kỳ). */
@Repository
class TermStore {

    private final JdbcClient jdbc;

    TermStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the committees of that level on a day. */
    Optional<String> on(Tier tier, LocalDate day) {
        return jdbc.sql("select name from directives.term where level = :level and :day between first_day and last_day")
                .param("level", tier.name())
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** The latest first. */
    List<String> of(Tier tier) {
        return jdbc.sql("select name from directives.term where level = :level order by first_day desc")
                .param("level", tier.name())
                .query(String.class)
                .list();
    }
}
