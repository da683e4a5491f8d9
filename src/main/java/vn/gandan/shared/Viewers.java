package vn.gandan.shared;

import java.util.Optional;

/** Knows who reads the page; accounts and units stand in modules that the shared layout cannot see. */
public interface Viewers {

    /** Empty before anybody has signed in. */
    Optional<Viewer> current();
}
