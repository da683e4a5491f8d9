package vn.gandan.targets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.targets.Target;

/** Targets as rows. */
@Repository
class TargetStore {

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Map<Integer, String> codes;

    TargetStore(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.codes = indicators.all().stream().collect(Collectors.toMap(Indicator::id, Indicator::code));
    }

    /** Those that stand, withdrawn ones too. */
    List<Target> standing(ProvinceId province, Collection<UnitId> units, Period period) {
        return during(jdbc.sql("""
                        select * from targets.target
                        where province_id = :province and unit_id = any(:units) and first_day = :first
                          and last_day = :last and period_kind = :kind and replaced_at is null
                        order by unit_id, indicator_id, given_on, basis
                        """), period)
                .param("province", province.value())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(this::target)
                .list();
    }

    List<Target> history(Unit unit, Indicator indicator, Period period, String basis) {
        return during(jdbc.sql("""
                        select * from targets.target
                        where province_id = :province and unit_id = :unit and indicator_id = :indicator
                          and first_day = :first and last_day = :last and period_kind = :kind and basis = :basis
                        order by entered_at desc, replaced_at desc nulls first
                        """), period)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("indicator", indicator.id())
                .param("basis", basis)
                .query(this::target)
                .list();
    }

    List<Period> periods(Unit unit) {
        return jdbc.sql("""
                        select first_day, last_day, period_kind from targets.target
                        where province_id = :province and unit_id = :unit and replaced_at is null and value is not null
                        group by first_day, last_day, period_kind order by last_day desc, first_day
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .query(TargetStore::period)
                .list();
    }

    /** Whose plans there were for the unit, the most used first. */
    List<String> bases(Unit unit) {
        return jdbc.sql("""
                        select basis from targets.target
                        where province_id = :province and unit_id = :unit and replaced_at is null
                        group by basis order by count(*) desc, basis
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .query(String.class)
                .list();
    }

    /** False when somebody else replaced it before. */
    boolean replace(Target old, Instant at) {
        return jdbc.sql("""
                        update targets.target set replaced_at = :at
                        where province_id = :province and id = :id and replaced_at is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("province", old.province().value())
                        .param("id", old.id())
                        .update()
                == 1;
    }

    /** False when somebody else has given one on the same basis meanwhile. */
    boolean add(Target target) {
        return during(jdbc.sql("""
                        insert into targets.target (
                            province_id, id, unit_path, unit_id, indicator_id, first_day, last_day, period_kind, basis, value,
                            citation, given_on, reason, replaces, actor, entered_at)
                        values (:province, :id, :path, :unit, :indicator, :first, :last, :kind, :basis, :value,
                                :citation, :given, :reason, :replaces, :actor, :at)
                        on conflict do nothing
                        """), target.period())
                        .param("province", target.province().value())
                        .param("id", target.id())
                        .param("path", target.path())
                        .param("unit", target.unit().value())
                        .param(
                                "indicator",
                                indicators.indicator(target.indicator()).id())
                        .param("basis", target.basis())
                        .param("value", target.value())
                        .param("citation", target.citation())
                        .param("given", target.givenOn())
                        .param("reason", target.reason())
                        .param("replaces", target.replaces())
                        .param("actor", target.enteredBy())
                        .param("at", Timestamp.from(target.enteredAt()))
                        .update()
                == 1;
    }

    private static StatementSpec during(StatementSpec statement, Period period) {
        return statement
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("kind", period.kind().name());
    }

    private Target target(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp replaced = row.getTimestamp("replaced_at");
        return new Target(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                new UnitId(row.getLong("unit_id")),
                Objects.requireNonNull(row.getString("unit_path")),
                Objects.requireNonNull(codes.get(row.getInt("indicator_id"))),
                period(row, number),
                Objects.requireNonNull(row.getString("basis")),
                row.getBigDecimal("value"),
                row.getString("citation"),
                row.getObject("given_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("replaces", UUID.class),
                Objects.requireNonNull(row.getString("actor")),
                row.getTimestamp("entered_at").toInstant(),
                replaced == null ? null : replaced.toInstant());
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Period.Kind.valueOf(row.getString("period_kind")));
    }
}
