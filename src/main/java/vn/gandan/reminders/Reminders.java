package vn.gandan.reminders;

import java.util.Collection;
import vn.gandan.duties.DutyId;

/** Reminding by hand, of duties that are open. */
public interface Reminders {

    /**
     * Reminds whoever owes the duties, each of them once a day at most.
     *
     * @return how many of the duties somebody was reminded of; a unit without an account cannot be
     */
    int nudge(Collection<DutyId> duties);
}
