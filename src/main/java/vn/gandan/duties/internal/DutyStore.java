package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.DUTY_CHANGED_MEANWHILE;
import static vn.gandan.duties.DutiesError.DUTY_NOT_FOUND;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.UnitId;

/** Duties as rows. */
@Repository
class DutyStore {

    private static final String UPDATE = """
                        update duties.duty
                        set unit_path = :path, unit_id = :unit, level = :level, assignee_id = :assignee, title = :title,
                            source_kind = :sourceKind, source_province = :sourceProvince, source_id = :source,
                            source_label = :sourceLabel, source_address = :sourceAddress,
                            status = :status, due_on = :due_on, extended = :extended, paused = :paused,
                            asked_until = :asked, due = :due::jsonb, done_on = :done,
                            evidence_kind = :evidenceKind, evidence_id = :evidence, evidence_label = :evidenceLabel,
                            evidence_address = :evidenceAddress, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    DutyStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Writes new duties; returns those whose slot was free. */
    List<Duty> add(List<Duty> duties, Instant at) {
        batch.batchUpdate("""
                insert into duties.duty (
                    province_id, id, unit_path, unit_id, level, part, lead_id, parent_id, giver_id, giver_path,
                    assignee_id, title, source_kind, source_province, source_id, source_label, source_address, slot,
                    rule, trigger, citation, confirmed, needs_acceptance, status, start_on, due_on, extended, paused,
                    due, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (province_id, source_id, unit_id, slot) where status <> 'WITHDRAWN' do nothing
                """, duties, 1000, (statement, duty) -> {
            var parties = duty.parties();
            var matter = duty.matter();
            var source = matter.source();
            var basis = matter.basis();
            statement.setInt(1, duty.id().province().value());
            statement.setObject(2, duty.id().value());
            statement.setString(3, parties.path());
            statement.setLong(4, parties.unit().value());
            statement.setString(5, parties.level().name());
            statement.setString(6, parties.supports() ? "SUPPORT" : "LEAD");
            statement.setObject(7, value(parties.lead()));
            statement.setObject(8, value(duty.parent()));
            statement.setObject(
                    9, parties.giver() == null ? null : parties.giver().value(), Types.BIGINT);
            statement.setString(10, parties.giverPath());
            statement.setObject(11, parties.assignee(), Types.BIGINT);
            statement.setString(12, matter.title());
            statement.setString(13, source.kind());
            statement.setObject(
                    14, source.province() == null ? null : source.province().value(), Types.INTEGER);
            statement.setObject(15, source.id());
            statement.setString(16, source.label());
            statement.setString(17, source.address());
            statement.setString(18, matter.slot());
            statement.setString(19, matter.rule());
            statement.setString(20, basis == null ? null : basis.trigger());
            statement.setString(21, basis == null ? null : basis.citation());
            statement.setBoolean(22, basis == null || basis.confirmed());
            statement.setBoolean(23, matter.needsAcceptance());
            statement.setString(24, duty.status().name());
            statement.setObject(25, duty.clock().start());
            statement.setObject(26, duty.due().day());
            statement.setBoolean(27, duty.extended());
            statement.setBoolean(28, duty.paused());
            statement.setString(29, DutyRows.json(duty.due()));
            statement.setTimestamp(30, Timestamp.from(at));
        });
        var there = there(duties);
        return duties.stream().filter(duty -> there.contains(duty.id().value())).toList();
    }

    // Asked for, because the driver sends many rows as one statement and cannot tell which of them were left out.
    private Set<UUID> there(List<Duty> duties) {
        return new HashSet<>(jdbc.sql(
                        "select id from duties.duty where province_id = any(:provinces) and id = any(:ids)")
                .param(
                        "provinces",
                        duties.stream()
                                .map(duty -> duty.id().province().value())
                                .distinct()
                                .toArray(Integer[]::new))
                .param("ids", duties.stream().map(duty -> duty.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    Duty get(DutyId id) {
        return jdbc.sql("select * from duties.duty where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(DutyRows::duty)
                .optional()
                .orElseThrow(() -> DUTY_NOT_FOUND.refuse(id.toString()));
    }

    /** In the order asked for, and none of them missing. */
    List<Duty> get(Collection<DutyId> ids) {
        var found = visible(ids).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> DUTY_NOT_FOUND.refuse(id.toString())))
                .toList();
    }

    /** Those of them that the caller can see. */
    List<Duty> visible(Collection<DutyId> ids) {
        return jdbc.sql("select * from duties.duty where province_id = any(:provinces) and id = any(:ids)")
                .param(
                        "provinces",
                        ids.stream().map(id -> id.province().value()).distinct().toArray(Integer[]::new))
                .param("ids", ids.stream().map(DutyId::value).toArray(UUID[]::new))
                .query(DutyRows::duty)
                .list();
    }

    List<Duty> ofSource(Collection<Integer> provinces, UUID source) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = any(:provinces) and source_id = :source
                        order by due_on nulls last, unit_path
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("source", source)
                .query(DutyRows::duty)
                .list();
    }

    List<Duty> under(DutyId parent) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = :province and parent_id = :parent
                        order by due_on nulls last, unit_path
                        """)
                .param("province", parent.province().value())
                .param("parent", parent.value())
                .query(DutyRows::duty)
                .list();
    }

    List<Duty> supporting(DutyId lead) {
        return jdbc.sql(
                        "select * from duties.duty where province_id = :province and lead_id = :lead order by unit_path")
                .param("province", lead.province().value())
                .param("lead", lead.value())
                .query(DutyRows::duty)
                .list();
    }

    /** Of all units under a path; whatever is not asked for is null. */
    List<Duty> below(
            Collection<Integer> provinces,
            @Nullable String path,
            Duty.@Nullable Status status,
            @Nullable UUID source,
            int limit,
            int offset) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = any(:provinces)
                          and (:path::text is null or unit_path ^@ :path)
                          and (:status::text is null or status = :status)
                          and (:source::uuid is null or source_id = :source)
                        order by due_on nulls last, id
                        limit :limit offset :offset
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("path", path)
                .param("status", status == null ? null : status.name())
                .param("source", source)
                .param("limit", limit)
                .param("offset", offset)
                .query(DutyRows::duty)
                .list();
    }

    /** What units of a level at any of the paths still owe to any of the sources in a slot. */
    List<Duty> openAt(
            Collection<Integer> provinces,
            Collection<UUID> sources,
            String slot,
            Collection<String> paths,
            String level) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = any(:provinces) and source_id = any(:sources) and slot = :slot
                          and unit_path = any(:paths) and level = :level
                          and status in ('OPEN', 'IN_PROGRESS', 'RETURNED')
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("sources", sources.toArray(UUID[]::new))
                .param("slot", slot)
                .param("paths", paths.toArray(String[]::new))
                .param("level", level)
                .query(DutyRows::duty)
                .list();
    }

    List<Duty> shownBy(Collection<Integer> provinces, UUID evidence) {
        return jdbc.sql("select * from duties.duty where province_id = any(:provinces) and evidence_id = :evidence")
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("evidence", evidence)
                .query(DutyRows::duty)
                .list();
    }

    /** Writes the next state, unless someone else wrote first. */
    Duty update(Duty next) {
        int written = jdbc.sql(UPDATE).params(DutyRows.columns(next)).update();
        if (written == 0) {
            throw DUTY_CHANGED_MEANWHILE.refuse();
        }
        return DutyRows.stored(next);
    }

    /** The same for many, or for none of them. */
    List<Duty> updateAll(List<Duty> next) {
        int[] written = new NamedParameterJdbcTemplate(batch)
                .batchUpdate(
                        UPDATE,
                        next.stream()
                                .map(duty -> new MapSqlParameterSource(DutyRows.columns(duty)))
                                .toArray(SqlParameterSource[]::new));
        if (IntStream.of(written).anyMatch(rows -> rows == 0)) {
            throw DUTY_CHANGED_MEANWHILE.refuse();
        }
        return next.stream().map(DutyRows::stored).toList();
    }

    /** What a unit gave to units of a level under it, or owes itself, and what is still open of it, in one statement. */
    List<Duty> withdraw(
            Collection<Integer> provinces,
            UUID source,
            String slot,
            UnitId giver,
            Collection<String> paths,
            String level) {
        return jdbc.sql("""
                        update duties.duty
                        set status = 'WITHDRAWN', asked_until = null, version = version + 1
                        where province_id = any(:provinces) and source_id = :source and slot = :slot
                          and unit_path ^@ any(:paths) and level = :level and (giver_id = :giver or unit_id = :giver)
                          and status in ('OPEN', 'IN_PROGRESS', 'RETURNED')
                        returning *
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("source", source)
                .param("slot", slot)
                .param("giver", giver.value())
                .param("paths", paths.toArray(String[]::new))
                .param("level", level)
                .query(DutyRows::duty)
                .list();
    }

    private static @Nullable UUID value(@Nullable DutyId id) {
        return id == null ? null : id.value();
    }
}
