package vn.gandan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * A start for the sake of starting: up, one page, and down again in good order. The build does it once, so that the JVM
 * can note what it loads (docs/decisions/0004).
 */
final class Rehearsal {

    private static final boolean WANTED = Boolean.getBoolean("gandan.rehearsal");

    private Rehearsal() {}

    static boolean wanted() {
        return WANTED;
    }

    static void askForOnePage(int port) {
        try (var page =
                URI.create("http://localhost:" + port + "/sign-in").toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }
}
