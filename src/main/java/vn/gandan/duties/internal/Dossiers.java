package vn.gandan.duties.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.Texts;

/** Puts the page of one duty together. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final DutyStore store;
    private final History history;
    private final Rows rows;
    private final Acts acts;
    private final Names names;
    private final Doing doing;
    private final MyWork work;
    private final Texts text;

    Dossiers(
            DutyStore store, History history, Rows rows, Acts acts, Names names, Doing doing, MyWork work, Texts text) {
        this.store = store;
        this.history = history;
        this.rows = rows;
        this.acts = acts;
        this.names = names;
        this.doing = doing;
        this.work = work;
        this.text = text;
    }

    Dossier of(DutyId id) {
        var duty = store.get(id);
        var official = work.official().orElseThrow();
        var lead = duty.parties().lead();
        var known = names.of(List.of(duty));
        var allowed = acts.all(duty, official);
        return new Dossier(
                rows.of(List.of(duty), official).getFirst(),
                duty.due().explain(text, duty.matter().basis()),
                known.unit(duty.parties().unit()),
                known.unit(duty.parties().giver()),
                lead == null
                        ? null
                        : rows.of(store.visible(List.of(lead)), official).stream()
                                .findFirst()
                                .orElse(null),
                rows.of(store.supporting(id), official),
                rows.of(parts(duty), official),
                new ArrayList<>(history.of(id)).reversed(),
                allowed,
                allowed.contains(Act.ASSIGNMENT) ? doing.people(duty) : List.of());
    }

    private List<Duty> parts(Duty duty) {
        return store.under(duty.id());
    }
}
