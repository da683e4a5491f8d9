package vn.gandan.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.GanDan;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;

/** On the oldest PostgreSQL that we support, where the machine has one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class ExternalDatabaseTest {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "for-this-test";

    private static Cluster cluster;
    private static String server;

    @BeforeAll
    static void startTheInstalledServer() throws IOException, SQLException {
        assumeTrue(Files.exists(INSTALLED.resolve("pg_ctl")), "no PostgreSQL 15 is installed here");
        var folder = DataFolder.prepare(Path.of("target/test-data-15"));
        var account = ServerAccount.of(folder.cluster(), "");
        cluster = new Cluster(folder, new ServerPrograms(INSTALLED, account, folder), List.of("fsync=off"));
        if (cluster.running()) {
            cluster.stop();
        }
        cluster.delete();
        cluster.create(PASSWORD);
        server = "jdbc:postgresql://127.0.0.1:" + cluster.startOnFreePort() + "/";
        run("postgres", "create database province");
    }

    @AfterAll
    static void stopIt() throws IOException {
        if (cluster != null && cluster.running()) {
            cluster.stop();
        }
    }

    @Test
    @Order(1)
    void oneRoleIsNotEnoughAndTheSqlSaysWhatToDo() throws SQLException {
        var refusal = refusal(settings("postgres", "", ""));

        assertThat(refusal.code()).isEqualTo(DatabaseError.DATABASE_ROLES_MISSING);
        run("postgres", refusal.details().getFirst().toString().replace("…", PASSWORD));
    }

    @Test
    @Order(2)
    void theApplicationMigratesAndWorksThere() {
        try (var program = new SpringApplicationBuilder(GanDan.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--gandan.workers=false",
                        "--gandan.db.url=" + server + "province",
                        "--gandan.db.user=gandan_app",
                        "--gandan.db.password=" + PASSWORD,
                        "--gandan.db.owner-user=gandan_owner",
                        "--gandan.db.owner-password=" + PASSWORD)) {
            var jdbc = program.getBean(JdbcClient.class);
            var told = Scope.closed("test")
                    .get(() -> program.getBean(TransactionTemplate.class)
                            .execute(ignored -> jdbc.sql("""
                                    select current_setting('server_version') as version, current_user as role,
                                           public.gd_fold('Hoà giải') as folded
                                    """).query().singleRow()));

            assertThat(told)
                    .containsEntry("role", "gandan_app")
                    .containsEntry("folded", "hoa giai")
                    .hasEntrySatisfying(
                            "version", version -> assertThat((String) version).startsWith("15"));
        }
    }

    @Test
    @Order(3)
    void aRoleThatOwnsOrPassesRowSecurityIsRefused() throws SQLException {
        assertThat(refusal(settings("postgres", "gandan_owner", PASSWORD)).code())
                .isEqualTo(DatabaseError.DATABASE_ROLE_TOO_STRONG);

        run("postgres", "create role lent login password '" + PASSWORD + "' in role gandan_app, gandan_owner");
        assertThat(refusal(settings("lent", "gandan_owner", PASSWORD)).code())
                .isEqualTo(DatabaseError.DATABASE_ROLE_TOO_STRONG);

        run("postgres", "create role passing login bypassrls password '" + PASSWORD + "' in role gandan_app");
        assertThat(refusal(settings("passing", "gandan_owner", PASSWORD)).code())
                .isEqualTo(DatabaseError.DATABASE_ROLE_TOO_STRONG);
    }

    @Test
    @Order(4)
    void aStrangerAndAWrongPasswordAreToldApart() throws SQLException {
        run("postgres", "create role stranger login password '" + PASSWORD + "'");
        assertThat(refusal(settings("stranger", "gandan_owner", PASSWORD)).code())
                .isEqualTo(DatabaseError.DATABASE_ROLES_MISSING);

        assertThat(refusal(settings("gandan_app", "gandan_owner", "wrong")).code())
                .isEqualTo(DatabaseError.DATABASE_LOGIN_REFUSED);
    }

    private static Refusal refusal(ExternalSettings settings) {
        return catchThrowableOfType(Refusal.class, () -> ExternalServer.examined(settings));
    }

    private static ExternalSettings settings(String user, String owner, String ownerPassword) {
        return new ExternalSettings(server + "province", user, PASSWORD, owner, ownerPassword);
    }

    private static void run(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server + database, "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
