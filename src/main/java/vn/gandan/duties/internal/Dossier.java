package vn.gandan.duties.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent;
import vn.gandan.organisation.Unit;

/** Everything the page of one duty tells: what it is, how its date came about, who has a part in it, what happened. */
public record Dossier(
        Row row,
        String explanation,
        @Nullable Unit unit,
        @Nullable Unit giver,
        @Nullable Row lead,
        List<Row> supporting,
        List<Row> parts,
        List<DutyEvent> history,
        List<Act> acts,
        List<Account> people) {

    public Duty duty() {
        return row.duty();
    }

    public Optional<Act> first() {
        return Optional.ofNullable(row.act());
    }

    /** What else can be done; words have a form of their own below. */
    public List<Act> others() {
        return acts.stream().filter(act -> act != row.act()).toList();
    }

    /** Why the unit asks for time, as it was last said. */
    public Optional<String> asked() {
        return history.stream()
                .filter(event -> event.kind() == DutyEvent.Kind.EXTENSION_ASKED)
                .findFirst()
                .map(DutyEvent::words);
    }

    public long partsDone() {
        return parts.stream()
                .filter(part -> part.duty().status() == Duty.Status.ACCEPTED
                        || part.duty().awaitsAcceptance())
                .count();
    }

    public List<Row> partsOwed() {
        return parts.stream()
                .filter(part -> part.duty().status() != Duty.Status.WITHDRAWN)
                .toList();
    }
}
