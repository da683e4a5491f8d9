package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.NewProgramme;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;

/** Makes programmes with all that goes with them from the start, and opens and closes them. */
@Service
@Transactional
class Plans {

    private final ProgrammeStore store;
    private final Tasks tasks;
    private final Reviews reviews;
    private final Organisation organisation;
    private final Chronicle chronicle;

    Plans(ProgrammeStore store, Tasks tasks, Reviews reviews, Organisation organisation, Chronicle chronicle) {
        this.store = store;
        this.tasks = tasks;
        this.reviews = reviews;
        this.organisation = organisation;
        this.chronicle = chronicle;
    }

    Programme make(NewProgramme made) {
        var unit = made.unit();
        var programme = Programme.of(new ProgrammeId(unit.province(), UUID.randomUUID()), clean(made));
        store.add(programme, chronicle.actor(), chronicle.now());
        reviews.plan(programme, unit);
        made.tasks().forEach(task -> tasks.add(programme, unit, task));
        record(programme, "PROGRAMME_MADE");
        return programme;
    }

    private static NewProgramme clean(NewProgramme made) {
        return new NewProgramme(
                made.unit(),
                made.kind(),
                made.term(),
                Clean.line(made.title()),
                Clean.line(made.owner()),
                Clean.lineOrNull(made.partner()),
                made.document(),
                made.tasks());
    }

    Programme update(Programme next) {
        var programme = store.update(next);
        record(programme, programme.closed() ? "PROGRAMME_CLOSED" : "PROGRAMME_REOPENED");
        return programme;
    }

    @Transactional(readOnly = true)
    Programme get(ProgrammeId id) {
        return store.get(id);
    }

    /** The programme's unit as it is today, or was when it last existed. */
    @Transactional(readOnly = true)
    Unit unit(ProgrammeId id) {
        var programme = store.get(id);
        return organisation
                .find(programme.unit(), today())
                .orElseGet(() ->
                        organisation.unit(programme.unit(), programme.term().firstDay()));
    }

    LocalDate today() {
        return chronicle.today();
    }

    private void record(Programme programme, String act) {
        chronicle.record(programme.id().province(), programme.path(), act, "programme " + programme.id());
    }
}
