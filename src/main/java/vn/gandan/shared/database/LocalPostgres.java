package vn.gandan.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gandan.shared.Progress;

/** Our own PostgreSQL at work in the data folder: started by this program, or by the running one that it joins. */
final class LocalPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);

    private final int port;
    private final Secrets secrets;
    private final Optional<Guard> guard;

    private LocalPostgres(int port, Secrets secrets, Optional<Guard> guard) {
        this.port = port;
        this.secrets = secrets;
        this.guard = guard;
    }

    static LocalPostgres join(DataFolder folder, int port) throws IOException {
        return new LocalPostgres(port, Secrets.of(folder), Optional.empty());
    }

    static LocalPostgres start(DataFolder folder, ServerSettings settings, Progress progress) throws IOException {
        var lock = DataLock.take(folder);
        try {
            return start(folder, lock, settings, progress);
        } catch (IOException | SQLException failed) {
            lock.close();
            throw DiskFailure.of(failed)
                    .orElseGet(() -> DatabaseError.POSTGRES_FAILED.refuse(folder.logs(), lastLine(failed)));
        }
    }

    private static LocalPostgres start(DataFolder folder, DataLock lock, ServerSettings settings, Progress progress)
            throws IOException, SQLException {
        var programs = programs(folder, settings, progress);
        var cluster = new Cluster(folder, programs, settings.options());
        var secrets = Secrets.of(folder);
        if (cluster.running()) {
            log.info("Stopping the PostgreSQL that a killed program left behind");
            cluster.stopLeftOver();
        }
        if (settings.fresh()) {
            cluster.delete();
        }
        if (!cluster.exists()) {
            progress.step("terminal.database.creating");
            cluster.create(secrets.superuser());
        }
        cluster.refuseOtherVersions();
        progress.step("terminal.database.starting");
        int port = cluster.startOnFreePort();
        Roles.provide(server(port), secrets);
        log.info("PostgreSQL {} is up on port {}", ServerBinaries.MAJOR, port);
        return new LocalPostgres(port, secrets, Optional.of(new Guard(cluster, lock, port)));
    }

    private static ServerPrograms programs(DataFolder folder, ServerSettings settings, Progress progress)
            throws IOException {
        var place = settings.binaries(folder);
        if (!ServerBinaries.unpacked(place)) {
            progress.step("terminal.database.unpacking");
        }
        return new ServerPrograms(
                ServerBinaries.unpackedIn(place), ServerAccount.of(folder.cluster(), settings.account()), folder);
    }

    private static String lastLine(Exception failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("", (earlier, later) -> later);
    }

    private static String server(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    int port() {
        return port;
    }

    String url() {
        return server(port) + Roles.DATABASE;
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        try {
            if (guard.isPresent()) {
                guard.get().close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
