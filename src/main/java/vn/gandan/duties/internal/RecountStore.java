package vn.gandan.duties.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.Duty;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** Days over which open duties are to be counted again, and those duties. */
@Repository
class RecountStore {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    RecountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which day was decided anew, in which words, by whom. */
    record Order(long id, LocalDate day, String words, String askedBy, int moved, boolean finished) {}

    void ask(LocalDate day, String words, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into duties.recount (day, words, asked_by, asked_at)
                        values (:day, :words, :by, :at)
                        """)
                .param("day", day)
                .param("words", words)
                .param("by", actor.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Order> waiting() {
        return jdbc.sql("select * from duties.recount where finished_at is null order by id")
                .query(RecountStore::order)
                .list();
    }

    /** The last one for each day of a year. */
    List<Order> last(int year) {
        return jdbc.sql("""
                        select distinct on (day) * from duties.recount
                        where day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        order by day, id desc
                        """).param("year", year).query(RecountStore::order).list();
    }

    /** In the transaction that moved them, so that the number is true however often the work is begun again. */
    void moved(Order order, int duties) {
        jdbc.sql("update duties.recount set moved = moved + :moved where id = :id")
                .param("moved", duties)
                .param("id", order.id())
                .update();
    }

    void finish(Order order, Instant at) {
        jdbc.sql("update duties.recount set finished_at = :at where id = :id and finished_at is null")
                .param("id", order.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ProvinceId> provinces(LocalDate day) {
        return jdbc.sql("""
                        select distinct province_id from duties.duty
                        where status in ('OPEN', 'IN_PROGRESS', 'RETURNED') and start_on < :day and due_on >= :day
                        order by province_id
                        """)
                .param("day", day)
                .query((row, number) -> new ProvinceId(row.getInt("province_id")))
                .list();
    }

    /** Open duties whose time runs over a day, after one of them. */
    List<Duty> over(Collection<Integer> provinces, LocalDate day, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = any(:provinces) and id > :after
                          and status in ('OPEN', 'IN_PROGRESS', 'RETURNED') and start_on < :day and due_on >= :day
                        order by id limit :limit
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("after", after == null ? FIRST : after)
                .param("day", day)
                .param("limit", limit)
                .query(DutyRows::duty)
                .list();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("asked_by"),
                row.getInt("moved"),
                row.getTimestamp("finished_at") != null);
    }
}
