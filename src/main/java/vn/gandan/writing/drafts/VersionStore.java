package vn.gandan.writing.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Drafts as they stood at moments before. */
@Repository
class VersionStore {

    private static final TypeReference<List<Placed>> PLACED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    VersionStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Draft draft, List<Placed> placed, Drafts.Why why, String actor, Instant at) {
        jdbc.sql("""
                        insert into writing.draft_version (province_id, draft_id, number, unit_path, content, why, actor, made_at)
                        select :province, :draft, coalesce(max(number), 0) + 1, :path, :content::jsonb, :why, :actor, :at
                        from writing.draft_version where province_id = :province and draft_id = :draft
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("path", draft.path())
                .param("content", json.writeValueAsString(placed))
                .param("why", why.name())
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    List<DraftVersion> of(Draft draft) {
        return jdbc.sql("""
                        select number, why, actor, made_at, content from writing.draft_version
                        where province_id = :province and draft_id = :draft
                        order by number desc
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .query(this::version)
                .list();
    }

    private DraftVersion version(ResultSet row, int index) throws SQLException {
        return new DraftVersion(
                row.getInt("number"),
                Drafts.Why.valueOf(row.getString("why")),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant(),
                json.readValue(row.getString("content"), PLACED));
    }
}
