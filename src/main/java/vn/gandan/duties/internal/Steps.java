package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.DATE_IN_FUTURE;
import static vn.gandan.duties.DutiesError.DUTY_CHANGED_MEANWHILE;
import static vn.gandan.duties.DutiesError.UNIT_OUTSIDE;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent.Kind;
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

    Duty start(Seen seen) {
        return written(mine(seen).start(), Line.of(Kind.STARTED));
    }

    Duty done(Seen seen, Evidence evidence) {
        if (evidence.on().isAfter(history.today())) {
            throw DATE_IN_FUTURE.refuse();
        }
        return written(mine(seen).done(evidence), new Line(Kind.DONE, evidence.label(), null, evidence.on()));
    }

    Duty accept(Seen seen) {
        var accepted = written(judged(seen).accept(), Line.of(Kind.ACCEPTED));
        closeSupporters(accepted);
        return accepted;
    }

    /** Undoes {@link #accept}: what was shown waits again, also for those that were closed with it. */
    Duty unaccept(Seen seen) {
        var waiting = judged(seen).unaccept();
        store.supporting(waiting.id()).stream()
                .filter(support -> Objects.equals(support.evidence(), waiting.evidence()))
                .forEach(support -> written(support.reopen(), Line.of(Kind.REOPENED)));
        return written(waiting, Line.of(Kind.REOPENED));
    }

    Duty sendBack(Seen seen, String reason) {
        return written(judged(seen).sendBack(reason), Line.of(Kind.RETURNED, clean(reason)));
    }

    /** Undoes {@link #done} before anybody judged it; later only whoever judges lets it be done again. */
    Duty reopen(Seen seen, String reason) {
        var duty = current(seen);
        competence.toReopen(duty);
        return written(duty.reopen(), Line.of(Kind.REOPENED, clean(reason)));
    }

    Duty ask(Seen seen, LocalDate until, String reason) {
        return written(mine(seen).ask(until, reason), new Line(Kind.EXTENSION_ASKED, clean(reason), null, until));
    }

    Duty refuseExtension(Seen seen, String reason) {
        return written(judged(seen).refuseExtension(), Line.of(Kind.EXTENSION_REFUSED, clean(reason)));
    }

    Duty extend(Seen seen, Extension extension) {
        var duty = judged(seen);
        var longer = duty.extend(extension, rule(duty)).counted(rules.calendar());
        return written(
                longer,
                new Line(
                        Kind.EXTENDED,
                        clean(extension.reason()),
                        extension.document(),
                        longer.due().day()));
    }

    Duty pause(Seen seen, LocalDate on, String reason, @Nullable String document) {
        var paused = judged(seen).pause(on, clean(reason), document).counted(rules.calendar());
        return written(paused, new Line(Kind.PAUSED, clean(reason), document, on));
    }

    Duty resume(Seen seen, LocalDate on, @Nullable String reason, @Nullable String document) {
        var running = judged(seen).resume(on).counted(rules.calendar());
        var words = reason == null ? null : clean(reason);
        return written(
                running, new Line(Kind.RESUMED, words, document, running.due().day()));
    }

    Duty transfer(Seen seen, Unit to, String reason) {
        var duty = judged(seen);
        if (!Scope.required().covers(to.path())
                || !to.province().equals(duty.id().province())) {
            throw UNIT_OUTSIDE.refuse(to.fullName());
        }
        var handed = written(
                duty.transfer(to, history.today()).counted(rules.calendar()),
                Line.of(Kind.TRANSFERRED, to.title() + ". " + clean(reason)));
        history.follow(handed);
        return handed;
    }

    Duty assign(Seen seen, @Nullable Long account, String name) {
        return written(mine(seen).assign(account), Line.of(Kind.ASSIGNED, name));
    }

    Duty comment(Seen seen, String words) {
        var duty = store.get(seen.id());
        history.write(duty, Line.of(Kind.COMMENTED, clean(words)));
        return duty;
    }

    Duty withdraw(Seen seen, String reason) {
        return written(judged(seen).withdraw(reason), Line.of(Kind.WITHDRAWN, clean(reason)));
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

    private Duty mine(Seen seen) {
        var duty = current(seen);
        competence.toDo(duty);
        return duty;
    }

    private Duty judged(Seen seen) {
        var duty = current(seen);
        competence.toJudge(duty);
        return duty;
    }

    private Duty current(Seen seen) {
        var duty = store.get(seen.id());
        if (!seen.still(duty)) {
            throw DUTY_CHANGED_MEANWHILE.refuse();
        }
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
