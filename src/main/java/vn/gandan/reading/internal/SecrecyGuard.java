package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_SECRET;

import org.springframework.stereotype.Component;

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
        if (report.secret()) {
            chronicle.recordSecret(path);
            throw REPORT_SECRET.refuse();
        }
        return arrivals.take(report, path);
    }
}
