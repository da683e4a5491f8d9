package vn.gandan.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.audit.Audit.Recorded;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** Adds entries to the trail, each with its place in the queue of the sealer. */
@Component
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                        with written as (
                            insert into audit.entry (province_id, id, unit_path, at, account_id, actor, act, subject,
                                                     details, hash)
                            values (:province, :id, :path, :at, :account, :actor, :act, :subject,
                                    jsonb_object(:keys::text[], :values::text[]), :hash)
                            returning province_id, id, unit_path, at
                        )
                        insert into audit.pending (province_id, entry_id, unit_path, at)
                        select province_id, id, unit_path, at from written
                        """)
                .param("province", entry.province().value())
                .param("id", entry.id())
                .param("path", entry.path())
                .param("at", Timestamp.from(entry.at()))
                .param("account", entry.actor().account())
                .param("actor", entry.actor().name())
                .param("act", entry.act())
                .param("subject", entry.subject())
                .param("keys", entry.details().keySet().toArray(String[]::new))
                .param("values", entry.details().values().toArray(String[]::new))
                .param("hash", entry.hash().bytes())
                .update();
    }

    /** The province's row in the list of trails; the sealer looks there. */
    void beginTrail(ProvinceId province) {
        jdbc.sql("insert into audit.trail (province_id) values (:province) on conflict (province_id) do nothing")
                .param("province", province.value())
                .update();
    }

    List<Recorded> recorded(ProvinceId province, String act) {
        return jdbc.sql("""
                        select subject, details::text as details from audit.entry
                        where province_id = :province and act = :act order by at, id
                        """)
                .param("province", province.value())
                .param("act", act)
                .query((row, number) -> new Recorded(
                        row.getString("subject"),
                        Objects.requireNonNullElse(details(row.getString("details")), Map.of())))
                .list();
    }

    /** An entry as it stands in the database; null where its details are no longer what {@link #add} writes. */
    static @Nullable Entry entry(ResultSet row) throws SQLException {
        var details = details(row.getString("details"));
        long account = row.getLong("account_id");
        var actor = new Actor(row.wasNull() ? null : account, row.getString("actor"));
        return details == null
                ? null
                : new Entry(
                        new ProvinceId(row.getInt("province_id")),
                        row.getObject("id", UUID.class),
                        row.getString("unit_path"),
                        row.getTimestamp("at").toInstant(),
                        actor,
                        row.getString("act"),
                        row.getString("subject"),
                        details);
    }

    private static @Nullable Map<String, String> details(String json) {
        try {
            var details = new HashMap<String, String>();
            for (var detail : JsonMapper.shared().readTree(json).properties()) {
                if (!detail.getValue().isString()) {
                    return null;
                }
                details.put(detail.getKey(), detail.getValue().stringValue());
            }
            return details;
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
