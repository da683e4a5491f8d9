package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a long list, and the ways to the next (trang). */
public record Pages(int number, int count, int aPage, String address) {

    /** The page that is asked for, or the last. */
    static Pages of(int asked, int rows, int aPage, String address) {
        int count = Math.max(1, Math.ceilDiv(rows, aPage));
        return new Pages(Math.min(asked, count), count, aPage, address);
    }

    public @Nullable String previous() {
        return number > 1 ? page(number - 1) : null;
    }

    public @Nullable String next() {
        return number < count ? page(number + 1) : null;
    }

    private String page(int other) {
        return address + "&page=" + other;
    }

    <T> List<T> of(List<T> rows) {
        return rows.subList((number - 1) * aPage, Math.min(number * aPage, rows.size()));
    }
}
