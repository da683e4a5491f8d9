package vn.gandan.shared.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The program's two ways into its database, as Spring Boot asks for them. */
final class Connections {

    private Connections() {}

    static JdbcConnectionDetails asApplication(String url, String role, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }

    /** The migrations run as the owner; the application's role owns nothing. */
    static FlywayConnectionDetails asOwner(String url, String role, String password) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }
}
