package vn.gandan.shared.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.gandan.shared.Scope;

/**
 * Tells the database the scope of every transaction right after it begins. Row security reads it; without it a
 * transaction would merely see nothing, so a transaction without a scope fails here.
 */
@Component
class ScopeListener implements TransactionExecutionListener {

    private final DataSource dataSource;

    ScopeListener(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction()) {
            announce(Scope.required());
        }
    }

    // The only statement put together from strings: SET LOCAL takes no parameter, and unlike set_config() it reaches
    // every node of a distributed database. Scope allows digits, slashes and commas only.
    private void announce(Scope scope) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.province = '%s'; set local app.paths = '%s'"
                    .formatted(scope.province(), String.join(",", scope.paths())));
        } catch (SQLException broken) {
            throw new DataAccessResourceFailureException("the scope could not be announced", broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
