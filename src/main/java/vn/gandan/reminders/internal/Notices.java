package vn.gandan.reminders.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.DutyStep;
import vn.gandan.reminders.Reminders;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Writes what people are told: of the steps that others took, and of what they are reminded of by hand. */
@Service
@Transactional
class Notices implements Reminders {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final NoticeStore store;
    private final Recipients recipients;
    private final Duties duties;
    private final Clock clock;

    Notices(NoticeStore store, Recipients recipients, Duties duties, Clock clock) {
        this.store = store;
        this.recipients = recipients;
        this.duties = duties;
        this.clock = clock;
    }

    /** With the step, so that a step nobody was told of cannot stand. Whoever took it knows already. */
    @EventListener
    void stepped(DutyStep step) {
        Kind.of(step.kind()).ifPresent(kind -> store.add(notices(step, kind), clock.instant()));
    }

    private List<Notice> notices(DutyStep step, Kind kind) {
        var people = recipients.at(units(step.duties()), today());
        var actor = Scope.required().actor().account();
        var notices = new ArrayList<Notice>();
        for (var duty : step.duties()) {
            told(duty, kind, people)
                    .filter(account -> !Objects.equals(account, actor))
                    .distinct()
                    .map(account -> notice(duty, account, kind, step.words()))
                    .forEach(notices::add);
        }
        return notices;
    }

    private static Stream<Long> told(Duty duty, Kind kind, Map<UnitId, List<Long>> people) {
        var parties = duty.parties();
        var owing = Recipients.of(parties.assignee(), parties.unit(), people);
        var giver = parties.giver();
        var giving = giver == null ? Stream.<Long>empty() : Recipients.of(null, giver, people);
        return Stream.concat(kind.toOwing() ? owing : Stream.empty(), kind.toGiving() ? giving : Stream.empty());
    }

    private static List<UnitId> units(List<Duty> duties) {
        return duties.stream()
                .map(Duty::parties)
                .flatMap(parties -> Stream.of(parties.unit(), parties.giver()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Notice notice(Duty duty, long account, Kind kind, @org.jspecify.annotations.Nullable String words) {
        return new Notice(
                duty.id(),
                duty.parties().path(),
                account,
                kind,
                today(),
                duty.matter().title(),
                duty.due().day(),
                words,
                null,
                false);
    }

    @Override
    public int nudge(Collection<DutyId> chosen) {
        var open = duties.duties(chosen).stream().filter(Duty::open).toList();
        var step = new DutyStep(open, vn.gandan.duties.DutyEvent.Kind.OPENED, null);
        var notices = notices(step, Kind.NUDGED);
        store.add(notices, clock.instant());
        return (int) notices.stream().map(Notice::duty).distinct().count();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
