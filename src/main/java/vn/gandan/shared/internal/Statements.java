package vn.gandan.shared.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * No statement runs outside a transaction: it would carry no scope, see no row, and look like an empty table. What reads shared
 * tables alone says so, see {@link vn.gandan.shared.SharedRead}.
 */
@Configuration(proxyBeanMethods = false)
class Statements {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(new TransactionsOnly(dataSource));
    }

    /** Inside a transaction Spring uses the connection bound to it and never asks for one here. */
    private static class TransactionsOnly extends DelegatingDataSource implements InfrastructureProxy {

        private final DataSource pool;

        TransactionsOnly(DataSource pool) {
            super(pool);
            this.pool = pool;
        }

        @Override
        public Object getWrappedObject() {
            return pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (readsSharedTables()) {
                return super.getConnection();
            }
            throw new IllegalStateException("a statement outside a transaction has no scope");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }

        private static boolean readsSharedTables() {
            return TransactionSynchronizationManager.isSynchronizationActive()
                    && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        }
    }
}
