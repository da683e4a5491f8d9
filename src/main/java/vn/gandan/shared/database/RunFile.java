package vn.gandan.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code DIR/run.json}: how commands find the running program and its database. */
public record RunFile(long process, int httpPort, int databasePort) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"process\":(\\d+),\"httpPort\":(\\d+),\"databasePort\":(\\d+)}\\s*");

    static Optional<RunFile> read(DataFolder folder) {
        if (!Files.exists(folder.runFile())) {
            return Optional.empty();
        }
        try {
            var form = FORM.matcher(Files.readString(folder.runFile()));
            return form.matches()
                    ? Optional.of(new RunFile(
                            Long.parseLong(form.group(1)),
                            Integer.parseInt(form.group(2)),
                            Integer.parseInt(form.group(3))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whole or not at all: a command may read at any moment. */
    public void write(DataFolder folder) {
        try {
            var draft = folder.path().resolve("run.json.new");
            Secrets.writePrivately(
                    draft,
                    "{\"process\":%d,\"httpPort\":%d,\"databasePort\":%d}%n"
                            .formatted(process, httpPort, databasePort));
            Files.move(draft, folder.runFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
