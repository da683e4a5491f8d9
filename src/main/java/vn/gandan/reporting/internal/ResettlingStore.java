package vn.gandan.reporting.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Rows of units that stand elsewhere from a day on: all of periods that end on or after it. */
@Repository
class ResettlingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ResettlingStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A unit reported for a period. */
    record ReportedFor(UnitId unit, Period period) {}

    List<StoredPeriod> from(LocalDate day) {
        return jdbc.sql("select * from reporting.period where last_day >= :day order by last_day")
                .param("day", day)
                .query(PeriodStore::period)
                .list();
    }

    /** Whether anything was ever counted for the period in the province. */
    boolean known(ProvinceId province, StoredPeriod period) {
        return jdbc.sql("""
                        select exists (select from reporting.figure
                                       where province_id = :province and year = :year and period_id = :period)
                            or exists (select from reporting.total
                                       where province_id = :province and year = :year and period_id = :period)
                            or exists (select from reporting.year_mark
                                       where province_id = :province and year = :year and period_id = :period)
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .query(Boolean.class)
                .single();
    }

    /** Every row of the units carries the path that they have on the period's last day, within the province. */
    void follow(ProvinceId province, StoredPeriod period, Collection<Long> units) {
        // A table cannot be a parameter; these are written out so that none is put together from strings.
        for (String update :
                List.of(FIGURES, FIGURES_BEFORE, COMPOSED, TOTALS, LOCKS, SUBMISSIONS, MARKS, YEAR_MARKS)) {
            jdbc.sql(update)
                    .param("province", province.value())
                    .param("year", period.year())
                    .param("period", period.id())
                    .param("units", FigureStore.longs(units))
                    .param("on", period.period().lastDay())
                    .param("inside", "/" + province + "/")
                    .update();
        }
    }

    private static final String FIGURES = """
            update reporting.figure as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String FIGURES_BEFORE = """
            update reporting.figure_before as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String COMPOSED = """
            update reporting.composed as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String TOTALS = """
            update reporting.total as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String LOCKS = """
            update reporting.lock as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String SUBMISSIONS = """
            update reporting.submission as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.path ^@ :inside and row.unit_path <> place.path
            """;

    // A waiting mark of a unit that went along with the one above it speaks for the new place.
    private static final String MARKS = """
            update reporting.mark as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.parent_id = row.parent_id and place.path ^@ :inside and row.unit_path <> place.path
            """;

    private static final String YEAR_MARKS = """
            update reporting.year_mark as row set unit_path = place.path
            from organisation.unit_through_time as place
            where row.province_id = :province and row.year = :year and row.period_id = :period
              and row.unit_id = any(:units) and place.unit_id = row.unit_id and place.valid @> :on::date
              and place.parent_id = row.parent_id and place.path ^@ :inside and row.unit_path <> place.path
            """;

    /** Marks the units under the parents that they had or have, in the order of their ids. */
    void mark(ProvinceId province, StoredPeriod period, List<Place> places) {
        batch.batchUpdate("""
                insert into reporting.mark (province_id, year, period_id, unit_id, parent_id, unit_path)
                values (?, ?, ?, ?, ?, ?)
                on conflict (province_id, year, period_id, unit_id, parent_id)
                do update set seq = mark.seq + 1, unit_path = excluded.unit_path
                """, places, 1000, (statement, place) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, place.unit());
            statement.setLong(5, place.parent());
            statement.setString(6, place.path());
        });
    }

    /** Which of the units have figures of their own for periods that end on or after a day. */
    List<ReportedFor> figuresFrom(ProvinceId province, Collection<Long> units, LocalDate day) {
        return jdbc.sql("""
                        select distinct figure.unit_id, period.*
                        from reporting.figure
                        join reporting.period on period.id = figure.period_id
                        where figure.province_id = :province and figure.year >= extract(year from :day::date)
                          and period.last_day >= :day and figure.unit_id = any(:units) and figure.value is not null
                        order by period.last_day, figure.unit_id
                        limit 20
                        """)
                .param("province", province.value())
                .param("day", day)
                .param("units", FigureStore.longs(units))
                .query((row, number) -> new ReportedFor(
                        new UnitId(row.getLong("unit_id")),
                        PeriodStore.period(row, number).period()))
                .list();
    }

    /** Which of the units sent anything after a moment for periods that end on or after a day. */
    List<ReportedFor> sentSince(ProvinceId province, Collection<Long> units, LocalDate day, Instant since) {
        return jdbc.sql("""
                        select distinct submission.unit_id, period.*
                        from reporting.submission
                        join reporting.period on period.id = submission.period_id
                        where submission.province_id = :province and period.last_day >= :day
                          and submission.unit_id = any(:units) and submission.received_at > :since
                        order by period.last_day, submission.unit_id
                        limit 20
                        """)
                .param("province", province.value())
                .param("day", day)
                .param("units", FigureStore.longs(units))
                .param("since", Timestamp.from(since))
                .query((row, number) -> new ReportedFor(
                        new UnitId(row.getLong("unit_id")),
                        PeriodStore.period(row, number).period()))
                .list();
    }
}
