package vn.gandan.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;
import vn.gandan.shared.Progress;

class LocalPostgresTest {

    private static final List<String> THROWAWAY = List.of("fsync=off");

    @TempDir
    Path place;

    @Test
    void eachRoleHasASecretOfItsOwnThatNobodyElseReads() throws Exception {
        try (var postgres = start("")) {
            var secrets = postgres.secrets();
            assertThat(List.of(secrets.superuser(), secrets.owner(), secrets.app()))
                    .doesNotHaveDuplicates();
            for (var name : List.of("superuser", "owner", "app")) {
                var permissions = Files.getPosixFilePermissions(place.resolve("secrets/" + name));
                assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
            }
            assertThatThrownBy(() -> role(postgres, "postgres", secrets.owner()))
                    .isInstanceOf(SQLException.class);
            assertThat(role(postgres, Roles.APP, secrets.app())).isEqualTo("gandan_app, bound by row security");
        }
    }

    @Test
    void whereUserNamespacesAreForbiddenRootRunsItAsNobody() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root needs another account");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var postgres = start("setpriv")) {
            assertThat(Files.getAttribute(place.resolve("postgres"), "unix:uid"))
                    .isEqualTo(65534);
            assertThat(role(postgres, Roles.APP, postgres.secrets().app())).startsWith("gandan_app");
        }
        // The next start keeps to the account that owns the data, whatever is allowed by then.
        try (var postgres = start("")) {
            assertThat(role(postgres, Roles.OWNER, postgres.secrets().owner())).startsWith("gandan_owner");
        }
    }

    private LocalPostgres start(String account) throws IOException {
        var settings = new ServerSettings(null, account, false, THROWAWAY);
        return LocalPostgres.start(DataFolder.prepare(place), settings, new Progress(new StaticMessageSource(), ""));
    }

    private static String role(LocalPostgres postgres, String name, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), name, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select rolname || case when rolsuper or rolbypassrls then ', free' else ', bound by row security' end
                        from pg_roles where rolname = current_user
                        """)) {
            row.next();
            return row.getString(1);
        }
    }
}
