package vn.gandan.shared.internal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless one is given by URL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "<none>")
class LocalDatabase {

    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(
            @Value("${gandan.data:data}") Path directory, @Value("${gandan.postgres.settings:}") List<String> settings)
            throws Exception {
        return new LocalPostgres(directory, settings);
    }

    @Bean
    JdbcConnectionDetails connection(LocalPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return "gandan_app";
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }

    /** The migrations run as the owner; the application's role owns nothing. */
    @Bean
    FlywayConnectionDetails migrations(LocalPostgres postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return "gandan_owner";
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }
}
