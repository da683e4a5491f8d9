package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.forms.FormId;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

/** For which assignments and periods duties were opened, as rows. */
@Repository
class CallStore {

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that still hold. */
    List<Call> open(ProvinceId province) {
        return jdbc.sql("select * from filings.call where province_id = :province and open")
                .param("province", province.value())
                .query((row, number) -> new Call(
                        row.getLong("assignment_id"),
                        new FormId(row.getLong("form_id")),
                        Period.parse(row.getString("period")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("looked_on", LocalDate.class)))
                .list();
    }

    void keep(ProvinceId province, Call call) {
        jdbc.sql("""
                        insert into filings.call (province_id, assignment_id, period, form_id, unit_path, last_day, due_on,
                                                  looked_on, open)
                        values (:province, :assignment, :period, :form, :path, :last, :due, :looked, true)
                        on conflict (province_id, assignment_id, period) do update
                        set due_on = excluded.due_on, looked_on = excluded.looked_on, open = true
                        """)
                .param("province", province.value())
                .param("assignment", call.assignment())
                .param("period", call.period().code())
                .param("form", call.form().value())
                .param("path", "/" + province + "/")
                .param("last", call.period().lastDay())
                .param("due", call.due())
                .param("looked", call.lookedOn())
                .update();
    }

    void close(ProvinceId province, Call call) {
        jdbc.sql("""
                        update filings.call set open = false
                        where province_id = :province and assignment_id = :assignment and period = :period
                        """)
                .param("province", province.value())
                .param("assignment", call.assignment())
                .param("period", call.period().code())
                .update();
    }
}
