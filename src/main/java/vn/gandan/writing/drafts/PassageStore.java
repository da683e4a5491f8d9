package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.PASSAGE_CHANGED_MEANWHILE;
import static vn.gandan.writing.WritingError.PASSAGE_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What stands in drafts. */
@Repository
class PassageStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ObjectMapper json;

    PassageStore(JdbcClient jdbc, JdbcTemplate batch, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    List<Placed> of(Draft draft) {
        return jdbc.sql("""
                        select * from writing.passage where province_id = :province and draft_id = :draft
                        order by position, key
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .query(this::placed)
                .list();
    }

    /** What stands in several drafts, by their identifiers. */
    Map<UUID, List<Placed>> of(Integer[] provinces, Collection<UUID> drafts) {
        var placed = new HashMap<UUID, List<Placed>>();
        jdbc.sql("""
                        select * from writing.passage where province_id = any(:provinces) and draft_id = any(:drafts)
                        order by draft_id, position, key
                        """)
                .param("provinces", provinces)
                .param("drafts", drafts.toArray(UUID[]::new))
                .query((row, number) -> placed.computeIfAbsent(
                                row.getObject("draft_id", UUID.class), ignored -> new ArrayList<>())
                        .add(placed(row, number)))
                .list();
        return placed;
    }

    Placed get(Draft draft, String key) {
        return jdbc.sql(
                        "select * from writing.passage where province_id = :province and draft_id = :draft and key = :key")
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("key", key)
                .query(this::placed)
                .optional()
                .orElseThrow(() -> PASSAGE_NOT_FOUND.refuse(key));
    }

    /** All that stands in a draft that was only just begun, in one crossing to the database. */
    void add(Draft draft, List<Placed> placed) {
        batch.batchUpdate("""
                insert into writing.passage (province_id, draft_id, key, unit_path, section, position, given, told)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, placed, placed.size(), (statement, each) -> {
            statement.setInt(1, draft.province().value());
            statement.setObject(2, draft.id());
            statement.setString(3, each.passage().key());
            statement.setString(4, draft.path());
            statement.setString(5, each.section());
            statement.setInt(6, each.position());
            statement.setString(7, each.passage().given());
            statement.setString(8, json.writeValueAsString(each.passage().told()));
        });
    }

    /** All that stands in a draft, instead of what stood there. */
    void replace(Draft draft, List<Placed> placed) {
        jdbc.sql("""
                        delete from writing.passage where province_id = :province and draft_id = :draft
                          and key <> all(:keys)
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("keys", placed.stream().map(each -> each.passage().key()).toArray(String[]::new))
                .update();
        for (var each : placed) {
            put(draft, each);
        }
    }

    private void put(Draft draft, Placed placed) {
        jdbc.sql("""
                        insert into writing.passage (province_id, draft_id, key, unit_path, section, position, given, own,
                                                     told, pinned, edited_by, edited_at)
                        values (:province, :draft, :key, :path, :section, :position, :given, :own,
                                :told::jsonb, :pinned::jsonb, :by, :at)
                        on conflict (province_id, draft_id, key) do update
                        set section = excluded.section, position = excluded.position, given = excluded.given,
                            own = excluded.own, told = excluded.told, pinned = excluded.pinned,
                            version = passage.version + 1
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("key", placed.passage().key())
                .param("path", draft.path())
                .param("section", placed.section())
                .param("position", placed.position())
                .param("given", placed.passage().given())
                .param("own", placed.passage().own())
                .param("told", json.writeValueAsString(placed.passage().told()))
                .param("pinned", json.writeValueAsString(placed.passage().pinned()))
                .param("by", placed.editedBy())
                .param("at", moment(placed.editedAt()))
                .update();
    }

    /** Refused where somebody else wrote it since. */
    void write(Draft draft, Passage next, int version, String actor, Instant at) {
        int written = jdbc.sql("""
                        update writing.passage
                        set given = :given, own = :own, told = :told::jsonb, pinned = :pinned::jsonb, edited_by = :by,
                            edited_at = :at, version = version + 1
                        where province_id = :province and draft_id = :draft and key = :key and version = :version
                        """)
                .param("given", next.given())
                .param("own", next.own())
                .param("told", json.writeValueAsString(next.told()))
                .param("pinned", json.writeValueAsString(next.pinned()))
                .param("by", actor)
                .param("at", Timestamp.from(at))
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("key", next.key())
                .param("version", version)
                .update();
        if (written == 0) {
            throw PASSAGE_CHANGED_MEANWHILE.refuse();
        }
    }

    private static @Nullable Timestamp moment(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private Placed placed(ResultSet row, int number) throws SQLException {
        var editedAt = row.getTimestamp("edited_at");
        return new Placed(
                row.getString("section"),
                row.getInt("position"),
                new Passage(
                        row.getString("key"),
                        row.getString("given"),
                        row.getString("own"),
                        json.readValue(row.getString("told"), WORDS),
                        json.readValue(row.getString("pinned"), WORDS)),
                row.getString("edited_by"),
                editedAt == null ? null : editedAt.toInstant(),
                row.getInt("version"));
    }
}
