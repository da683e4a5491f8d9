package vn.gandan.workbooks.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** Removes files that nobody confirmed. */
@Component
class Sweeper {

    private final Uploads uploads;
    private final Organisation organisation;
    private final Clock clock;

    Sweeper(Uploads uploads, Organisation organisation, Clock clock) {
        this.uploads = uploads;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5m", fixedDelayString = "10m")
    void sweep() {
        Scope.closed("uploads").get(() -> organisation.provinces(LocalDate.now(clock))).stream()
                .map(Unit::province)
                .forEach(province -> Scope.system(province, "uploads").run(() -> uploads.forget(province)));
    }
}
