package vn.gandan.filings.internal;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gandan.shared.UnitId;

/** A unit's path and the units on it. */
final class Paths {

    private static final Pattern SLASH = Pattern.compile("/");

    private Paths() {}

    /** From the province down to the unit itself. */
    static Stream<UnitId> ids(String path) {
        return SLASH.splitAsStream(path).filter(part -> !part.isEmpty()).map(part -> new UnitId(Long.parseLong(part)));
    }

    /** Of the unit above both. */
    static String common(String one, String other) {
        int end = 0;
        int most = Math.min(one.length(), other.length());
        for (int i = 0; i < most && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') {
                end = i + 1;
            }
        }
        return one.substring(0, end);
    }
}
