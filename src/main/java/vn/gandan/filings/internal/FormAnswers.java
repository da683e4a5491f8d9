package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.filings.internal.FilingStore.Answered;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Answers;
import vn.gandan.forms.Assignment;
import vn.gandan.organisation.Organisation;

/** Which filings an assignment would leave behind if it ended: nobody could approve or correct them any more. */
@Component
class FormAnswers implements Answers {

    private final FilingStore store;
    private final Organisation organisation;

    FormAnswers(FilingStore store, Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public Optional<LocalDate> latestAfter(LocalDate day, Assignment assignment) {
        var to = assignment.to();
        return organisation
                .find(to.root(), assignment.from())
                .flatMap(root -> store.answered(root.province(), assignment.form(), root.path(), day).stream()
                        .filter(answered -> assignment.rhythm().asksFor(answered.period()) && asks(to, answered))
                        .map(answered -> answered.period().lastDay())
                        .findFirst());
    }

    private boolean asks(Addressees to, Answered answered) {
        if (to.level() == null) {
            return answered.units().stream().anyMatch(to.named()::contains);
        }
        return organisation.find(answered.units(), answered.period().lastDay()).stream()
                .anyMatch(unit -> unit.level() == to.level()
                        && (to.kinds().isEmpty() || to.kinds().contains(unit.kind())));
    }
}
