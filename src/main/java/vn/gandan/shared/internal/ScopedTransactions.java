package vn.gandan.shared.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DelegatingTransactionDefinition;
import vn.gandan.shared.Durability;
import vn.gandan.shared.Scope;

/**
 * Tells the database the scope of every transaction before its first statement. Row security reads it; without it a
 * transaction would merely see nothing, so a transaction without a scope fails here.
 */
@Component("transactionManager")
class ScopedTransactions extends JdbcTransactionManager {

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Scope.required();
        super.doBegin(transaction, new Announced(definition));
    }

    // Here, and not in a listener after the beginning: what fails here gives the connection back to the pool.
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        announce((Announced) definition, Scope.required(), connection);
    }

    // The only statement put together from strings: SET LOCAL takes no parameter, and unlike set_config() it reaches
    // every node of a distributed database. Scope allows digits, slashes and commas only.
    private static void announce(Announced announced, Scope scope, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("%sset local app.province = '%s'; set local app.paths = '%s'"
                    .formatted(announced.settings(), scope.province(), String.join(",", scope.paths())));
        }
    }

    /**
     * A transaction whose isolation and durability are told together with its scope. Through the connection isolation would
     * cost three more trips: what it was, what it shall be, and afterwards what it was.
     */
    private static final class Announced extends DelegatingTransactionDefinition {

        private final int isolation;
        private final boolean waitsForTheDisk;

        Announced(TransactionDefinition asked) {
            super(asked);
            this.isolation = asked.getIsolationLevel();
            if (isolation != ISOLATION_DEFAULT && isolation != ISOLATION_REPEATABLE_READ) {
                throw new IllegalArgumentException("nobody has asked for isolation " + isolation + " yet");
            }
            this.waitsForTheDisk = !(asked instanceof TransactionAttribute attribute
                    && attribute.getLabels().contains(Durability.WITH_A_LATER_COMMIT));
        }

        String settings() {
            return (isolation == ISOLATION_REPEATABLE_READ ? "set transaction isolation level repeatable read; " : "")
                    + (waitsForTheDisk ? "" : "set local synchronous_commit = off; ");
        }

        @Override
        public int getIsolationLevel() {
            return ISOLATION_DEFAULT;
        }
    }
}
