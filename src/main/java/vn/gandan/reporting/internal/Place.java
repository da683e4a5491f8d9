package vn.gandan.reporting.internal;

import java.util.List;
import java.util.regex.Pattern;
import vn.gandan.organisation.Level;

/** A unit where it stood on a day: its parent, level and path then. */
record Place(long unit, long parent, Level level, String path) {

    private static final Pattern SLASH = Pattern.compile("/");

    /** Ids of a path from the province down: {@code /24/688/} → 24, 688. */
    static List<Long> ids(String path) {
        return SLASH.splitAsStream(path.substring(1)).map(Long::valueOf).toList();
    }
}
