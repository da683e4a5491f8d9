package vn.gandan.mail.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.mail.internal.Overview.Row;

/** Looks into the outbox for the page of the administrator. */
@Service
@Transactional(readOnly = true)
class Letters {

    private final LetterStore store;
    private final MailServer server;
    private final Access access;
    private final Clock clock;

    Letters(LetterStore store, MailServer server, Access access, Clock clock) {
        this.store = store;
        this.server = server;
        this.access = access;
        this.clock = clock;
    }

    Overview overview() {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return new Overview(
                server.configured(),
                store.count(today),
                rows(store.stuck(Overview.LONGEST)),
                rows(store.waiting(Overview.LONGEST)),
                rows(store.sentSince(today, Overview.LONGEST)));
    }

    private List<Row> rows(List<Envelope> letters) {
        return letters.stream()
                .map(letter -> new Row(letter, access.find(letter.account()).orElse(null)))
                .toList();
    }
}
