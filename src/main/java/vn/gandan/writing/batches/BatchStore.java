package vn.gandan.writing.batches;

import static vn.gandan.writing.WritingError.BATCH_NOT_FOUND;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.batches.BatchUnit.Problem;
import vn.gandan.writing.batches.BatchUnit.State;

/** Batches, and what became of each of their units. */
@Repository
class BatchStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    BatchStore(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** In the order of the units. */
    void add(Batch batch, List<Unit> units) {
        jdbc.sql("""
                        insert into writing.batch (province_id, id, unit_path, outline_id, outline_version, period, units_on,
                                                   title, actor, made_at)
                        values (:province, :id, :path, :outline, :number, :period, :on, :title, :actor, :made)
                        """)
                .param("province", batch.province().value())
                .param("id", batch.id())
                .param("path", batch.path())
                .param("outline", batch.outline())
                .param("number", batch.outlineVersion())
                .param("period", batch.period().code())
                .param("on", Date.valueOf(batch.unitsOn()))
                .param("title", batch.title())
                .param("actor", batch.actor())
                .param("made", Timestamp.from(batch.madeAt()))
                .update();
        int[] position = {0};
        many.batchUpdate(
                "insert into writing.batch_unit (province_id, batch_id, unit_id, unit_path, position) values (?, ?, ?, ?, ?)",
                units,
                units.size(),
                (statement, unit) -> {
                    statement.setInt(1, batch.province().value());
                    statement.setObject(2, batch.id());
                    statement.setLong(3, unit.id().value());
                    statement.setString(4, unit.path());
                    statement.setInt(5, position[0]++);
                });
    }

    Batch get(Integer[] provinces, UUID id) {
        return jdbc.sql("select * from writing.batch where province_id = any(:provinces) and id = :id")
                .param("provinces", provinces)
                .param("id", id)
                .query(BatchStore::batch)
                .optional()
                .orElseThrow(() -> BATCH_NOT_FOUND.refuse(id));
    }

    /** The latest first. */
    List<Batch> latest(Integer[] provinces, int most) {
        return jdbc.sql("""
                        select * from writing.batch where province_id = any(:provinces) order by made_at desc, id limit :most
                        """)
                .param("provinces", provinces)
                .param("most", most)
                .query(BatchStore::batch)
                .list();
    }

    List<BatchUnit> units(Batch batch) {
        return jdbc.sql("""
                        select * from writing.batch_unit where province_id = :province and batch_id = :batch order by position
                        """)
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .query(BatchStore::unit)
                .list();
    }

    Counts counts(Batch batch) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'COMPOSED') as composed,
                               count(*) filter (where state = 'KEPT') as kept,
                               count(*) filter (where state = 'FAILED') as failed
                        from writing.batch_unit where province_id = :province and batch_id = :batch
                        """)
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .query((row, number) -> new Counts(
                        row.getInt("waiting"), row.getInt("composed"), row.getInt("kept"), row.getInt("failed")))
                .single();
    }

    void composed(Batch batch, UnitId unit, UUID draft) {
        jdbc.sql("""
                        update writing.batch_unit set state = 'COMPOSED', draft_id = :draft
                        where province_id = :province and batch_id = :batch and unit_id = :unit
                        """)
                .param("draft", draft)
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .param("unit", unit.value())
                .update();
    }

    void kept(Batch batch, Map<UnitId, UUID> drafts) {
        jdbc.sql("""
                        update writing.batch_unit set state = 'KEPT', draft_id = standing.draft_id
                        from unnest(:units::bigint[], :drafts::uuid[]) as standing (unit_id, draft_id)
                        where province_id = :province and batch_id = :batch and batch_unit.unit_id = standing.unit_id
                          and state = 'WAITING'
                        """)
                .param(
                        "units",
                        drafts.keySet().stream().mapToLong(UnitId::value).toArray())
                .param("drafts", drafts.values().toArray(UUID[]::new))
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .update();
    }

    void failed(Batch batch, Collection<UnitId> units, Problem problem) {
        jdbc.sql("""
                        update writing.batch_unit set state = 'FAILED', problem = :problem, details = :details
                        where province_id = :province and batch_id = :batch and unit_id = any(:units) and state = 'WAITING'
                        """)
                .param("problem", problem.key())
                .param("details", problem.details().toArray(String[]::new))
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .update();
    }

    /** Those that could not be composed wait again. */
    void waitAgain(Batch batch) {
        jdbc.sql("""
                        update writing.batch_unit set state = 'WAITING', problem = null, details = '{}'
                        where province_id = :province and batch_id = :batch and state = 'FAILED'
                        """)
                .param("province", batch.province().value())
                .param("batch", batch.id())
                .update();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                row.getObject("outline_id", UUID.class),
                row.getInt("outline_version"),
                Period.parse(row.getString("period")),
                row.getDate("units_on").toLocalDate(),
                row.getString("title"),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant());
    }

    private static BatchUnit unit(ResultSet row, int number) throws SQLException {
        var problem = row.getString("problem");
        return new BatchUnit(
                new UnitId(row.getLong("unit_id")),
                State.valueOf(row.getString("state")),
                row.getObject("draft_id", UUID.class),
                problem == null
                        ? null
                        : new Problem(problem, List.of((String[])
                                row.getArray("details").getArray())));
    }
}
