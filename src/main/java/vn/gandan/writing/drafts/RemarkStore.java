package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.REMARK_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers remarked on drafts. */
@Repository
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Remark> of(Draft draft) {
        return jdbc.sql("""
                        select * from writing.remark where province_id = :province and draft_id = :draft
                        order by made_at, id
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .query(RemarkStore::remark)
                .list();
    }

    void add(Draft draft, Remark remark) {
        jdbc.sql("""
                        insert into writing.remark (province_id, draft_id, id, unit_path, passage, words, actor, made_at)
                        values (:province, :draft, :id, :path, :passage, :words, :actor, :made)
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("id", remark.id())
                .param("path", draft.path())
                .param("passage", remark.passage())
                .param("words", remark.words())
                .param("actor", remark.actor())
                .param("made", Timestamp.from(remark.madeAt()))
                .update();
    }

    /** Of two who settle it at once the first has done it. */
    void settle(Draft draft, UUID remark, String actor, Instant at) {
        int settled = jdbc.sql("""
                        update writing.remark
                        set settled_by = coalesce(settled_by, :by), settled_at = coalesce(settled_at, :at)
                        where province_id = :province and draft_id = :draft and id = :id
                        """)
                .param("by", actor)
                .param("at", Timestamp.from(at))
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("id", remark)
                .update();
        found(settled);
    }

    void reopen(Draft draft, UUID remark) {
        int reopened = jdbc.sql("""
                        update writing.remark set settled_by = null, settled_at = null
                        where province_id = :province and draft_id = :draft and id = :id
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("id", remark)
                .update();
        found(reopened);
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw REMARK_NOT_FOUND.refuse();
        }
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        var settledAt = row.getTimestamp("settled_at");
        return new Remark(
                row.getObject("id", UUID.class),
                row.getString("passage"),
                row.getString("words"),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("settled_by"),
                settledAt == null ? null : settledAt.toInstant());
    }
}
