package vn.gandan.writing.proofing;

import java.util.Set;

/**
 * What has to be known to look a report through.
 *
 * @param below codes of indicators whose figures of single units its tables have
 * @param symbols of the papers that it cites, and of those that may have been meant
 */
public record Needs(Set<String> below, Set<String> symbols) {

    public Needs {
        below = Set.copyOf(below);
        symbols = Set.copyOf(symbols);
    }
}
