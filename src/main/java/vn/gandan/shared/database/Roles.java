package vn.gandan.shared.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of our database: the owner migrates; the application works, owns nothing and is under row security. The
 * superuser makes them and does nothing else.
 */
final class Roles {

    static final String OWNER = "gandan_owner";
    static final String APP = "gandan_app";
    static final String DATABASE = "gandan";

    private Roles() {}

    // The passwords are made of letters, digits, "-" and "_" (Secrets), so they need no quoting.
    static void provide(String server, Secrets secrets) throws SQLException {
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", secrets.superuser());
                var statement = connection.createStatement()) {
            provide(statement, OWNER, secrets.owner());
            provide(statement, APP, secrets.app());
            if (absent(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static void provide(Statement statement, String role, String password) throws SQLException {
        boolean absent = absent(statement, "select from pg_roles where rolname = '" + role + "'");
        statement.execute((absent ? "create" : "alter") + " role " + role
                + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + password + "'");
    }

    private static boolean absent(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
