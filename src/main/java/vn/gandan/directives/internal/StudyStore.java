package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Directives.Studied;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewStudy;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Study sessions as rows. */
@Repository
class StudyStore {

    private final JdbcClient jdbc;

    StudyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(NewStudy study, String actor, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into directives.study_session (
                            province_id, id, unit_path, unit_id, document_province, document_id, first_day, last_day, sessions,
                            attendances, note, actor, recorded_at)
                        values (:province, :id, :path, :unit, :documentProvince, :document, :first, :last, :sessions,
                            :attendances, :note, :actor, :at)
                        """)
                .param("province", study.unit().province().value())
                .param("id", id)
                .param("path", study.unit().path())
                .param("unit", study.unit().id().value())
                .param("documentProvince", study.document().province().value())
                .param("document", study.document().value())
                .param("first", study.firstDay())
                .param("last", study.lastDay())
                .param("sessions", study.sessions())
                .param("attendances", study.attendances())
                .param("note", study.note())
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    /** Takes a record back, or with no moment puts it in again; returns where it stands. */
    Optional<String> withdraw(ProvinceId province, UUID id, @Nullable Instant at) {
        return jdbc.sql("""
                        update directives.study_session set withdrawn_at = :at
                        where province_id = :province and id = :id and (withdrawn_at is null) = (:at::timestamptz is not null)
                        returning unit_path
                        """)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("province", province.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    int count(DocumentId document) {
        return jdbc.sql("""
                        select coalesce(sum(sessions), 0) from directives.study_session
                        where province_id = any(:provinces) and document_id = :document and withdrawn_at is null
                        """)
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .query(Integer.class)
                .single();
    }

    /** By the units directly under the given paths, the most sessions first; a path itself is one of them. */
    List<Study.Line> lines(DocumentId document, Collection<String> paths, LocalDate today) {
        return jdbc.sql("""
                        with held as (
                            select session.*,
                                   scope.path || case when session.unit_path = scope.path then ''
                                       else split_part(substr(session.unit_path, length(scope.path) + 1), '/', 1) || '/' end as branch
                            from directives.study_session as session
                            join unnest(:paths) as scope (path) on session.unit_path ^@ scope.path
                            where session.province_id = any(:provinces) and session.document_id = :document
                              and session.withdrawn_at is null
                        )
                        select branch.*, unit.name, unit.kind
                        from (
                            select branch, sum(sessions) as sessions, sum(attendances) as attendances,
                                   count(distinct unit_id) as places, max(last_day) as last
                            from held group by branch
                        ) as branch
                        cross join lateral (
                            select version.name, version.kind from organisation.unit_through_time as version
                            where version.unit_id = split_part(branch.branch, '/', -2)::bigint and not isempty(version.valid)
                            order by version.valid @> :today::date desc, version.valid desc limit 1
                        ) as unit
                        order by branch.branch = any(:paths) desc, sessions desc, unit.name collate organisation.vietnamese
                        """)
                .param("paths", paths.toArray(String[]::new))
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .param("today", today)
                .query((row, number) -> new Study.Line(
                        title(row),
                        row.getInt("sessions"),
                        row.getInt("attendances"),
                        row.getInt("places"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    /** How many of a level's units, or units under those, held a session. */
    int held(DocumentId document, Collection<String> below) {
        return jdbc.sql("""
                        select count(*) from unnest(:below) as unit (path)
                        where exists (
                            select from directives.study_session as session
                            where session.province_id = any(:provinces) and session.document_id = :document
                              and session.withdrawn_at is null and session.unit_path ^@ unit.path)
                        """)
                .param("below", below.toArray(String[]::new))
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .query(Integer.class)
                .single();
    }

    /** The latest records. */
    List<Study.Entry> entries(DocumentId document, LocalDate today, int most) {
        return jdbc.sql("""
                        select session.*, unit.name, unit.kind
                        from directives.study_session as session
                        cross join lateral (
                            select version.name, version.kind from organisation.unit_through_time as version
                            where version.unit_id = session.unit_id and not isempty(version.valid)
                            order by version.valid @> :today::date desc, version.valid desc limit 1
                        ) as unit
                        where session.province_id = any(:provinces) and session.document_id = :document
                          and session.withdrawn_at is null
                        order by session.recorded_at desc, session.id
                        limit :most
                        """)
                .param("today", today)
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .param("most", most)
                .query((row, number) -> new Study.Entry(
                        new ProvinceId(row.getInt("province_id")),
                        row.getObject("id", UUID.class),
                        title(row),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("sessions"),
                        row.getInt("attendances"),
                        row.getString("note"),
                        row.getString("actor")))
                .list();
    }

    private static String title(ResultSet row) throws SQLException {
        var unit = row.getString("kind") + " " + row.getString("name");
        return unit.substring(0, 1).toUpperCase(Locale.of("vi")) + unit.substring(1);
    }

    Map<UnitId, Studied> studied(Collection<UnitId> units, LocalDate first, LocalDate last) {
        var studied = new HashMap<UnitId, Studied>();
        jdbc.sql("""
                        select unit_id, sum(sessions) as sessions, sum(attendances) as attendances
                        from directives.study_session
                        where province_id = any(:provinces) and unit_id = any(:units)
                          and first_day >= :first and last_day <= :last and withdrawn_at is null
                        group by unit_id
                        """)
                .param("provinces", Provinces.inScope())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    studied.put(
                            new UnitId(row.getLong("unit_id")),
                            new Studied(row.getInt("sessions"), row.getInt("attendances")));
                });
        return studied;
    }
}
