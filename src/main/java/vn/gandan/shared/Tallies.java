package vn.gandan.shared;

import java.util.Optional;

/**
 * Knows something of what waits for whoever reads the page, in modules that the shared layout cannot see; what all of them
 * know is added.
 */
public interface Tallies {

    /** Empty before anybody has signed in. */
    Optional<Tally> current();
}
