package vn.gandan.reviews.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.filings.Step;
import vn.gandan.forms.Finding;
import vn.gandan.reporting.Change;

/**
 * One filing laid side by side with the period before (phiếu đang xem xét).
 *
 * @param general what stands out without belonging to one figure
 */
public record Review(
        Sheet sheet, List<Part> parts, List<Finding> general, List<Step> history, Turn turn, Rights rights) {

    /** A section of the form with its figures. */
    public record Part(String title, List<Item> items) {}

    /**
     * One figure.
     *
     * @param difference from the period before, in words
     * @param changes since the reader looked last, the latest first
     */
    public record Item(Line line, List<Finding> findings, String difference, List<Change> changes) {

        public String cell() {
            return line.field().cell().toString();
        }
    }

    /** Its neighbours in the queue, and where it stands in it; not in it: 0. */
    public record Turn(@Nullable Filing before, @Nullable Filing after, int place, int of) {}

    /** What the reader may do with it now. */
    public record Rights(boolean approve, boolean sendBack, boolean takeBack, boolean lock, boolean amend) {}

    public Filing filing() {
        return sheet.filing();
    }

    public long warnings() {
        return general.size()
                + parts.stream()
                        .flatMap(part -> part.items().stream())
                        .mapToLong(item -> item.findings().size())
                        .sum();
    }

    public long changed() {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> !item.changes().isEmpty())
                .count();
    }

    public String address() {
        return "/reviews/filing" + filing().key().query();
    }
}
