package vn.gandan.forms.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.shared.Scope;

/** Who changes a form, when, and its entry in the trail. */
@Component
class Chronicle {

    private static final Logger log = LoggerFactory.getLogger(Chronicle.class);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Audit audit;
    private final Clock clock;

    Chronicle(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), VIETNAM);
    }

    String by() {
        return Scope.required().actor().name();
    }

    void record(Kept form, String act, Map<String, String> details) {
        audit.record(form.province(), form.path(), act, "form " + form.form().code(), details);
        log.info("Form {}: {} {}", form.form().code(), act, details);
    }
}
