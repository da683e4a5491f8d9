package vn.gandan.desk.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reviews.Standing;

/**
 * What waits for the reader on her own page (việc cần làm về số liệu).
 *
 * @param asks what needs a look, three at most; what is not there is not told
 * @param papers her own unit's filings that are still to be sent, the earliest due first
 * @param opensOn where none is: when the next period begins
 * @param standings what is asked of those below and not finished, the latest first
 */
public record Pressing(
        Unit unit,
        LocalDate today,
        List<Ask> asks,
        List<Paper> papers,
        @Nullable LocalDate opensOn,
        List<Standing> standings) {

    /** A number, a noun, the worst case, and where it is seen to. */
    public record Ask(int count, String noun, String worst, String address, boolean late) {}

    /** A filing to be sent. */
    public record Paper(Filing filing, Asked asked, LocalDate today) {

        public long daysLeft() {
            return ChronoUnit.DAYS.between(today, asked.due());
        }

        public boolean overdue() {
            return daysLeft() < 0;
        }
    }

    /** Whether she writes herself, and looks at nobody's. */
    public boolean hamlet() {
        return unit.level() == Level.HAMLET;
    }

    public boolean nothing() {
        return asks.isEmpty() && standings.isEmpty() && papers.isEmpty() && opensOn == null;
    }
}
