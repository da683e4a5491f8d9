package vn.gandan.filings.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Step;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** What happened to filings, as rows that are only ever added. */
@Repository
class StepStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StepStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** One step more for each. */
    void add(Map<FilingKey, Step> steps) {
        batch.batchUpdate("""
                insert into filings.step (province_id, form_id, period, unit_id, id, unit_path, kind, at, account_id, actor,
                                          level, reason, cells)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (province_id, form_id, period, unit_id, id) do nothing
                """, steps.entrySet(), 1000, (statement, entry) -> {
            var key = entry.getKey();
            var step = entry.getValue();
            statement.setInt(1, key.unit().province().value());
            statement.setLong(2, key.form().value());
            statement.setString(3, key.period().code());
            statement.setLong(4, key.unit().id().value());
            statement.setObject(5, step.id());
            statement.setString(6, key.unit().path());
            statement.setString(7, step.kind().name());
            statement.setTimestamp(8, Timestamp.from(step.at()));
            statement.setObject(9, step.by().account(), Types.BIGINT);
            statement.setString(10, step.by().name());
            statement.setString(11, step.level() == null ? null : step.level().name());
            statement.setString(12, step.reason());
            statement.setString(13, Cells.json(step.cells()));
        });
    }

    /** Those of the filings that took the sending already. */
    Set<Slot> taken(Collection<FilingKey> keys, UUID sending) {
        var taken = new HashSet<Slot>();
        keys.stream()
                .collect(Collectors.groupingBy(key -> key.unit().province()))
                .forEach((province, some) -> taken.addAll(taken(province, some, sending)));
        return taken;
    }

    private List<Slot> taken(ProvinceId province, List<FilingKey> keys, UUID sending) {
        return jdbc.sql("""
                        select wanted.form_id, wanted.period, wanted.unit_id
                        from unnest(:forms, :periods, :units) as wanted (form_id, period, unit_id)
                        where exists (select from filings.step
                                      where step.province_id = :province and step.form_id = wanted.form_id
                                        and step.period = wanted.period and step.unit_id = wanted.unit_id and step.id = :id
                                      offset 0)
                        """)
                .params(FilingStore.wanted(province, keys))
                .param("id", sending)
                .query((row, number) ->
                        new Slot(province, row.getLong("form_id"), row.getString("period"), row.getLong("unit_id")))
                .list();
    }

    /** The latest first. */
    List<Step> of(FilingKey key) {
        return jdbc.sql("""
                        select * from filings.step
                        where province_id = :province and form_id = :form and period = :period and unit_id = :unit
                        order by at desc, id
                        """)
                .params(key(key))
                .query((row, number) -> {
                    @Nullable String level = row.getString("level");
                    return new Step(
                            row.getObject("id", UUID.class),
                            Step.Kind.valueOf(row.getString("kind")),
                            new Actor(row.getObject("account_id", Long.class), row.getString("actor")),
                            row.getTimestamp("at").toInstant(),
                            level == null ? null : Level.valueOf(level),
                            row.getString("reason"),
                            Cells.words(row.getString("cells")));
                })
                .list();
    }

    private static Map<String, Object> key(FilingKey key) {
        return Map.of(
                "province", key.unit().province().value(),
                "form", key.form().value(),
                "period", key.period().code(),
                "unit", key.unit().id().value());
    }
}
