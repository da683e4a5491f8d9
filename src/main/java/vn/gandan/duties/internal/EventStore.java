package vn.gandan.duties.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.Actor;

/** The history of duties; lines are added and read. */
@Repository
class EventStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    EventStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What happened to one duty, or in the same way to many. */
    record Line(
            DutyEvent.Kind kind,
            @Nullable String words,
            @Nullable String document,
            @Nullable LocalDate day) {

        static Line of(DutyEvent.Kind kind) {
            return new Line(kind, null, null, null);
        }

        static Line of(DutyEvent.Kind kind, String words) {
            return new Line(kind, words, null, null);
        }
    }

    /** Each duty with the line at its place. */
    void add(List<Duty> duties, List<Line> lines, Actor actor, Instant at) {
        var written = IntStream.range(0, duties.size()).boxed().toList();
        batch.batchUpdate("""
                insert into duties.event (province_id, duty_id, id, unit_path, at, account_id, actor, kind, words,
                                          document, day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, written, 1000, (statement, number) -> {
            var duty = duties.get(number);
            var line = lines.get(number);
            statement.setInt(1, duty.id().province().value());
            statement.setObject(2, duty.id().value());
            statement.setObject(3, UUID.randomUUID());
            statement.setString(4, duty.parties().path());
            statement.setTimestamp(5, Timestamp.from(at));
            statement.setObject(6, actor.account(), Types.BIGINT);
            statement.setString(7, actor.name());
            statement.setString(8, line.kind().name());
            statement.setString(9, line.words());
            statement.setString(10, line.document());
            statement.setObject(11, line.day());
        });
    }

    /** The history goes with the duty to the unit that owes it now. */
    void follow(Duty duty) {
        jdbc.sql("update duties.event set unit_path = :path where province_id = :province and duty_id = :id")
                .param("path", duty.parties().path())
                .param("province", duty.id().province().value())
                .param("id", duty.id().value())
                .update();
    }

    /** Oldest first. */
    List<DutyEvent> of(DutyId id) {
        return jdbc.sql("""
                        select * from duties.event
                        where province_id = :province and duty_id = :id
                        order by at, id
                        """)
                .param("province", id.province().value())
                .param("id", id.value())
                .query((row, number) -> new DutyEvent(
                        DutyEvent.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("words"),
                        row.getString("document"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
