package vn.gandan.duties.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.DutyStep;

/** Writes what happened to duties, in the name of whoever is at work: a line for their readers, an entry in the trail. */
@Component
class History {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EventStore events;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    History(EventStore events, Access access, Audit audit, ApplicationEventPublisher listeners, Clock clock) {
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.listeners = listeners;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), VIETNAM);
    }

    void write(Duty duty, EventStore.Line line) {
        write(List.of(duty), line);
        audit(duty, line.kind());
    }

    void write(List<Duty> duties, EventStore.Line line) {
        events.add(duties, Collections.nCopies(duties.size(), line), access.actor(), now());
        listeners.publishEvent(new DutyStep(duties, line.kind(), line.words()));
    }

    /** What happened earlier, a line of its own for each; nobody is told of it now. */
    void takeOver(List<Duty> duties, List<EventStore.Line> lines) {
        events.add(duties, lines, access.actor(), now());
    }

    void audit(Duty duty, DutyEvent.Kind kind) {
        audit.record(
                duty.id().province(),
                duty.parties().path(),
                "DUTY_" + kind,
                "duty " + duty.id(),
                Map.of("status", duty.status().name()));
    }

    void follow(Duty duty) {
        events.follow(duty);
    }

    List<DutyEvent> of(DutyId id) {
        return events.of(id);
    }
}
