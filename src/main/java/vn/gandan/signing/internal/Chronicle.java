package vn.gandan.signing.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.signing.PaperId;

/** Who does something, when, and its entry in the trail. */
@Component
class Chronicle {

    private static final Logger log = LoggerFactory.getLogger(Chronicle.class);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Chronicle(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), VIETNAM);
    }

    Actor actor() {
        return access.actor();
    }

    /** A paper as rows of the trail name it. */
    static String subject(PaperId id) {
        return "paper " + id;
    }

    void record(ProvinceId province, String path, String act, String subject, Map<String, String> details) {
        audit.record(province, path, act, subject, details);
        log.info("{}: {}", subject, act);
    }
}
