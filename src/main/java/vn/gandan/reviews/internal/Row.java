package vn.gandan.reviews.internal;

import vn.gandan.filings.Filing;

/**
 * One filing of the queue, in short.
 *
 * @param waiting for the reader's level
 * @param lockable by her
 * @param warnings figures that stand out, explained or not
 * @param remarks what the unit says about them
 * @param changed figures that changed since the reader looked at it last
 */
public record Row(Filing filing, boolean waiting, boolean lockable, int warnings, int remarks, int changed) {

    /** Nothing about it stands out. */
    public boolean clean() {
        return warnings == 0 && remarks == 0 && changed == 0;
    }

    public String choice() {
        return Choice.of(filing).toString();
    }

    public String address() {
        return "/reviews/filing" + filing.key().query();
    }
}
