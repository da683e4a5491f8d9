package vn.gandan.reviews.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.FormId;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** When each account looked at which filing. */
@Repository
class LookStore {

    /** Opening a page again within half an hour still shows what changed since the visit before. */
    private static final Duration A_VISIT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    LookStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void look(long account, Collection<FilingKey> keys, Instant at) {
        batch.batchUpdate("""
                insert into reviews.looked (province_id, account_id, form_id, period, unit_id, unit_path, at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (province_id, account_id, form_id, period, unit_id) do update
                set before = case when looked.at < ? then looked.at else looked.before end, at = excluded.at
                """, keys, 1000, (statement, key) -> {
            statement.setInt(1, key.unit().province().value());
            statement.setLong(2, account);
            statement.setLong(3, key.form().value());
            statement.setString(4, key.period().code());
            statement.setLong(5, key.unit().id().value());
            statement.setString(6, key.unit().path());
            statement.setTimestamp(7, Timestamp.from(at));
            statement.setTimestamp(8, Timestamp.from(at.minus(A_VISIT)));
        });
    }

    /** Of the units of one form and period; those never looked at are absent. */
    Map<UnitId, Look> of(long account, FormId form, Period period, Collection<FilingKey> keys) {
        var looks = new HashMap<UnitId, Look>();
        keys.stream()
                .collect(Collectors.groupingBy(key -> key.unit().province()))
                .forEach((province, some) -> looks.putAll(of(account, form, period, province, some)));
        return looks;
    }

    private Map<UnitId, Look> of(long account, FormId form, Period period, ProvinceId province, List<FilingKey> keys) {
        return jdbc
                .sql("""
                        select unit_id, at, before from reviews.looked
                        where province_id = :province and account_id = :account and form_id = :form and period = :period
                          and unit_id = any(:units)
                        """)
                .param("province", province.value())
                .param("account", account)
                .param("form", form.value())
                .param("period", period.code())
                .param(
                        "units",
                        keys.stream().mapToLong(key -> key.unit().id().value()).toArray())
                .query((row, number) -> Map.entry(new UnitId(row.getLong("unit_id")), look(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Look look(ResultSet row) throws SQLException {
        @Nullable Timestamp before = row.getTimestamp("before");
        return new Look(row.getTimestamp("at").toInstant(), before == null ? null : before.toInstant());
    }
}
