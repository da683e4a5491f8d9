package vn.gandan.reporting.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gandan.organisation.Level;

/** A unit where it stood on a day: its parent, level and path then. */
record Place(long unit, long parent, Level level, String path) {

    private static final Pattern SLASH = Pattern.compile("/");

    /** Ids of a path from the province down: {@code /24/688/} → 24, 688. */
    static List<Long> ids(String path) {
        return SLASH.splitAsStream(path.substring(1)).map(Long::valueOf).toList();
    }

    /** The paths above a path and the path itself: {@code /24/}, {@code /24/688/}. */
    static Stream<String> prefixes(String path) {
        var prefixes = Stream.<String>builder();
        for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
            prefixes.add(path.substring(0, end + 1));
        }
        return prefixes.build();
    }

    /** The path of the unit above both. */
    static String common(String one, String other) {
        return prefixes(one).filter(other::startsWith).reduce("", (shorter, longer) -> longer);
    }
}
