package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Unit;

/**
 * The filings of one's own unit (phiếu của tôi).
 *
 * @param unit null for an account of the whole country
 * @param opensOn when the next period begins, where nothing is asked now
 */
public record Shelf(
        @Nullable Unit unit,
        LocalDate today,
        List<Card> open,
        List<Card> sent,
        @Nullable LocalDate opensOn) {

    /** So many are still read as cards; more stand in a list. */
    private static final int CARDS = 8;

    public boolean many() {
        return open.size() > CARDS;
    }

    /** One filing with how far it is, and those of the periods before, the latest first. */
    public record Card(Filing filing, Asked asked, int filled, int fields, List<Filing> before, LocalDate today) {

        public FilingKey key() {
            return filing.key();
        }

        public long daysLeft() {
            return ChronoUnit.DAYS.between(today, asked.due());
        }

        public boolean overdue() {
            return !filing.sent() && daysLeft() < 0;
        }
    }
}
