package vn.gandan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/**
 * Who looks at what was sent (quy trình duyệt): the levels that approve, nearest first; with four eyes nobody approves what
 * she sent herself; so many days after the due date what was approved is locked, null: only by hand.
 */
public record Route(
        List<Level> approvers, boolean fourEyes, @Nullable Integer lockAfterDays) {

    public Route {
        approvers = List.copyOf(approvers);
    }
}
