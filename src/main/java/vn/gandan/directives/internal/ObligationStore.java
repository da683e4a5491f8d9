package vn.gandan.directives.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.NewObligation;

/** Obligations as rows. */
@Repository
class ObligationStore {

    private final JdbcClient jdbc;

    ObligationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that stands stays, and counts what it opened since. */
    void add(NewObligation obligation, int opened, Instant at) {
        jdbc.sql("""
                        insert into directives.obligation (
                            province_id, id, unit_path, root_id, document_province, document_id, kind, level, years, due_on,
                            basis, owed_by, laid_at)
                        values (:province, :id, :path, :root, :documentProvince, :document, :kind, :level, :years, :due,
                            :basis, :opened, :at)
                        on conflict (province_id, root_id, document_id, kind, level, years) do update
                        set owed_by = obligation.owed_by + excluded.owed_by
                        """)
                .param("province", obligation.root().province().value())
                .param("id", UUID.randomUUID())
                .param("path", obligation.root().path())
                .param("root", obligation.root().id().value())
                .param("documentProvince", obligation.document().province().value())
                .param("document", obligation.document().value())
                .param("kind", obligation.kind().name())
                .param("level", obligation.level().name())
                .param("years", obligation.years())
                .param("due", obligation.dueOn())
                .param("basis", obligation.basis())
                .param("opened", opened)
                .param("at", Timestamp.from(at))
                .update();
    }
}
