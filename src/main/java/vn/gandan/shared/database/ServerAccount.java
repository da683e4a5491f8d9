package vn.gandan.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * In whose name PostgreSQL runs: it refuses root. Root therefore starts it in a user namespace without a mapping, where
 * it looks like nobody, or, where such namespaces are forbidden, as nobody in earnest.
 *
 * @param prefix what stands before every command of the server
 * @param owner the account that must own its files; empty: the program's own
 */
record ServerAccount(List<String> prefix, Optional<Integer> owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Data made in one of the two ways cannot be opened in the other, so the owner of existing data decides. */
    static ServerAccount of(Path cluster, String wish) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        int owner = Files.exists(cluster) ? (Integer) Files.getAttribute(cluster, "unix:uid") : ROOT;
        if (owner != ROOT) {
            return as(owner);
        }
        return !wish.equals("setpriv") && namespacesAllowed() ? inNamespace() : as(NOBODY);
    }

    private static ServerAccount inNamespace() {
        return new ServerAccount(List.of("unshare", "-U"), Optional.empty());
    }

    private static ServerAccount as(int account) {
        return new ServerAccount(
                List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--clear-groups"), Optional.of(account));
    }

    private static boolean namespacesAllowed() {
        try {
            var probe = new ProcessBuilder("unshare", "-U", "id", "-u")
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return probe.waitFor() == 0 && !answer.equals("0");
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hands the folder or file over to the server's account. */
    void own(Path path) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner.get(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
