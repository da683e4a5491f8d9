package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gandan.support.Program;

/** What a person reads when Gần Dân cannot start; the next proper start works, and what was stored is there. */
class StartFailuresTest {

    private static final Path DATA = Path.of("target/test-data-failures");

    @BeforeAll
    static void startOnceProperly() throws IOException, InterruptedException {
        forget(DATA);
        startProperly();
    }

    @Test
    void anUnreadableAddressOfTheDatabase() throws Exception {
        var start = Program.on(DATA).environment("GANDAN_DB_URL", "mysql://somewhere/else");

        assertThat(complaint(start)).contains("Không đọc được GANDAN_DB_URL", "GANDAN_DB_URL cannot be read");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        var start = Program.on(DATA)
                .environment("GANDAN_DB_URL", "jdbc:postgresql://localhost:1/gandan?password=hush")
                .environment("GANDAN_DB_USER", "gandan_app")
                .environment("GANDAN_DB_OWNER_USER", "gandan_owner");

        assertThat(complaint(start))
                .contains("Không nối được tới cơ sở dữ liệu", "cannot be reached")
                .doesNotContain("hush");
    }

    @Test
    void oneRoleWhereTwoAreNeeded() throws Exception {
        var start = Program.on(DATA)
                .environment("GANDAN_DB_URL", "jdbc:postgresql://localhost:1/gandan")
                .environment("GANDAN_DB_USER", "gandan");

        assertThat(complaint(start)).contains("cần hai vai trò", "needs two roles", "create role gandan_app login");
    }

    @Test
    void aBusyPort() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var start = Program.on(DATA).port(taken.getLocalPort()).throwaway();

            assertThat(complaint(start))
                    .contains("Cổng " + taken.getLocalPort() + " đang có chương trình khác dùng")
                    .contains("Port " + taken.getLocalPort() + " is in use");
        }
        startProperly();
    }

    @Test
    void dataThatAnotherProgramUses() throws Exception {
        try (var first = Program.on(DATA).throwaway().start().awaitRunning()) {
            assertThat(complaint(Program.on(DATA)))
                    .contains("đang được một Gần Dân khác sử dụng (tiến trình " + first.pid() + ")")
                    .contains("is in use by another Gần Dân (process " + first.pid() + ")");
        }
    }

    @Test
    void realDataForADemo() throws Exception {
        assertThat(complaint(Program.on(DATA).command("demo", "--fresh")))
                .contains("không phải dữ liệu dùng thử", "are not demo data");
    }

    @Test
    void dataOfANewerPostgres() throws Exception {
        var version = DATA.resolve("postgres/PG_VERSION");
        var ours = Files.readString(version);
        Files.writeString(version, "19\n");

        assertThat(complaint(Program.on(DATA))).contains("là của PostgreSQL 19", "belong to PostgreSQL 19");

        Files.writeString(version, ours);
        startProperly();
    }

    @Test
    void dataOfANewerProgram() throws Exception {
        var data = Path.of("target/test-data-newer");
        forget(data);
        try (var program = Program.on(data).throwaway().start().awaitRunning()) {
            asOwner(program, """
                    insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                        execution_time, success)
                    values (9999, '29991231.0000', 'of the future', 'SQL', 'future.sql', 'gandan_owner', 1, true)
                    """);
        }

        assertThat(complaint(Program.on(data).throwaway())).contains("mới hơn tạo ra", "made by a newer Gần Dân");
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        assertThat(complaint(onDiskOf("20m"))).contains("Đĩa đã đầy", "disk is full");
    }

    @Test
    void aDiskThatIsFullHalfWay() throws Exception {
        assertThat(complaint(onDiskOf("48m"))).contains("Tạo cơ sở dữ liệu", "Đĩa đã đầy", "disk is full");
    }

    private static Program.Start onDiskOf(String size) throws IOException, InterruptedException {
        var folder = disk();
        return Program.on(folder.resolve("data")).first("mount -t tmpfs -o size=" + size + " tmpfs " + folder);
    }

    @Test
    void aReadOnlyDisk() throws Exception {
        var folder = disk();
        var start = Program.on(folder.resolve("data")).first("mount -t tmpfs -o ro tmpfs " + folder);

        assertThat(complaint(start)).contains("Đĩa chỉ cho đọc", "disk is read-only");
    }

    /** It ended, not well, with words for the reader and none for a programmer. */
    private static String complaint(Program.Start start) throws IOException, InterruptedException {
        try (var program = start.start()) {
            assertThat(program.awaitEnd()).isNotZero();
            assertThat(program.output()).doesNotContain("Exception", "\tat ");
            return program.output();
        }
    }

    private static void startProperly() throws IOException, InterruptedException {
        try (var program = Program.on(DATA).throwaway().once().start()) {
            assertThat(program.awaitEnd()).as(program.output()).isZero();
        }
    }

    private static Path disk() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target/disk").toAbsolutePath());
        var probe = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        assumeTrue(probe.start().waitFor() == 0, "a disk of one's own (unshare -rm) is forbidden here");
        return folder;
    }

    private static void asOwner(Program program, String sql) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + program.databasePort() + "/gandan";
        var password = Files.readString(program.data().resolve("secrets/owner"));
        try (var connection = DriverManager.getConnection(url, "gandan_owner", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
