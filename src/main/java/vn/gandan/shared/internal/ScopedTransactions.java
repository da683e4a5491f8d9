package vn.gandan.shared.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
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
        super.doBegin(transaction, definition);
    }

    // Here, and not in a listener after the beginning: what fails here gives the connection back to the pool.
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        announce(Scope.required(), connection);
    }

    // The only statement put together from strings: SET LOCAL takes no parameter, and unlike set_config() it reaches
    // every node of a distributed database. Scope allows digits, slashes and commas only.
    private static void announce(Scope scope, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.province = '%s'; set local app.paths = '%s'"
                    .formatted(scope.province(), String.join(",", scope.paths())));
        }
    }
}
