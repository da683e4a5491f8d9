package vn.gandan.reminders.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.UnitId;

/** An open duty that may be worth a word today. */
record Due(
        DutyId id,
        String path,
        UnitId unit,
        @Nullable UnitId giver,
        @Nullable Long assignee,
        String title,
        LocalDate dueOn) {

    Notice notice(long account, Kind kind, LocalDate day) {
        return new Notice(id, path, account, kind, day, title, dueOn, null, null, false);
    }
}
