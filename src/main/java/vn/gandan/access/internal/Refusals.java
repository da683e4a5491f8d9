package vn.gandan.access.internal;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Witness;

/** Writes into the trail, at the caller's own unit, that she asked for what lies outside her scope. */
@Component
class Refusals implements Witness {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Standings standings;
    private final Audit audit;

    Refusals(Standings standings, Audit audit) {
        this.standings = standings;
        this.audit = audit;
    }

    @Override
    public void refused(String subject) {
        log.debug("Refused: {}", subject);
        var standing = AtWork.current().map(standings::of).orElseGet(() -> Standing.ofScope(Scope.required()));
        standing.scope()
                .run(() ->
                        audit.recordApart(standing.province(), standing.path(), "ACCESS_REFUSED", subject, Map.of()));
    }
}
