package vn.gandan.reviews.internal;

import java.util.List;
import java.util.Map;
import vn.gandan.reviews.Standing;

/**
 * The filings of one form for one period, a page of those that are asked for.
 *
 * @param all how many those are
 * @param lockable how many of all filings the reader may lock
 */
public record Bundle(
        Standing standing, Show show, Map<Show, Integer> counts, List<Row> rows, int all, int page, int lockable) {

    public static final int A_PAGE = 100;

    public Bundle {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return Math.max(1, (all + A_PAGE - 1) / A_PAGE);
    }

    public boolean approves() {
        return rows.stream().anyMatch(Row::waiting);
    }

    public boolean locks() {
        return !approves() && rows.stream().anyMatch(Row::lockable);
    }

    /** Those that could be approved without a closer look. */
    public long clean() {
        return rows.stream().filter(row -> row.waiting() && row.clean()).count();
    }

    public String address(Show other) {
        return standing.address() + "&show=" + other.code();
    }
}
