package vn.gandan.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

@Repository
class PeriodStore {

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredPeriod> find(Period period) {
        return jdbc.sql("""
                        select * from reporting.period
                        where first_day = :first and last_day = :last and kind = :kind
                        """)
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("kind", period.kind().name())
                .query(PeriodStore::period)
                .optional();
    }

    /** The row of a period, made when it is the first time that somebody reports for it. */
    StoredPeriod open(Period period) {
        return find(period).orElseGet(() -> {
            jdbc.sql("""
                            insert into reporting.period (kind, first_day, last_day) values (:kind, :first, :last)
                            on conflict (first_day, last_day, kind) do nothing
                            """)
                    .param("first", period.firstDay())
                    .param("last", period.lastDay())
                    .param("kind", period.kind().name())
                    .update();
            KeptYear.around(period).filter(year -> !year.equals(period)).ifPresent(this::open);
            return find(period).orElseThrow();
        });
    }

    /** Every period wholly between two days that somebody in the country reported for. */
    Map<Period, StoredPeriod> between(LocalDate first, LocalDate last) {
        return jdbc
                .sql("select * from reporting.period where first_day >= :first and last_day <= :last")
                .param("first", first)
                .param("last", last)
                .query(PeriodStore::period)
                .list()
                .stream()
                .collect(Collectors.toMap(StoredPeriod::period, stored -> stored));
    }

    /** Periods wholly inside another, for which anybody in the provinces reported; the period itself left out. */
    List<StoredPeriod> reportedInside(Collection<ProvinceId> provinces, Period period) {
        return jdbc.sql("""
                        select * from reporting.period
                        where first_day >= :first and last_day <= :last
                          and (first_day, last_day, kind) <> (:first, :last, :kind)
                          and exists (select from unnest(:provinces::int[]) as province (id)
                                      where exists (select from reporting.figure
                                                    where figure.province_id = province.id
                                                      and figure.period_id = period.id
                                                      and figure.year = extract(year from period.last_day)::smallint
                                                    offset 0)
                                      offset 0)
                        """)
                .param(
                        "provinces",
                        provinces.stream().mapToInt(ProvinceId::value).toArray())
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("kind", period.kind().name())
                .query(PeriodStore::period)
                .list();
    }

    /** Periods for which a unit, or anything under it, has figures, latest first; each is one look into an index. */
    List<StoredPeriod> reportedBy(Unit unit) {
        return jdbc.sql("""
                        select period.* from reporting.period
                        where exists (select from reporting.total
                                      where total.province_id = :province and total.period_id = period.id
                                        and total.year = extract(year from period.last_day)::smallint
                                        and total.unit_id = :unit and total.figures > 0)
                              -- The totals of a year are kept also where nobody reported for the year itself.
                              and (period.kind <> 'YEAR' or exists (
                                  select from reporting.figure
                                  where figure.province_id = :province and figure.period_id = period.id
                                    and figure.year = extract(year from period.last_day)::smallint
                                  offset 0))
                           or exists (select from reporting.figure
                                      where figure.province_id = :province and figure.period_id = period.id
                                        and figure.year = extract(year from period.last_day)::smallint
                                        and figure.unit_id = :unit and figure.value is not null)
                           or exists (select from reporting.mark
                                      where mark.province_id = :province and mark.period_id = period.id
                                        and mark.year = extract(year from period.last_day)::smallint
                                        and mark.unit_path ^@ :path)
                        order by period.last_day desc, period.first_day
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("path", unit.path())
                .query(PeriodStore::period)
                .list();
    }

    static StoredPeriod period(ResultSet row, int number) throws SQLException {
        return new StoredPeriod(
                row.getLong("id"),
                new Period(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Period.Kind.valueOf(row.getString("kind"))));
    }
}
