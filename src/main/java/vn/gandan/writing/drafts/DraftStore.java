package vn.gandan.writing.drafts;

import static java.util.Comparator.comparing;
import static vn.gandan.writing.WritingError.DRAFT_NOT_FOUND;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Drafts, without what stands in them. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft) {
        var restatedOn = draft.basis().restatedOn();
        jdbc.sql("""
                        insert into writing.draft (province_id, id, unit_path, unit_id, outline_id, outline_version, period,
                                                   restated_on, carries_out, title, actor, made_at, renewed_at)
                        values (:province, :id, :path, :unit, :outline, :number, :period,
                                :restated, :basis, :title, :actor, :made, :renewed)
                        """)
                .param("province", draft.province().value())
                .param("id", draft.id())
                .param("path", draft.path())
                .param("unit", draft.unit().value())
                .param("outline", draft.outline())
                .param("number", draft.outlineVersion())
                .param("period", draft.period().code())
                .param("restated", restatedOn == null ? null : Date.valueOf(restatedOn))
                .param("basis", draft.carriesOut())
                .param("title", draft.title())
                .param("actor", draft.actor())
                .param("made", Timestamp.from(draft.madeAt()))
                .param("renewed", Timestamp.from(draft.renewedAt()))
                .update();
    }

    Draft get(Integer[] provinces, UUID id) {
        return one("select * from writing.draft where province_id = any(:provinces) and id = :id", provinces, id);
    }

    /** Several at once; those out of sight are absent. */
    List<Draft> get(Integer[] provinces, Collection<UUID> ids) {
        return jdbc.sql("select * from writing.draft where province_id = any(:provinces) and id = any(:ids)")
                .param("provinces", provinces)
                .param("ids", ids.toArray(UUID[]::new))
                .query(DraftStore::draft)
                .list();
    }

    /** For each unit that has one the draft by an outline for a period that was begun last. */
    Map<UnitId, UUID> standing(Integer[] provinces, UUID outline, Period period, Collection<UnitId> units) {
        var standing = new HashMap<UnitId, UUID>();
        jdbc.sql("""
                        select distinct on (unit_id) unit_id, id from writing.draft
                        where province_id = any(:provinces) and outline_id = :outline and period = :period
                          and unit_id = any(:units)
                        order by unit_id, made_at desc
                        """)
                .param("provinces", provinces)
                .param("outline", outline)
                .param("period", period.code())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .query(row -> {
                    standing.put(new UnitId(row.getLong("unit_id")), row.getObject("id", UUID.class));
                });
        return standing;
    }

    /** Whoever else changes it as a whole waits. */
    Draft lock(Integer[] provinces, UUID id) {
        return one(
                "select * from writing.draft where province_id = any(:provinces) and id = :id for update",
                provinces,
                id);
    }

    private Draft one(String sql, Integer[] provinces, UUID id) {
        return jdbc.sql(sql)
                .param("provinces", provinces)
                .param("id", id)
                .query(DraftStore::draft)
                .optional()
                .orElseThrow(() -> DRAFT_NOT_FOUND.refuse(id));
    }

    /** One more than the page asked for tells that there are more; the latest first. */
    List<Draft> list(Integer[] provinces, int from, int most) {
        return jdbc.sql("""
                        select * from writing.draft
                        where province_id = any(:provinces)
                        order by made_at desc, id offset :from limit :most
                        """)
                .param("provinces", provinces)
                .param("from", from)
                .param("most", most)
                .query(DraftStore::draft)
                .list();
    }

    /** The last report of the unit by the same outline whose period ended before this one's began; of two the newer. */
    Optional<Draft> before(Draft draft) {
        return jdbc
                .sql("""
                        select * from writing.draft
                        where province_id = :province and unit_id = :unit and outline_id = :outline
                        """)
                .param("province", draft.province().value())
                .param("unit", draft.unit().value())
                .param("outline", draft.outline())
                .query(DraftStore::draft)
                .list()
                .stream()
                .filter(other ->
                        other.period().lastDay().isBefore(draft.period().firstDay()))
                .max(comparing((Draft other) -> other.period().lastDay()).thenComparing(Draft::madeAt));
    }

    void renewed(Draft draft, int outlineVersion, Instant at) {
        jdbc.sql("""
                        update writing.draft set outline_version = :number, renewed_at = :at, version = version + 1
                        where province_id = :province and id = :id
                        """)
                .param("number", outlineVersion)
                .param("at", Timestamp.from(at))
                .param("province", draft.province().value())
                .param("id", draft.id())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var restatedOn = row.getDate("restated_on");
        return new Draft(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                new UnitId(row.getLong("unit_id")),
                row.getObject("outline_id", UUID.class),
                row.getInt("outline_version"),
                Period.parse(row.getString("period")),
                restatedOn == null ? Basis.REPORTED : Basis.restated(restatedOn.toLocalDate()),
                row.getString("carries_out"),
                row.getString("title"),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("renewed_at").toInstant(),
                row.getInt("version"));
    }
}
