package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.PROGRAMME_CHANGED_MEANWHILE;
import static vn.gandan.programmes.ProgrammesError.PROGRAMME_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;
import vn.gandan.organisation.Level;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Term;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Programmes as rows. */
@Repository
class ProgrammeStore {

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Programme programme, Actor actor, Instant at) {
        var document = programme.document();
        jdbc.sql("""
                        insert into programmes.programme (
                            province_id, id, unit_path, unit_id, level, kind, first_day, last_day, title, owner, partner,
                            document_province, document_id, actor, made_at)
                        values (:province, :id, :path, :unit, :level, :kind, :first, :last, :title, :owner, :partner,
                                :documentProvince, :document, :actor, :at)
                        """)
                .param("province", programme.id().province().value())
                .param("id", programme.id().value())
                .param("path", programme.path())
                .param("unit", programme.unit().value())
                .param("level", programme.level().name())
                .param("kind", programme.kind().name())
                .param("first", programme.term().firstDay())
                .param("last", programme.term().lastDay())
                .param("title", programme.title())
                .param("owner", programme.owner())
                .param("partner", programme.partner())
                .param(
                        "documentProvince",
                        document == null ? null : document.province().value())
                .param("document", document == null ? null : document.value())
                .param("actor", actor.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Programme get(ProgrammeId id) {
        return find(id).orElseThrow(() -> PROGRAMME_NOT_FOUND.refuse(id));
    }

    Optional<Programme> find(ProgrammeId id) {
        return jdbc.sql("select * from programmes.programme where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(ProgrammeStore::programme)
                .optional();
    }

    /** Those of a year in the caller's scope, the unit's nearest to the root first. */
    List<Programme> ofYear(int year) {
        return jdbc.sql("""
                        select * from programmes.programme
                        where first_day <= :last and last_day >= :first
                        order by kind desc, length(unit_path), unit_path, first_day, title
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(ProgrammeStore::programme)
                .list();
    }

    /** The years in which a programme of any of the paths runs. */
    List<Integer> years(List<String> paths) {
        return jdbc.sql("""
                        select distinct years.year from programmes.programme
                        cross join lateral generate_series(extract(year from first_day)::int,
                                                           extract(year from last_day)::int) as years (year)
                        where unit_path = any(:paths) order by years.year
                        """)
                .param("paths", paths.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    /** Writes whether it is over, unless someone else wrote first. */
    Programme update(Programme next) {
        int written = jdbc.sql("""
                        update programmes.programme set state = :state, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("state", next.closed() ? "CLOSED" : "OPEN")
                .param("province", next.id().province().value())
                .param("id", next.id().value())
                .param("version", next.version())
                .update();
        if (written == 0) {
            throw PROGRAMME_CHANGED_MEANWHILE.refuse();
        }
        return get(next.id());
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_path"),
                Level.valueOf(row.getString("level")),
                Programme.Kind.valueOf(row.getString("kind")),
                new Term(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("title"),
                row.getString("owner"),
                row.getString("partner"),
                document(row),
                row.getString("state").equals("CLOSED"),
                row.getInt("version"));
    }

    private static @Nullable DocumentId document(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("document_id", UUID.class);
        return id == null ? null : new DocumentId(new ProvinceId(row.getInt("document_province")), id);
    }
}
