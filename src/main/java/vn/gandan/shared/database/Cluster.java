package vn.gandan.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The server's own data (PostgreSQL calls it a cluster), and the server that runs on it. */
final class Cluster {

    private static final int TRIES = 5;

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final List<String> settings;

    Cluster(DataFolder folder, ServerPrograms programs, List<String> settings) {
        this.folder = folder;
        this.programs = programs;
        this.settings = settings;
    }

    boolean exists() {
        return Files.exists(data());
    }

    void delete() throws IOException {
        ServerBinaries.delete(data());
    }

    /** Made beside and renamed in one step: a half-made cluster is never used. */
    void create(String superuserPassword) throws IOException {
        var draft = folder.path().resolve("postgres.new");
        var password = folder.path().resolve("postgres.password");
        ServerBinaries.delete(draft);
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Secrets.writePrivately(password, superuserPassword);
        try {
            programs.account().own(draft);
            programs.account().own(password);
            programs.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=vi",
                    "--data-checksums");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server's major version is part of its data, and there is no program here to convert one into another. */
    void refuseOtherVersions() throws IOException {
        var made = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!made.equals(ServerBinaries.MAJOR)) {
            throw DatabaseError.DATA_OF_ANOTHER_POSTGRES.refuse(folder, made, ServerBinaries.MAJOR);
        }
    }

    boolean running() throws IOException {
        return programs.succeeds("pg_ctl", "--pgdata=" + data(), "status");
    }

    /** On a free port, which somebody else may take before the server does: then on another. */
    int startOnFreePort() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                start(port);
                return port;
            } catch (IOException failed) {
                if (attempt == TRIES || !portWasTaken()) {
                    throw explained(failed);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    void start(int port) throws IOException {
        programs.account().own(data());
        emptyLog();
        var options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                "max_connections=60",
                "shared_buffers=128MB",
                "jit=off"));
        options.addAll(settings);
        programs.run(
                "pg_ctl",
                "--pgdata=" + data(),
                "--log=" + log(),
                "--wait",
                "--timeout=120",
                "--options="
                        + String.join(
                                " ",
                                options.stream().map(option -> "-c " + option).toList()),
                "start");
    }

    // pg_ctl appends for ever; what the last start said is what helps.
    private void emptyLog() throws IOException {
        if (Files.exists(log())) {
            Files.newByteChannel(log(), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        }
    }

    private boolean portWasTaken() throws IOException {
        return said().contains("Address already in use");
    }

    /** pg_ctl only says "examine the log output"; we do. */
    private IOException explained(IOException failed) throws IOException {
        return new IOException(failed.getMessage() + System.lineSeparator() + said(), failed);
    }

    private String said() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    void stop() throws IOException {
        programs.run("pg_ctl", "--pgdata=" + data(), "--mode=fast", "--wait", "stop");
    }

    /** Stops a server that nobody watches. One that dies while it is asked to stop has stopped, too. */
    void stopLeftOver() throws IOException {
        try {
            stop();
        } catch (IOException unanswered) {
            if (running()) {
                throw unanswered;
            }
        }
    }

    /** The server's process: the first line of its pid file. */
    long process() throws IOException {
        try (var lines = Files.lines(data().resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    private Path data() {
        return folder.cluster();
    }

    private Path log() {
        return data().resolve("server.log");
    }
}
