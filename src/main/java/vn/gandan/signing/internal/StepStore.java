package vn.gandan.signing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.Actor;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.PaperStep;

/** What happened to papers, as rows that are only ever added. */
@Repository
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counted by the version that the paper has after it. */
    void add(Paper paper, PaperStep step) {
        jdbc.sql("""
                        insert into signing.step (province_id, paper_id, id, number, unit_path, kind, title, reason, at, account_id,
                                                  actor)
                        values (:province, :paper, :id, :number, :path, :kind, :title, :reason, :at, :account, :actor)
                        """)
                .param("province", paper.id().province().value())
                .param("paper", paper.id().value())
                .param("id", UUID.randomUUID())
                .param("number", paper.version())
                .param("path", paper.path())
                .param("kind", step.kind().name())
                .param("title", step.title())
                .param("reason", step.reason())
                .param("at", Timestamp.from(step.at()))
                .param("account", step.by().account())
                .param("actor", step.by().name())
                .update();
    }

    /** The first first. */
    List<PaperStep> of(PaperId id) {
        return jdbc.sql("""
                        select * from signing.step where province_id = :province and paper_id = :paper order by number
                        """)
                .param("province", id.province().value())
                .param("paper", id.value())
                .query(StepStore::step)
                .list();
    }

    private static PaperStep step(ResultSet row, int number) throws SQLException {
        long account = row.getLong("account_id");
        boolean none = row.wasNull();
        return new PaperStep(
                PaperStep.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("reason"),
                new Actor(none ? null : account, row.getString("actor")),
                row.getTimestamp("at").toInstant());
    }
}
