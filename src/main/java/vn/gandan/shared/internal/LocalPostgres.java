package vn.gandan.shared.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL run from the binaries jar in a directory that survives restarts. */
public final class LocalPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private final Path home, bin, data;
    private final List<String> as;
    private int port;
    private final FileChannel lockFile;
    private final FileLock lock;

    public LocalPostgres(Path dir, List<String> settings) throws IOException, InterruptedException {
        long t0 = System.nanoTime();
        home = dir.toAbsolutePath();
        Files.createDirectories(home);
        lockFile = FileChannel.open(home.resolve("gandan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = lockFile.tryLock();
        if (lock == null) throw new IllegalStateException("another Gần Dân is running on " + home);
        bin = unpack();
        data = home.resolve("data");
        as = runAs();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Path tmp = home.resolve("data.new");
            deleteTree(tmp);
            run(
                    bin("initdb"),
                    "-D",
                    tmp.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret(),
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=vi",
                    "--data-checksums");
            Files.move(tmp, data, StandardCopyOption.ATOMIC_MOVE);
        }
        if (exit(bin("pg_ctl"), "-D", data.toString(), "status") == 0) { // left over by a killed JVM
            log.info("stopping the PostgreSQL that an earlier run left behind");
            run(bin("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop");
        }
        try (var s = new ServerSocket(0)) {
            port = s.getLocalPort();
        }
        run(
                bin("pg_ctl"),
                "-D",
                data.toString(),
                "-l",
                data.resolve("server.log").toString(),
                "-w",
                "-t",
                "120",
                "-o",
                "-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c max_connections=60 -c jit=off -c shared_buffers=128MB"
                        + settings.stream()
                                .map(setting -> " -c " + setting)
                                .collect(java.util.stream.Collectors.joining()),
                "start");
        provision();
        log.info("PostgreSQL up on port {} in {} ms (as: {})", port, (System.nanoTime() - t0) / 1_000_000, as);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/gandan";
    }

    public String password() {
        return password;
    }

    private String password = "";
    /** A random password, made once, readable by the server account only. */
    private Path secret() throws IOException {
        Path f = home.resolve("password");
        if (!Files.exists(f)) {
            byte[] b = new byte[24];
            new java.security.SecureRandom().nextBytes(b);
            Files.createFile(
                    f,
                    java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                            java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
            Files.writeString(f, Base64.getUrlEncoder().withoutPadding().encodeToString(b));
            int owner = as.isEmpty() || as.getFirst().equals("unshare") ? -1 : 65534;
            if (owner > 0) Files.setAttribute(f, "unix:uid", owner);
        }
        return f;
    }
    /** The application never works as the superuser: its own role owns its own database. */
    private void provision() throws IOException {
        password = Files.readString(secret());
        String admin = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var c = java.sql.DriverManager.getConnection(admin, "postgres", password);
                var st = c.createStatement()) {
            for (String role : List.of("gandan_owner", "gandan_app")) {
                st.execute((absent(st, "select from pg_roles where rolname = '" + role + "'") ? "create" : "alter")
                        + " role " + role + " login nobypassrls password '" + password + "'");
            }
            if (absent(st, "select from pg_database where datname = 'gandan'"))
                st.execute("create database gandan owner gandan_owner");
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        long t0 = System.nanoTime();
        run(bin("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop");
        lock.release();
        lockFile.close();
        log.info("PostgreSQL stopped in {} ms", (System.nanoTime() - t0) / 1_000_000);
    }

    private static boolean absent(java.sql.Statement st, String q) throws java.sql.SQLException {
        try (var r = st.executeQuery(q)) {
            return !r.next();
        }
    }

    private String bin(String n) {
        return bin.resolve("bin").resolve(n).toString();
    }

    /** PostgreSQL refuses uid 0: an unmapped user namespace first, else an unprivileged account. */
    private List<String> runAs() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        int owner = Files.exists(data) ? (Integer) Files.getAttribute(data, "unix:uid") : 0;
        if (owner != 0) return drop(owner); // keep to the account that owns the data
        if (!"setpriv".equals(System.getProperty("gandan.pg.as")) && probe("unshare", "-U", "id", "-u"))
            return List.of("unshare", "-U");
        new ProcessBuilder("chown", "-R", "65534:65534", home.toString())
                .inheritIO()
                .start()
                .waitFor();
        return drop(65534);
    }

    private static List<String> drop(int uid) {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
    }

    private boolean probe(String... c) throws InterruptedException {
        try {
            var p = new ProcessBuilder(c).redirectErrorStream(true).start();
            var o = new String(p.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
            return p.waitFor() == 0 && !o.equals("0");
        } catch (IOException e) {
            return false;
        }
    }

    private int exit(String... c) throws IOException, InterruptedException {
        var l = new ArrayList<>(as);
        l.addAll(List.of(c));
        return new ProcessBuilder(l)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void run(String... c) throws IOException {
        var l = new ArrayList<>(as);
        l.addAll(List.of(c));
        Path out = home.resolve("last-command.log");
        var pb = new ProcessBuilder(l)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        pb.environment().put("LC_ALL", "C.UTF-8");
        var p = pb.start();
        boolean done;
        try {
            done = p.waitFor(180, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            done = false;
        }
        if (!done || p.exitValue() != 0)
            throw new IllegalStateException(String.join(" ", l) + " failed: " + Files.readString(out));
    }

    private Path unpack() throws IOException {
        String res = "/postgres-linux-x86_64.txz";
        Path dst = home.resolve("pg-18.6.0");
        if (Files.exists(dst.resolve(".done"))) return dst;
        Path tmp = home.resolve("pg.new");
        deleteTree(tmp);
        Files.createDirectories(tmp);
        try (var in = new TarArchiveInputStream(new XZInputStream(
                new BufferedInputStream(Objects.requireNonNull(LocalPostgres.class.getResourceAsStream(res)))))) {
            for (TarArchiveEntry e; (e = in.getNextEntry()) != null; ) {
                Path f = tmp.resolve(e.getName()).normalize();
                if (!f.startsWith(tmp)) throw new IOException("bad entry " + e.getName());
                if (e.isDirectory()) {
                    Files.createDirectories(f);
                    continue;
                }
                Files.createDirectories(f.getParent());
                if (e.isSymbolicLink()) {
                    Files.createSymbolicLink(f, Path.of(e.getLinkName()));
                    continue;
                }
                Files.copy(in, f);
                if ((e.getMode() & 0100) != 0) f.toFile().setExecutable(true, false);
            }
        }
        Files.createFile(tmp.resolve(".done"));
        deleteTree(dst);
        Files.move(tmp, dst, StandardCopyOption.ATOMIC_MOVE);
        return dst;
    }

    private static void deleteTree(Path p) throws IOException {
        if (!Files.exists(p)) return;
        try (var s = Files.walk(p)) {
            for (Path f : s.sorted(Comparator.reverseOrder()).toList()) Files.delete(f);
        }
    }
}
