package vn.gandan.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.shared.Progress;

/** The embedded database, unless one is given by GANDAN_DB_URL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gandan.db.url", matchIfMissing = true, havingValue = "<none>")
@EnableConfigurationProperties(ServerSettings.class)
class LocalDatabase {

    /** A command gives the port of the running program's database, which it joins. */
    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(
            @Value("${gandan.data:data}") Path data,
            @Value("${gandan.join:0}") int port,
            ServerSettings settings,
            Progress progress)
            throws IOException {
        var folder = DataFolder.prepare(data);
        return port > 0 ? LocalPostgres.join(folder, port) : LocalPostgres.start(folder, settings, progress);
    }

    @Bean
    JdbcConnectionDetails asApplication(LocalPostgres postgres) {
        return Connections.asApplication(
                postgres.url(), Roles.APP, postgres.secrets().app());
    }

    @Bean
    FlywayConnectionDetails asOwner(LocalPostgres postgres) {
        return Connections.asOwner(
                postgres.url(), Roles.OWNER, postgres.secrets().owner());
    }

    /** Where commands find this database. */
    @Bean
    DatabasePort databasePort(LocalPostgres postgres) {
        return new DatabasePort(postgres.port());
    }
}
