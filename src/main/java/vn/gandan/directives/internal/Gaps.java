package vn.gandan.directives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/** One page of the units that owe and have not, the worst first (danh sách nơi chưa ban hành). */
public record Gaps(
        List<Gap> rows, int all, int page, @Nullable Level level) {

    public static final int A_PAGE = 50;

    public int pages() {
        return Math.max(1, (all + A_PAGE - 1) / A_PAGE);
    }
}
