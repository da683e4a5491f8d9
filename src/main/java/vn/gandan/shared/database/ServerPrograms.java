package vn.gandan.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs in the account that may. */
record ServerPrograms(Path binaries, ServerAccount account, DataFolder folder) {

    private static final int PATIENCE_SECONDS = 180;

    /** Fails with what the program said. */
    void run(String program, String... arguments) throws IOException {
        // To a file: a server started by pg_ctl inherits its output, and a pipe would never end. Not in the data
        // folder,
        // whose disk may be the one that is full.
        var output = Files.createTempFile("gandan-", ".log");
        try {
            if (exit(program, List.of(arguments), output) != 0) {
                throw new IOException(new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
            }
        } finally {
            Files.delete(output);
        }
    }

    boolean succeeds(String program, String... arguments) throws IOException {
        return exit(program, List.of(arguments), Path.of("/dev/null")) == 0;
    }

    private int exit(String program, List<String> arguments, Path output) throws IOException {
        var line = new ArrayList<>(account.prefix());
        line.add(binaries.resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // The words that we recognise are English ones.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return exit(builder.start());
    }

    private static int exit(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException(
                "no answer in " + PATIENCE_SECONDS + " s: " + process.info().commandLine());
    }
}
