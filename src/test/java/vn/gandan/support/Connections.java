package vn.gandan.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.shared.Scope;

/** Plain connections beside the application, in either role: what somebody with its password could do. */
@TestComponent
public class Connections {

    private final JdbcConnectionDetails working;
    private final FlywayConnectionDetails migrations;

    public Connections(JdbcConnectionDetails working, FlywayConnectionDetails migrations) {
        this.working = working;
        this.migrations = migrations;
    }

    /** As the application works. */
    public Connection working() throws SQLException {
        return DriverManager.getConnection(working.getJdbcUrl(), working.getUsername(), working.getPassword());
    }

    /** As the role that owns the schema; row security is forced on it too. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(
                Objects.requireNonNull(migrations.getJdbcUrl()), migrations.getUsername(), migrations.getPassword());
    }

    /** The owner's statements one by one, for setting the scene on shared tables. */
    public JdbcClient ownersClient() {
        return JdbcClient.create(new DriverManagerDataSource(
                Objects.requireNonNull(migrations.getJdbcUrl()),
                Objects.requireNonNull(migrations.getUsername()),
                Objects.requireNonNull(migrations.getPassword())));
    }

    /** Statements of the owner in one transaction, with a scope. */
    public void asOwner(Scope scope, String... statements) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local app.paths = '" + String.join(",", scope.paths()) + "'");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
