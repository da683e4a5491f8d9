package vn.gandan.shared.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the server alive while the program lives: one that was killed is started again and recovers from its log. */
final class Guard implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final Cluster cluster;
    private final DataLock lock;
    private final int port;
    private volatile boolean closing;

    Guard(Cluster cluster, DataLock lock, int port) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
        watch();
    }

    private void watch() throws IOException {
        ProcessHandle.of(cluster.process())
                .ifPresent(server -> Thread.ofVirtual().start(() -> {
                    server.onExit().join();
                    revive();
                }));
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        log.warn("PostgreSQL is gone; starting it again on port {}", port);
        try {
            cluster.start(port);
            watch();
            log.info("PostgreSQL is up again");
        } catch (IOException failed) {
            log.error("PostgreSQL could not be started again; restart Gần Dân", failed);
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        stop();
        lock.close();
    }

    private synchronized void stop() throws IOException {
        if (cluster.running()) {
            cluster.stop();
            log.info("PostgreSQL stopped");
        }
    }
}
