package vn.gandan.filings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.filings.Count;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.FormId;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Filings as rows; one in which nothing was written has none. */
@Repository
class FilingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FilingStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Those that somebody wrote in; the rest is absent. */
    Map<FilingKey, Held> find(Collection<FilingKey> keys) {
        return read("""
                        select filing.*
                        from unnest(:forms, :periods, :units) as wanted (form_id, period, unit_id)
                        cross join lateral (
                            select * from filings.filing
                            where filing.province_id = :province and filing.form_id = wanted.form_id
                              and filing.period = wanted.period and filing.unit_id = wanted.unit_id
                            offset 0) as filing
                        """, keys);
    }

    /** One filing may be asked for twice, with its unit as of different days. */
    private Map<FilingKey, Held> read(String sql, Collection<FilingKey> keys) {
        var same = keys.stream().collect(Collectors.groupingBy(Slot::of));
        var found = new HashMap<FilingKey, Held>();
        byProvince(inOrder(same.values().stream().map(List::getFirst).toList()))
                .forEach((province, some) -> jdbc.sql(sql)
                        .params(wanted(province, some))
                        .query(rows(some))
                        .list()
                        .forEach(held -> Objects.requireNonNull(
                                        same.get(Slot.of(held.filing().key())))
                                .forEach(key -> found.put(key, held.of(key)))));
        return found;
    }

    /** The same, kept from others until the transaction ends; a row is made where there is none. */
    Map<FilingKey, Held> hold(Map<FilingKey, Integer> formVersions) {
        var keys = formVersions.keySet();
        batch.batchUpdate("""
                insert into filings.filing (province_id, form_id, period, unit_id, unit_path, first_day, last_day,
                                            form_version, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'BLANK')
                on conflict (province_id, form_id, period, unit_id) do nothing
                """, inOrder(keys), 1000, (statement, key) -> {
            statement.setInt(1, key.unit().province().value());
            statement.setLong(2, key.form().value());
            statement.setString(3, key.period().code());
            statement.setLong(4, key.unit().id().value());
            statement.setString(5, key.unit().path());
            statement.setObject(6, key.period().firstDay());
            statement.setObject(7, key.period().lastDay());
            statement.setInt(8, Objects.requireNonNull(formVersions.get(key)));
        });
        return holdThose(keys);
    }

    /**
     * Those that have a row, kept from others: one by one in the order of their keys, so that two never wait for each other,
     * and no plan reads more than those.
     */
    Map<FilingKey, Held> holdThose(Collection<FilingKey> keys) {
        return read("""
                        select filing.*
                        from unnest(:forms, :periods, :units) as wanted (form_id, period, unit_id)
                        cross join lateral (
                            select * from filings.filing
                            where filing.province_id = :province and filing.form_id = wanted.form_id
                              and filing.period = wanted.period and filing.unit_id = wanted.unit_id
                            for update) as filing
                        """, keys);
    }

    private static Map<ProvinceId, List<FilingKey>> byProvince(Collection<FilingKey> keys) {
        return keys.stream().collect(Collectors.groupingBy(key -> key.unit().province()));
    }

    private static List<FilingKey> inOrder(Collection<FilingKey> keys) {
        return keys.stream()
                .sorted(Comparator.comparingLong((FilingKey key) -> key.form().value())
                        .thenComparing(key -> key.period().code())
                        .thenComparingLong(key -> key.unit().id().value()))
                .toList();
    }

    static Map<String, Object> wanted(ProvinceId province, List<FilingKey> keys) {
        return Map.of(
                "province", province.value(),
                "forms", keys.stream().mapToLong(key -> key.form().value()).toArray(),
                "periods", keys.stream().map(key -> key.period().code()).toArray(String[]::new),
                "units", keys.stream().mapToLong(key -> key.unit().id().value()).toArray());
    }

    /** Writes the next states of filings that are held. */
    void write(Collection<Held> next) {
        batch.batchUpdate("""
                update filings.filing
                set form_version = ?, status = ?, approved_at = ?, reason = ?, returned = ?::jsonb, remarks = ?::jsonb,
                    typed = ?::jsonb, first_sent = ?, sent_at = ?, sent_account = ?, sent_by = ?, saved_at = ?,
                    version = version + 1
                where province_id = ? and form_id = ? and period = ? and unit_id = ?
                """, next, 1000, (statement, held) -> {
            var filing = held.filing();
            var sending = filing.sending();
            statement.setInt(1, filing.formVersion());
            statement.setString(2, filing.status().name());
            statement.setString(
                    3, filing.approvedAt() == null ? null : filing.approvedAt().name());
            statement.setString(4, filing.reason());
            statement.setString(5, Cells.json(filing.returned()));
            statement.setString(6, Cells.json(filing.remarks()));
            statement.setString(7, Cells.json(held.typed()));
            statement.setTimestamp(8, timestamp(sending == null ? null : sending.first()));
            statement.setTimestamp(9, timestamp(sending == null ? null : sending.at()));
            statement.setObject(10, sending == null ? null : sending.by().account(), Types.BIGINT);
            statement.setString(11, sending == null ? null : sending.by().name());
            statement.setTimestamp(12, timestamp(filing.savedAt()));
            statement.setInt(13, filing.key().unit().province().value());
            statement.setLong(14, filing.key().form().value());
            statement.setString(15, filing.key().period().code());
            statement.setLong(16, filing.key().unit().id().value());
        });
    }

    /** Of units below a path, counted by how they stand. */
    List<Count> counts(ProvinceId province, FormId form, Period period, String path) {
        return jdbc.sql("""
                        select status, approved_at, count(*) as filings from filings.filing
                        where province_id = :province and form_id = :form and period = :period
                          and unit_path ^@ :path and unit_path <> :path
                        group by status, approved_at
                        """)
                .param("province", province.value())
                .param("form", form.value())
                .param("period", period.code())
                .param("path", path)
                .query((row, number) -> {
                    @Nullable String level = row.getString("approved_at");
                    return new Count(
                            Filing.Status.valueOf(row.getString("status")),
                            level == null ? null : Level.valueOf(level),
                            row.getInt("filings"));
                })
                .list();
    }

    /** When each unit under a path sent the form last; row security leaves what the reader sees. */
    Map<UnitId, Instant> lastSent(ProvinceId province, FormId form, String path) {
        return jdbc
                .sql("""
                        select unit_id, max(sent_at) as at from filings.filing
                        where province_id = :province and form_id = :form and unit_path ^@ :path and sent_at is not null
                        group by unit_id
                        """)
                .param("province", province.value())
                .param("form", form.value())
                .param("path", path)
                .query((row, number) -> Map.entry(
                        new UnitId(row.getLong("unit_id")),
                        row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Approved filings of a province whose period ended before a day, as forms and periods. */
    List<FormPeriod> approved(ProvinceId province, LocalDate endedBefore) {
        return jdbc.sql("""
                        select distinct form_id, period from filings.filing
                        where province_id = :province and status = 'APPROVED' and last_day < :before
                        order by period, form_id
                        """)
                .param("province", province.value())
                .param("before", endedBefore)
                .query((row, number) ->
                        new FormPeriod(new FormId(row.getLong("form_id")), Period.parse(row.getString("period"))))
                .list();
    }

    /** Who under a path wrote in a form for periods that end after a day, the latest period first. */
    List<Answered> answered(ProvinceId province, FormId form, String path, LocalDate after) {
        return jdbc.sql("""
                        select period, array_agg(unit_id) as units from filings.filing
                        where province_id = :province and form_id = :form and starts_with(unit_path, :path)
                          and last_day > :after and status <> 'BLANK'
                        group by period, last_day order by last_day desc
                        """)
                .param("province", province.value())
                .param("form", form.value())
                .param("path", path)
                .param("after", after)
                .query((row, number) -> new Answered(
                        Period.parse(row.getString("period")),
                        Arrays.stream((Long[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList()))
                .list();
    }

    /** A period, and who wrote for it. */
    record Answered(Period period, List<UnitId> units) {}

    /** A form for a period. */
    record FormPeriod(FormId form, Period period) {}

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static RowMapper<Held> rows(List<FilingKey> keys) {
        var bySlot = keys.stream().collect(Collectors.toMap(Slot::of, key -> key));
        return (row, number) -> held(
                row,
                Objects.requireNonNull(bySlot.get(new Slot(
                        new ProvinceId(row.getInt("province_id")),
                        row.getLong("form_id"),
                        row.getString("period"),
                        row.getLong("unit_id")))));
    }

    private static Held held(ResultSet row, FilingKey key) throws SQLException {
        @Nullable String level = row.getString("approved_at");
        return new Held(
                new Filing(
                        key,
                        row.getInt("form_version"),
                        Filing.Status.valueOf(row.getString("status")),
                        level == null ? null : Level.valueOf(level),
                        row.getString("reason"),
                        Cells.words(row.getString("returned")),
                        Cells.words(row.getString("remarks")),
                        sending(row),
                        instant(row, "saved_at"),
                        row.getInt("version")),
                Cells.typed(row.getString("typed")));
    }

    private static Filing.@Nullable Sending sending(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "sent_at");
        if (at == null) {
            return null;
        }
        return new Filing.Sending(
                new Actor(row.getObject("sent_account", Long.class), row.getString("sent_by")),
                at,
                Objects.requireNonNull(instant(row, "first_sent")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
