package vn.gandan.reminders.internal;

import static vn.gandan.reminders.internal.RemindersError.POLICY_CHANGED_MEANWHILE;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** When people are reminded, and on which days that was done. */
@Repository
class PolicyStore {

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Policy policy() {
        return jdbc.sql("select * from reminders.policy where id = 1")
                .query((row, number) -> new Policy(
                        Arrays.asList((Integer[]) row.getArray("days_before").getArray()),
                        row.getInt("overdue_every"),
                        row.getInt("escalate_after"),
                        row.getInt("from_hour"),
                        row.getBoolean("by_mail"),
                        row.getInt("version")))
                .single();
    }

    void update(Policy next) {
        int written = jdbc.sql("""
                        update reminders.policy
                        set days_before = :before, overdue_every = :every, escalate_after = :escalate,
                            from_hour = :hour, by_mail = :mail, version = version + 1
                        where id = 1 and version = :version
                        """)
                .param("before", next.daysBefore().toArray(Integer[]::new))
                .param("every", next.overdueEvery())
                .param("escalate", next.escalateAfter())
                .param("hour", next.fromHour())
                .param("mail", next.byMail())
                .param("version", next.version())
                .update();
        if (written == 0) {
            throw POLICY_CHANGED_MEANWHILE.refuse();
        }
    }

    /** Whether this transaction is the one that makes the round; another at it is waited for, and then has made it. */
    boolean begin(ProvinceId province, LocalDate day) {
        return jdbc.sql("""
                        insert into reminders.round (province_id, day) values (:province, :day)
                        on conflict (province_id, day) do nothing
                        """)
                        .param("province", province.value())
                        .param("day", day)
                        .update()
                == 1;
    }
}
