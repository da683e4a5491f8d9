package vn.gandan.shared.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database given by GANDAN_DB_URL, in place of the embedded one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gandan.db.url")
@EnableConfigurationProperties(ExternalSettings.class)
class ExternalDatabase {

    @Bean
    ExternalServer externalServer(ExternalSettings settings, @Value("${gandan.postgres.fresh:false}") boolean fresh) {
        if (fresh) {
            throw DatabaseError.FRESH_IS_FOR_OUR_OWN.refuse();
        }
        return ExternalServer.examined(settings);
    }

    @Bean
    JdbcConnectionDetails asApplication(ExternalServer server) {
        return Connections.asApplication(
                server.url(), server.settings().user(), server.settings().password());
    }

    @Bean
    FlywayConnectionDetails asOwner(ExternalServer server) {
        return Connections.asOwner(
                server.url(), server.settings().ownerUser(), server.settings().ownerPassword());
    }
}
