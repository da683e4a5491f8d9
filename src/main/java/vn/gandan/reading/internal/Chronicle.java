package vn.gandan.reading.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;

/** Who does something with a report and when, and the entry that it leaves in the trail. */
@Component
class Chronicle {

    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Chronicle(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Actor actor() {
        return access.actor();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Nothing of the report: that somebody tried, and on which day. */
    void recordSecret(String path) {
        audit.recordApart(
                Scope.required().province(), path, "SECRET_REFUSED", "report", Map.of("day", today().toString()));
    }

    void record(Reading reading, String act, Map<String, String> details) {
        audit.record(reading.province(), reading.path(), act, "report " + reading.id(), details);
    }
}
