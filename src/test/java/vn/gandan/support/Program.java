package vn.gandan.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The real program as a process of its own, on a data folder and a port of its own, to be killed and started again. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern DATABASE_PORT = Pattern.compile("\"databasePort\":(\\d+)");

    private final Path data;
    private final Path output;
    private final Process process;
    private final int port;

    private Program(Path data, Path output, Process process, int port) {
        this.data = data;
        this.output = output;
        this.process = process;
        this.port = port;
    }

    /** How a start is asked for. */
    public static final class Start {

        private final Path data;
        private final List<String> before = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private final Map<String, String> environment = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int port;

        private Start(Path data) {
            this.data = data.toAbsolutePath();
        }

        /** {@code demo}, or {@code token NAME}; nothing said is the program itself. */
        public Start command(String... said) {
            words.addAll(List.of(said));
            return this;
        }

        public Start port(int wanted) {
            port = wanted;
            return this;
        }

        public Start option(String option) {
            options.add(option);
            return this;
        }

        public Start environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** A shell line that runs first, in a user and mount namespace of its own: a small disk, a read-only one. */
        public Start first(String shell) {
            before.addAll(List.of("unshare", "-rm", "sh", "-c", shell + " && exec \"$@\"", "sh"));
            return this;
        }

        /** For data that need not survive: half the time. */
        public Start throwaway() {
            return option("-Dgandan.postgres.options=fsync=off,synchronous_commit=off");
        }

        /** Up, one page, and down again in good order. */
        public Start once() {
            return option("-Dgandan.rehearsal=true");
        }

        public Program start() throws IOException {
            int chosen = port == 0 ? freePort() : port;
            var line = new ArrayList<>(before);
            line.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dgandan.postgres.binaries=" + Path.of("target").toAbsolutePath()));
            line.addAll(options);
            line.addAll(List.of("-cp", classes(), "vn.gandan.GanDan"));
            line.addAll(words);
            line.addAll(List.of("--data", data.toString()));
            if (words.isEmpty() || words.getFirst().equals("demo")) {
                line.addAll(List.of("--port", String.valueOf(chosen)));
            }
            var output = Files.createTempFile(Path.of("target"), "program-", ".log");
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GANDAN_"));
            builder.environment().putAll(environment);
            return new Program(data, output, builder.start(), chosen);
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        /** What the program is made of, without the tests. */
        private static String classes() {
            var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return String.join(
                    ":",
                    Arrays.stream(all.split(":", -1))
                            .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                            .toList());
        }
    }

    public static Start on(Path data) {
        return new Start(data);
    }

    /** What a command prints, once it has done its work. */
    public static String printed(Path data, String... words) throws IOException, InterruptedException {
        try (var command = on(data).command(words).start()) {
            if (command.awaitEnd() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + command.output());
            }
            return command.output().strip();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until it says where it can be found. */
    public Program awaitRunning() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!output().contains(":" + port)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("it did not start: " + output());
            }
            Thread.sleep(50);
        }
        return this;
    }

    /** The exit code of a program that ends by itself. */
    public int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("it did not end: " + output());
        }
        return process.exitValue();
    }

    /** As the system kills: without a last word. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Every process of its database at once; gives the number that the server had. */
    public long killDatabase() throws IOException {
        long server = databaseProcess();
        var processes = new ArrayList<>(
                ProcessHandle.of(server).orElseThrow().children().toList());
        ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
        processes.forEach(ProcessHandle::destroyForcibly);
        return server;
    }

    public long databaseProcess() throws IOException {
        try (var lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    public int databasePort() throws IOException {
        var found = DATABASE_PORT.matcher(Files.readString(data.resolve("run.json")));
        if (!found.find()) {
            throw new IllegalStateException("run.json names no database");
        }
        return Integer.parseInt(found.group(1));
    }

    /** In good order, as Ctrl+C does it. */
    public void stop() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        stop();
        Files.deleteIfExists(output);
    }
}
