package vn.gandan.reminders.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.ProvinceId;

/** Notices as rows. */
@Repository
class NoticeStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    NoticeStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Each thing is told to each person once a day. */
    void add(List<Notice> notices, Instant at) {
        batch.batchUpdate("""
                insert into reminders.notice (province_id, id, unit_path, account_id, duty_id, kind, day, title, due_on,
                                              words, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (province_id, account_id, duty_id, kind, day) do nothing
                """, notices, 1000, (statement, notice) -> {
            statement.setInt(1, notice.duty().province().value());
            statement.setObject(2, UUID.randomUUID());
            statement.setString(3, notice.path());
            statement.setLong(4, notice.account());
            statement.setObject(5, notice.duty().value());
            statement.setString(6, notice.kind().name());
            statement.setObject(7, notice.day());
            statement.setString(8, notice.title());
            statement.setObject(9, notice.dueOn());
            statement.setString(10, notice.words());
            statement.setTimestamp(11, Timestamp.from(at));
        });
    }

    int unseen(long account) {
        return jdbc.sql("select count(*) from reminders.notice where account_id = :account and seen_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<Notice> of(long account, int limit, int offset) {
        return jdbc.sql("""
                        select * from reminders.notice where account_id = :account
                        order by at desc, id limit :limit offset :offset
                        """)
                .param("account", account)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeStore::notice)
                .list();
    }

    /** What no letter has told her yet. */
    List<Notice> untold(long account) {
        return jdbc.sql("""
                        select * from reminders.notice where account_id = :account and told_on is null
                        order by due_on nulls last, at, id
                        """)
                .param("account", account)
                .query(NoticeStore::notice)
                .list();
    }

    /** Accounts that wait for a digest, of one province's duties. */
    List<Long> waiting(ProvinceId province) {
        return jdbc.sql("""
                        select distinct account_id from reminders.notice
                        where province_id = :province and told_on is null
                        """)
                .param("province", province.value())
                .query(Long.class)
                .list();
    }

    boolean toldOn(long account, LocalDate day) {
        return jdbc.sql("select exists (select from reminders.notice where account_id = :account and told_on = :day)")
                .param("account", account)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void told(long account, LocalDate on) {
        jdbc.sql("update reminders.notice set told_on = :on where account_id = :account and told_on is null")
                .param("on", on)
                .param("account", account)
                .update();
    }

    int seeAll(long account, Instant at) {
        return jdbc.sql("update reminders.notice set seen_at = :at where account_id = :account and seen_at is null")
                .param("at", Timestamp.from(at))
                .param("account", account)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new DutyId(new ProvinceId(row.getInt("province_id")), row.getObject("duty_id", UUID.class)),
                row.getString("unit_path"),
                row.getLong("account_id"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("seen_at") != null);
    }
}
