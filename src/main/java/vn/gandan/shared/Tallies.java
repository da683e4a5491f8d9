package vn.gandan.shared;

import java.util.Optional;

/** Knows what waits for whoever reads the page; duties stand in a module that the shared layout cannot see. */
public interface Tallies {

    /** Empty before anybody has signed in. */
    Optional<Tally> current();
}
