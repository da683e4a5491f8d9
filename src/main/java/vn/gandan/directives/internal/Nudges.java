package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.NOT_YOURS_TO_NUDGE;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.internal.OwedStore.Given;
import vn.gandan.duties.DutyId;
import vn.gandan.reminders.Reminders;

/** Reminds units of the papers that they still owe (nhắc nơi chưa ban hành): whoever gave them that duty may. */
@Service
@Transactional
class Nudges {

    private final OwedStore owed;
    private final Reminders reminders;
    private final Mandate mandate;
    private final Clerk clerk;

    Nudges(OwedStore owed, Reminders reminders, Mandate mandate, Clerk clerk) {
        this.owed = owed;
        this.reminders = reminders;
        this.mandate = mandate;
        this.clerk = clerk;
    }

    /**
     * What became of a reminder.
     *
     * @param told how many units
     * @param unreached how many have nobody with an account
     */
    record Nudged(int told, int unreached) {}

    /** Units that have issued it meanwhile are left in peace. */
    Nudged nudge(Document document, Set<DutyId> chosen) {
        var given = owed.given(document.id(), chosen);
        if (!mandate.mayDirect() || given.size() < chosen.size()) {
            throw NOT_YOURS_TO_NUDGE.refuse();
        }
        var open = given.stream().filter(Given::open).map(Given::duty).toList();
        int told = reminders.nudge(open);
        clerk.record("UNITS_NUDGED", document, Map.of("units", String.valueOf(told)));
        return new Nudged(told, open.size() - told);
    }
}
