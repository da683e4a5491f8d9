package vn.gandan.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One program at a time works in a data folder. The lock dies with its process; the file says which one it is. */
final class DataLock implements AutoCloseable {

    private static final long UNKNOWN = 0;

    private final FileChannel file;

    private DataLock(FileChannel file) {
        this.file = file;
    }

    static DataLock take(DataFolder folder) throws IOException {
        var file = open(folder);
        if (!free(file)) {
            long holder = process(file);
            file.close();
            throw DatabaseError.DATA_IN_USE.refuse(folder, String.valueOf(holder));
        }
        file.truncate(0)
                .write(ByteBuffer.wrap(
                        String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        file.force(true);
        return new DataLock(file);
    }

    /** The process that holds the folder, if one does. */
    static Optional<Long> holder(DataFolder folder) {
        try (var file = open(folder)) {
            return free(file) ? Optional.empty() : Optional.of(process(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileChannel open(DataFolder folder) throws IOException {
        return FileChannel.open(
                folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean free(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static long process(FileChannel file) throws IOException {
        var digits = ByteBuffer.allocate(20);
        int length = file.read(digits, 0);
        return length <= 0 ? UNKNOWN : Long.parseLong(new String(digits.array(), 0, length, StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
