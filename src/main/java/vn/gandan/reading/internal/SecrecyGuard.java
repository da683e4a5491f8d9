package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_EMPTY;
import static vn.gandan.reading.ReadingError.REPORT_SECRET;
import static vn.gandan.reading.ReadingError.REPORT_TOO_LONG;

import org.springframework.stereotype.Component;
import vn.gandan.reading.Glance;

/**
 * Turns reports with a stamp of secrecy away before anything of them is stored. Without a transaction of its own: that it
 * happened is recorded in a second one, and two at a time out of a small pool could wait for ever.
 */
@Component
class SecrecyGuard {

    private final Arrivals arrivals;
    private final Chronicle chronicle;

    SecrecyGuard(Arrivals arrivals, Chronicle chronicle) {
        this.arrivals = arrivals;
        this.chronicle = chronicle;
    }

    Arrived take(ReportFile report, String path) {
        refuseSecret(report, path);
        return arrivals.take(report, path);
    }

    /** What it says, and no trace of it. */
    Glance look(ReportFile report, String path) {
        refuseSecret(report, path);
        if (report.text().length() > Arrivals.LONGEST) {
            throw REPORT_TOO_LONG.refuse(Arrivals.LONGEST);
        }
        if (report.text().isBlank()) {
            throw REPORT_EMPTY.refuse();
        }
        return new Glance(report.name(), report.text(), report.notices());
    }

    private void refuseSecret(ReportFile report, String path) {
        if (report.secret()) {
            chronicle.recordSecret(path);
            throw REPORT_SECRET.refuse();
        }
    }
}
