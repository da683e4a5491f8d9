package vn.gandan.reporting.internal;

import vn.gandan.shared.Period;

/** A period with its row's id. */
record StoredPeriod(long id, Period period) {

    int year() {
        return period.lastDay().getYear();
    }
}
