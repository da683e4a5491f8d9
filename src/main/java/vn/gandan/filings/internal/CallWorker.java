package vn.gandan.filings.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;

/** Looks, province by province, which filings became due or may be locked; what was interrupted is done the next time. */
@Component
class CallWorker {

    private static final Logger log = LoggerFactory.getLogger(CallWorker.class);
    private static final String NAME = "filings";

    private final Calls calls;
    private final Locks locks;
    private final Organisation organisation;
    private final Clock clock;

    CallWorker(Calls calls, Locks locks, Organisation organisation, Clock clock) {
        this.calls = calls;
        this.locks = locks;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gandan.filings.every:1m}", initialDelayString = "${gandan.filings.after:10s}")
    void look() {
        var today = LocalDate.now(clock);
        for (var province : Scope.closed(NAME).get(() -> organisation.provinces(today))) {
            Scope.system(province.province(), NAME).run(() -> look(province, today));
        }
    }

    private void look(Unit province, LocalDate today) {
        try {
            calls.look(province, today);
            locks.look(province, today);
        } catch (Refusal changed) {
            // Somebody was at work on one of them; the next look finds it again.
            log.info("Filings of province {} are looked at later: {}", province.province(), changed.getMessage());
        }
    }
}
