package vn.gandan.duties.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Duty;

/** What the reader may do with a duty as it stands, the first thing first. */
@Component
class Acts {

    private final Competence competence;

    Acts(Competence competence) {
        this.competence = competence;
    }

    /** What the row's one key does: judge what waits for her, else do what she owes. */
    Optional<Act> first(Duty duty, Official official) {
        boolean judges = competence.mayJudge(duty);
        if (judges && duty.awaitsAcceptance()) {
            return Optional.of(Act.ACCEPTANCE);
        }
        if (judges && duty.open() && duty.askedUntil() != null) {
            return Optional.of(Act.EXTENSION);
        }
        if (!duty.open() || !official.owes(duty) || !competence.mayDo(duty)) {
            return Optional.empty();
        }
        return Optional.of(duty.status() == Duty.Status.IN_PROGRESS ? Act.COMPLETION : Act.START);
    }

    List<Act> all(Duty duty, Official official) {
        var acts = new ArrayList<Act>();
        first(duty, official).ifPresent(acts::add);
        doing(duty).stream().filter(act -> !acts.contains(act)).forEach(acts::add);
        judging(duty).stream().filter(act -> !acts.contains(act)).forEach(acts::add);
        return acts;
    }

    private List<Act> doing(Duty duty) {
        var acts = new ArrayList<Act>();
        if (!competence.mayDo(duty)) {
            return acts;
        }
        if (duty.open()) {
            if (duty.status() != Duty.Status.IN_PROGRESS) {
                acts.add(Act.START);
            }
            acts.add(Act.COMPLETION);
            if (!competence.mayJudge(duty)) {
                acts.add(Act.EXTENSION_REQUEST);
            }
            acts.add(Act.ASSIGNMENT);
        }
        if (duty.awaitsAcceptance()) {
            acts.add(Act.REOPENING);
        }
        return acts;
    }

    private List<Act> judging(Duty duty) {
        var acts = new ArrayList<Act>();
        if (!competence.mayJudge(duty)) {
            return acts;
        }
        if (duty.awaitsAcceptance()) {
            acts.add(Act.ACCEPTANCE);
            acts.add(Act.RETURN);
        }
        if (duty.open()) {
            acts.add(Act.EXTENSION);
            if (duty.askedUntil() != null) {
                acts.add(Act.EXTENSION_REFUSAL);
            }
            acts.add(duty.paused() ? Act.RESUMPTION : Act.PAUSE);
            acts.add(Act.TRANSFER);
        }
        if (duty.status() == Duty.Status.ACCEPTED) {
            acts.add(Act.REOPENING);
        } else if (duty.status() != Duty.Status.WITHDRAWN) {
            acts.add(Act.WITHDRAWAL);
        }
        return acts;
    }
}
