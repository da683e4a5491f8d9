package vn.gandan.reading.internal;

import java.util.List;

/**
 * A page of the list of reports.
 *
 * @param page counted from 1
 * @param more whether earlier ones follow on another
 */
public record ListPage(List<Listed> reports, int page, boolean more) {

    public ListPage {
        reports = List.copyOf(reports);
    }
}
