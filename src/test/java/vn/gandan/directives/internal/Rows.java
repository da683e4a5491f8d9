package vn.gandan.directives.internal;

import java.sql.SQLException;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;

/** Counts rows as they stand, past the application; row security is forced on the owner too. */
final class Rows {

    private Rows() {}

    static int count(Connections connections, Scope scope, String table, String condition) {
        try (var connection = connections.owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local app.paths = '" + String.join(",", scope.paths()) + "'");
            try (var counted =
                    statement.executeQuery("select count(*) from " + table + " as each where " + condition)) {
                counted.next();
                return counted.getInt(1);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
