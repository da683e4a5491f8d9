package vn.gandan.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder: everything that one Gần Dân keeps on disk, and what stands where in it. */
public record DataFolder(Path path) {

    /** Creates what is missing and tries to write, so that a full or read-only disk is told before anything starts. */
    public static DataFolder prepare(Path path) {
        var folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.logs());
            var probe = Files.createTempFile(folder.path, "probe", "");
            try {
                Files.write(probe, new byte[1 << 16]);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException unwritable) {
            throw DiskFailure.of(unwritable)
                    .orElseGet(() ->
                            DatabaseError.DATA_UNWRITABLE.refuse(folder, String.valueOf(unwritable.getMessage())));
        }
        return folder;
    }

    public Path logs() {
        return path.resolve("logs");
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path lock() {
        return path.resolve("gandan.lock");
    }

    Path runFile() {
        return path.resolve("run.json");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    public boolean hasDatabase() {
        return Files.exists(cluster());
    }

    /** The program at work on this folder, if there is one and it has finished starting. */
    public Optional<RunFile> running() {
        return DataLock.holder(this).flatMap(holder -> RunFile.read(this).filter(run -> run.process() == holder));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
