package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_CHANGED_MEANWHILE;
import static vn.gandan.reading.ReadingError.REPORT_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.papers.Paper;

/** Reports that were handed in. */
@Repository
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same text stands already. */
    boolean add(Reading reading, String digest, Actor actor) {
        return jdbc.sql("""
                        insert into reading.report (province_id, id, unit_path, name, content, notices, digest, about_id,
                                                    period, account_id, actor, handed_at)
                        values (:province, :id, :path, :name, :content, :notices, :digest, :about, :period, :account, :actor, :at)
                        on conflict do nothing
                        """)
                        .param("province", reading.province().value())
                        .param("id", reading.id())
                        .param("path", reading.path())
                        .param("name", reading.name())
                        .param("content", reading.text())
                        .param("notices", notices(reading))
                        .param("digest", digest)
                        .param("about", about(reading))
                        .param("period", period(reading))
                        .param("account", actor.account())
                        .param("actor", reading.handedBy())
                        .param("at", Timestamp.from(reading.handedAt()))
                        .update()
                == 1;
    }

    Reading get(ProvinceId province, UUID id) {
        return jdbc.sql("select * from reading.report where province_id = :province and id = :id")
                .param("province", province.value())
                .param("id", id)
                .query(ReadingStore::reading)
                .optional()
                .orElseThrow(() -> REPORT_NOT_FOUND.refuse(id));
    }

    /** Whoever else decides about it waits. */
    Reading lock(ProvinceId province, UUID id) {
        return jdbc.sql("select * from reading.report where province_id = :province and id = :id for update")
                .param("province", province.value())
                .param("id", id)
                .query(ReadingStore::reading)
                .optional()
                .orElseThrow(() -> REPORT_NOT_FOUND.refuse(id));
    }

    /** The same text that was handed in at the same unit, or at any that the caller sees. */
    Optional<Reading> same(ProvinceId province, String digest) {
        return jdbc.sql("""
                        select * from reading.report where province_id = :province and digest = :digest
                        order by handed_at limit 1
                        """)
                .param("province", province.value())
                .param("digest", digest)
                .query(ReadingStore::reading)
                .optional();
    }

    /** The latest first, without so many of them. */
    List<ReadingRow> list(ProvinceId province, int without, int most) {
        return jdbc.sql("""
                        select report.id, report.name, report.about_id, report.period, report.actor, report.handed_at,
                               count(proposal.id)                                          as found,
                               count(proposal.id) filter (where proposal.state <> 'OPEN')   as seen,
                               count(proposal.id) filter (where proposal.state = 'ACCEPTED') as accepted,
                               count(proposal.id) filter (where proposal.state = 'WRITTEN') as written
                        from (select * from reading.report where province_id = :province
                              order by handed_at desc, id limit :most offset :without) as report
                        left join reading.proposal
                          on proposal.province_id = report.province_id and proposal.report_id = report.id
                        group by report.id, report.name, report.about_id, report.period, report.actor, report.handed_at
                        order by report.handed_at desc, report.id
                        """)
                .param("province", province.value())
                .param("without", without)
                .param("most", most)
                .query(ReadingStore::row)
                .list();
    }

    Reading place(Reading placed) {
        return jdbc.sql("""
                        update reading.report set about_id = :about, period = :period, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        returning *
                        """)
                .param("about", about(placed))
                .param("period", period(placed))
                .param("province", placed.province().value())
                .param("id", placed.id())
                .param("version", placed.version())
                .query(ReadingStore::reading)
                .optional()
                .orElseThrow(REPORT_CHANGED_MEANWHILE::refuse);
    }

    /** Something was decided about it. */
    void touch(Reading reading) {
        jdbc.sql("update reading.report set version = version + 1 where province_id = :province and id = :id")
                .param("province", reading.province().value())
                .param("id", reading.id())
                .update();
    }

    private static String[] notices(Reading reading) {
        return reading.notices().stream().map(Paper.Notice::name).toArray(String[]::new);
    }

    private static Set<Paper.Notice> notices(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("notices").getArray())
                .map(Paper.Notice::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Long about(Reading reading) {
        return reading.unit() == null ? null : reading.unit().value();
    }

    private static @Nullable String period(Reading reading) {
        return reading.period() == null ? null : reading.period().code();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                row.getString("name"),
                row.getString("content"),
                notices(row),
                unit(row),
                period(row),
                row.getString("actor"),
                row.getTimestamp("handed_at").toInstant(),
                row.getInt("version"));
    }

    private static ReadingRow row(ResultSet row, int number) throws SQLException {
        return new ReadingRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                unit(row),
                period(row),
                row.getString("actor"),
                row.getTimestamp("handed_at").toInstant(),
                row.getInt("found"),
                row.getInt("seen"),
                row.getInt("accepted"),
                row.getInt("written"));
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        long about = row.getLong("about_id");
        return row.wasNull() ? null : new UnitId(about);
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        var code = row.getString("period");
        return code == null ? null : Period.parse(code);
    }
}
