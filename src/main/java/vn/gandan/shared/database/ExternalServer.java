package vn.gandan.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.gandan.shared.Refusal;

/** A PostgreSQL that others run, looked at before the first migration: its version, and what its roles may do. */
record ExternalServer(String url, ExternalSettings settings) {

    private static final int OLDEST = 15;
    private static final String PATIENCE_SECONDS = "10";

    static ExternalServer examined(ExternalSettings settings) {
        var server = new ExternalServer(readable(settings.url()), settings);
        if (!settings.nameTwoRoles()) {
            throw DatabaseError.DATABASE_ROLES_MISSING.refuse(server.remedy());
        }
        server.examineOwner();
        server.examineApplication();
        return server;
    }

    // What other tools call postgresql:// is jdbc:postgresql:// here.
    private static String readable(String url) {
        var jdbc = url.strip().replaceFirst("^postgres(ql)?:", "jdbc:postgresql:");
        try {
            DriverManager.getDriver(jdbc);
            return jdbc;
        } catch (SQLException unreadable) {
            throw DatabaseError.DATABASE_URL_UNREADABLE.refuse();
        }
    }

    private void examineOwner() {
        try (var connection = connect(settings.ownerUser(), settings.ownerPassword())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw DatabaseError.DATABASE_TOO_OLD.refuse(version, OLDEST);
            }
            if (!answersYes(connection, """
                    select has_database_privilege(current_database(), 'create')
                       and has_schema_privilege('public', 'create')
                       and exists (select from pg_roles where rolname = 'gandan_app')
                    """)) {
                throw DatabaseError.DATABASE_ROLES_MISSING.refuse(remedy());
            }
        } catch (SQLException failed) {
            throw explained(failed, settings.ownerUser());
        }
    }

    private void examineApplication() {
        try (var connection = connect(settings.user(), settings.password())) {
            if (!answersYes(connection, "select pg_has_role('gandan_app', 'usage')")) {
                throw DatabaseError.DATABASE_ROLES_MISSING.refuse(remedy());
            }
            // A role that may make roles could lend itself the owner's.
            if (answersYes(connection, """
                    select role.rolsuper or role.rolbypassrls or role.rolcreaterole
                        or pg_has_role('%s', 'member')
                        or exists (select from pg_class where relowner = role.oid)
                        or exists (select from pg_namespace where nspowner = role.oid)
                        or exists (select from pg_database
                                   where datname = current_database() and datdba = role.oid)
                    from pg_roles as role where role.rolname = current_user
                    """.formatted(settings.ownerUser().replace("'", "''")))) {
                throw DatabaseError.DATABASE_ROLE_TOO_STRONG.refuse(settings.user(), remedy());
            }
        } catch (SQLException failed) {
            throw explained(failed, settings.user());
        }
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    private Refusal explained(SQLException failed, String user) {
        return String.valueOf(failed.getSQLState()).startsWith("28")
                ? DatabaseError.DATABASE_LOGIN_REFUSED.refuse(user)
                : DatabaseError.DATABASE_UNREACHABLE.refuse(place(), String.valueOf(failed.getMessage()));
    }

    /** The address without what may stand behind it: a password. */
    private String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** What a superuser runs once to make the two roles; passwords are theirs to choose. */
    private String remedy() {
        var database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        return """
                  create role gandan_owner login password '…';
                  create role gandan_app login password '…';
                  alter database "%s" owner to gandan_owner;\
                """.formatted(database.isEmpty() ? "gandan" : database);
    }
}
