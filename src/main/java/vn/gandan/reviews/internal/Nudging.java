package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.NOT_YOURS_TO_REMIND;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Audit;
import vn.gandan.forms.Asked;
import vn.gandan.reminders.Reminders;

/** Reminds units of filings that they still owe (nhắc nộp phiếu): whoever judges filings may. */
@Service
@Transactional
class Nudging {

    private final Latecomers latecomers;
    private final Reminders reminders;
    private final Audit audit;

    Nudging(Latecomers latecomers, Reminders reminders, Audit audit) {
        this.latecomers = latecomers;
        this.reminders = reminders;
        this.audit = audit;
    }

    /**
     * What became of a reminder.
     *
     * @param told how many units
     * @param unreached how many have nobody with an account
     * @param sent how many of the chosen ones had sent theirs meanwhile
     */
    record Nudged(int told, int unreached, int sent) {}

    /** @param chosen duties; null: of everybody who has not sent */
    Nudged nudge(Reviewer reviewer, Asked asked, @Nullable Set<String> chosen) {
        if (!reviewer.judges()) {
            throw NOT_YOURS_TO_REMIND.refuse();
        }
        var owed = latecomers.owed(reviewer, asked, chosen);
        int told = reminders.nudge(owed);
        var root = reviewer.root();
        audit.record(
                root.province(),
                root.path(),
                "FILINGS_NUDGED",
                "form " + asked.code() + " " + asked.period().code(),
                Map.of("units", String.valueOf(told)));
        return new Nudged(told, owed.size() - told, chosen == null ? 0 : chosen.size() - owed.size());
    }
}
