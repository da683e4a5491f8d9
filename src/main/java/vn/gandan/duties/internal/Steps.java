package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.DATE_IN_FUTURE;
import static vn.gandan.duties.DutiesError.UNIT_OUTSIDE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent.Kind;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Rules;
import vn.gandan.duties.internal.EventStore.Line;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;

/** What an official can do with one duty: whoever owes it does the work, whoever gave it judges. */
@Service
@Transactional
class Steps {

    private static final Logger log = LoggerFactory.getLogger(Steps.class);

    private final DutyStore store;
    private final History history;
    private final Rules rules;
    private final Competence competence;

    Steps(DutyStore store, History history, Rules rules, Competence competence) {
        this.store = store;
        this.history = history;
        this.rules = rules;
        this.competence = competence;
    }

    Duty start(DutyId id) {
        return written(mine(id).start(), Line.of(Kind.STARTED));
    }

    Duty done(DutyId id, String words, LocalDate on) {
        if (on.isAfter(history.today())) {
            throw DATE_IN_FUTURE.refuse();
        }
        var evidence = Evidence.inWords(VietnameseText.nfc(words), on);
        return written(mine(id).done(evidence), new Line(Kind.DONE, evidence.label(), null, on));
    }

    Duty accept(DutyId id) {
        var accepted = written(judged(id).accept(), Line.of(Kind.ACCEPTED));
        closeSupporters(accepted);
        return accepted;
    }

    Duty sendBack(DutyId id, String reason) {
        return written(judged(id).sendBack(reason), Line.of(Kind.RETURNED, clean(reason)));
    }

    /** Undoes {@link #done} before anybody judged it, or {@link #accept}. */
    Duty reopen(DutyId id, String reason) {
        var duty = store.get(id);
        competence.toReopen(duty);
        return written(duty.reopen(), Line.of(Kind.REOPENED, clean(reason)));
    }

    Duty ask(DutyId id, LocalDate until, String reason) {
        return written(mine(id).ask(until, reason), new Line(Kind.EXTENSION_ASKED, clean(reason), null, until));
    }

    Duty refuseExtension(DutyId id, String reason) {
        return written(judged(id).refuseExtension(), Line.of(Kind.EXTENSION_REFUSED, clean(reason)));
    }

    Duty extend(DutyId id, Extension extension) {
        var duty = judged(id);
        var longer = duty.extend(extension, rule(duty)).counted(rules.calendar());
        return written(
                longer,
                new Line(
                        Kind.EXTENDED,
                        clean(extension.reason()),
                        extension.document(),
                        longer.due().day()));
    }

    Duty pause(DutyId id, LocalDate on, String reason, @Nullable String document) {
        var paused = judged(id).pause(on, clean(reason), document).counted(rules.calendar());
        return written(paused, new Line(Kind.PAUSED, clean(reason), document, on));
    }

    Duty resume(DutyId id, LocalDate on) {
        var running = judged(id).resume(on).counted(rules.calendar());
        return written(running, new Line(Kind.RESUMED, null, null, running.due().day()));
    }

    Duty transfer(DutyId id, Unit to, String reason) {
        var duty = judged(id);
        if (!Scope.required().covers(to.path()) || !to.province().equals(id.province())) {
            throw UNIT_OUTSIDE.refuse(to.fullName());
        }
        var handed = written(
                duty.transfer(to, history.today()).counted(rules.calendar()),
                Line.of(Kind.TRANSFERRED, to.title() + ". " + clean(reason)));
        history.follow(handed);
        return handed;
    }

    Duty assign(DutyId id, @Nullable Long account, String name) {
        return written(mine(id).assign(account), Line.of(Kind.ASSIGNED, name));
    }

    void comment(DutyId id, String words) {
        history.write(List.of(store.get(id)), Line.of(Kind.COMMENTED, clean(words)));
    }

    Duty withdraw(DutyId id, String reason) {
        return written(judged(id).withdraw(reason), Line.of(Kind.WITHDRAWN, clean(reason)));
    }

    private void closeSupporters(Duty lead) {
        var evidence = lead.evidence();
        if (evidence == null) {
            return;
        }
        store.supporting(lead.id()).stream()
                .filter(Duty::open)
                .map(support -> support.done(evidence))
                .map(support -> support.awaitsAcceptance() ? support.accept() : support)
                .forEach(support -> written(support, Line.of(Kind.ACCEPTED)));
    }

    private Duty mine(DutyId id) {
        var duty = store.get(id);
        competence.toDo(duty);
        return duty;
    }

    private Duty judged(DutyId id) {
        var duty = store.get(id);
        competence.toJudge(duty);
        return duty;
    }

    private @Nullable Rule rule(Duty duty) {
        var code = duty.matter().rule();
        return code == null ? null : rules.rule(code, duty.clock().start()).orElse(null);
    }

    private Duty written(Duty next, Line line) {
        var duty = store.update(next);
        history.write(duty, line);
        log.info("Duty {} {}", duty.id(), line.kind());
        return duty;
    }

    private static String clean(String words) {
        return VietnameseText.nfc(words).strip();
    }
}
