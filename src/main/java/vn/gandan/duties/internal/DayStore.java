package vn.gandan.duties.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.SpecialDay;
import vn.gandan.shared.Actor;

/** Days that notices made off or worked. */
@Repository
class DayStore {

    private final JdbcClient jdbc;

    DayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SpecialDay> days() {
        return jdbc.sql("select * from duties.special_day where closed_at is null order by day")
                .query(DayStore::day)
                .list();
    }

    /** Another one whenever a day was added or taken back. */
    String state() {
        return jdbc.sql("""
                        select coalesce(max(id), 0) || '-' || coalesce(sum(id) filter (where closed_at is not null), 0)
                        from duties.special_day
                        """).query(String.class).single();
    }

    /** False where the day is decided already. */
    boolean add(SpecialDay day, Actor actor, Instant at) {
        return jdbc.sql("""
                        insert into duties.special_day (day, works, name, basis, confirmed, added_at, added_by)
                        values (:day, :works, :name, :basis, :confirmed, :at, :by)
                        on conflict (day) where closed_at is null do nothing
                        """)
                        .param("day", day.day())
                        .param("works", day.works())
                        .param("name", day.name())
                        .param("basis", day.basis())
                        .param("confirmed", day.confirmed())
                        .param("at", Timestamp.from(at))
                        .param("by", actor.name())
                        .update()
                > 0;
    }

    /** False where there is none to take back. */
    boolean close(LocalDate day, String reason, Actor actor, Instant at) {
        return jdbc.sql("""
                        update duties.special_day set closed_at = :at, closed_by = :by, close_reason = :reason
                        where day = :day and closed_at is null
                        """)
                        .param("day", day)
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("by", actor.name())
                        .update()
                > 0;
    }

    private static SpecialDay day(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                row.getBoolean("works"),
                row.getString("name"),
                row.getString("basis"),
                row.getBoolean("confirmed"));
    }
}
