package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewObligation;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Obligations as rows. */
@Repository
class ObligationStore {

    private final JdbcClient jdbc;
    private final Mandate mandate;

    ObligationStore(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /** One that stands stays, and counts what it opened since; until the transaction ends nobody else lays the same. */
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

    /** Which units owe to a paper in a slot already, or have done so. */
    Set<UnitId> owing(DocumentId document, String slot) {
        return new HashSet<>(jdbc.sql("""
                        select unit_id from duties.owed
                        where province_id = any(:provinces) and source_id = :document and slot = :slot
                          and status <> 'WITHDRAWN'
                        """)
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .param("slot", slot)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .list());
    }

    /** What was laid by a paper, on the reader's units or from above them. */
    List<Laid> of(DocumentId document, Collection<NewObligation.Kind> kinds, LocalDate today) {
        return jdbc.sql("""
                        select obligation.*, root.name as root_name, root.kind as root_kind, owed.units, owed.done
                        from directives.obligation as obligation
                        cross join lateral (
                            select unit.name, unit.kind from organisation.unit_through_time as unit
                            where unit.unit_id = obligation.root_id
                            order by unit.valid @> :today::date desc, unit.valid desc limit 1
                        ) as root
                        cross join lateral (
                            select count(*) as units, count(*) filter (where duty.done) as done
                            from duties.owed as duty
                            where duty.province_id = any(:provinces) and duty.source_id = obligation.document_id
                              and duty.slot = obligation.kind
                                  || case when obligation.years = 0 then '' else ':' || obligation.years end
                              and duty.level = obligation.level and duty.status <> 'WITHDRAWN'
                              and (duty.giver_id = obligation.root_id or duty.unit_id = obligation.root_id)
                        ) as owed
                        where obligation.province_id = any(:provinces) and obligation.document_id = :document
                          and obligation.kind = any(:kinds)
                        order by obligation.due_on, obligation.years,
                                 array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], obligation.level),
                                 obligation.unit_path
                        """)
                .param("today", today)
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(this::laid)
                .list();
    }

    Optional<Laid> find(ProvinceId province, UUID id) {
        return jdbc.sql("""
                        select *, '' as root_name, '' as root_kind, owed_by as units, 0 as done
                        from directives.obligation
                        where province_id = :province and id = :id
                        """)
                .param("province", province.value())
                .param("id", id)
                .query(this::laid)
                .optional();
    }

    void remove(Laid laid) {
        jdbc.sql("delete from directives.obligation where province_id = :province and id = :id")
                .param("province", laid.province().value())
                .param("id", laid.id())
                .update();
    }

    private Laid laid(ResultSet row, int number) throws SQLException {
        @Nullable String basis = row.getString("basis");
        return new Laid(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                new DocumentId(
                        new ProvinceId(row.getInt("document_province")), row.getObject("document_id", UUID.class)),
                new UnitId(row.getLong("root_id")),
                row.getString("unit_path"),
                (row.getString("root_kind") + " " + row.getString("root_name")).strip(),
                NewObligation.Kind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                row.getInt("years"),
                row.getObject("due_on", LocalDate.class),
                basis,
                row.getInt("units"),
                row.getInt("done"),
                mandate.mayDirect(row.getString("unit_path")));
    }
}
