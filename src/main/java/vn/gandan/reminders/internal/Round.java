package vn.gandan.reminders.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** The daily round of one province: who is reminded of what today, and of what the unit above is told. */
@Service
@Transactional
class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final PolicyStore policies;
    private final DueStore dues;
    private final NoticeStore notices;
    private final Recipients recipients;
    private final Clock clock;

    Round(PolicyStore policies, DueStore dues, NoticeStore notices, Recipients recipients, Clock clock) {
        this.policies = policies;
        this.dues = dues;
        this.notices = notices;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Once a day; a round that died half-way left nothing and is made again. */
    void make(ProvinceId province, LocalDate today) {
        if (!policies.begin(province, today)) {
            return;
        }
        var policy = policies.policy();
        var due = dues.by(province, policy.horizon(today));
        var people = recipients.at(units(due), today);
        var told = new ArrayList<Notice>();
        due.forEach(one -> told.addAll(told(one, policy, people, today)));
        notices.add(told, clock.instant());
        log.info("Round of {} in province {}: {} notices of {} duties", today, province, told.size(), due.size());
    }

    private static List<Notice> told(Due due, Policy policy, Map<UnitId, List<Long>> people, LocalDate today) {
        var owing = policy.due(due.dueOn(), today).stream()
                .flatMap(kind -> Recipients.of(due.assignee(), due.unit(), people)
                        .map(account -> due.notice(account, kind, today)));
        return Stream.concat(owing, escalated(due, policy, people, today)).toList();
    }

    /** Under the day on which it fell due, so that it happens once. */
    private static Stream<Notice> escalated(Due due, Policy policy, Map<UnitId, List<Long>> people, LocalDate today) {
        var giver = due.giver();
        if (giver == null || giver.equals(due.unit()) || !policy.escalates(due.dueOn(), today)) {
            return Stream.empty();
        }
        return Recipients.of(null, giver, people).map(account -> due.notice(account, Kind.ESCALATED, due.dueOn()));
    }

    private static List<UnitId> units(List<Due> due) {
        return due.stream()
                .flatMap(one -> Stream.of(one.unit(), one.giver()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
