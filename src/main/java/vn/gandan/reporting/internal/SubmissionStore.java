package vn.gandan.reporting.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** Which submissions were taken, from whom and by which way. */
@Repository
class SubmissionStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SubmissionStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Those of the submissions that were taken before. */
    Set<UUID> known(ProvinceId province, List<UUID> submissions) {
        return new HashSet<>(
                jdbc.sql("select id from reporting.submission where province_id = :province and id = any(:ids)")
                        .param("province", province.value())
                        .param("ids", submissions.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    void record(List<Submission> submissions, StoredPeriod period, Actor actor, Instant at) {
        batch.batchUpdate("""
                insert into reporting.submission (province_id, id, unit_id, unit_path, period_id, channel, source,
                                                  passage, reason, actor_account, actor_name, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, submissions, 1000, (statement, submission) -> {
            statement.setInt(1, submission.unit().province().value());
            statement.setObject(2, submission.id());
            statement.setLong(3, submission.unit().id().value());
            statement.setString(4, submission.unit().path());
            statement.setLong(5, period.id());
            statement.setString(6, submission.channel().name());
            statement.setString(7, submission.source());
            statement.setString(8, submission.passage());
            statement.setString(9, submission.reason());
            statement.setObject(10, actor.account(), Types.BIGINT);
            statement.setString(11, actor.name());
            statement.setTimestamp(12, Timestamp.from(at));
        });
    }
}
