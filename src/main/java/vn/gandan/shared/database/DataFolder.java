package vn.gandan.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder: everything that one Gần Dân keeps on disk, and what stands where in it. */
public record DataFolder(Path path) {

    // PostgreSQL writes its log ahead in files of 16 MB, and our own log needs a little.
    private static final long ROOM_TO_START = 32L << 20;

    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** Creates what is missing and tries to write, so that a full or read-only disk is told before anything starts. */
    public static DataFolder prepare(Path path) {
        var folder = at(path);
        try {
            Files.createDirectories(folder.logs());
            Files.delete(Files.writeString(Files.createTempFile(folder.path, "probe", ""), "probe"));
            if (Files.getFileStore(folder.path).getUsableSpace() < ROOM_TO_START) {
                throw DatabaseError.DISK_FULL.refuse();
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

    /**
     * Keeps made-up and real data apart: a folder is one or the other from its first start on.
     */
    public void reserveFor(boolean demo) {
        if (!hasDatabase()) {
            mark(demo);
        } else if (demo && !isDemo()) {
            throw DatabaseError.NOT_DEMO_DATA.refuse(this);
        } else if (!demo && isDemo()) {
            throw DatabaseError.DEMO_DATA.refuse(this);
        }
    }

    private boolean isDemo() {
        return Files.exists(demoMark());
    }

    private void mark(boolean demo) {
        try {
            if (demo) {
                Files.writeString(demoMark(), "");
            } else {
                Files.deleteIfExists(demoMark());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path demoMark() {
        return path.resolve("demo");
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
