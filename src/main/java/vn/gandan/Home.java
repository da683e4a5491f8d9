package vn.gandan;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the program lives: the launcher's folder, whatever folder it is called from. */
final class Home {

    private Home() {}

    /** The folder that was named, as seen from where it was typed, or the usual one at home. */
    static Path data(@Nullable Path named, String usual) {
        return named != null ? named : Path.of(System.getProperty("gandan.home", ""), usual);
    }
}
