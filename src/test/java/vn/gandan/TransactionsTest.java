package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class TransactionsTest {

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    Connections connections;

    @Test
    void aTransactionWithoutAScopeFailsAndKeepsNoConnection() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> transactions.execute(transaction -> 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("scope");
        }
        assertThat(one()).isEqualTo(1);
    }

    @Test
    void aStatementOutsideATransactionFails() {
        assertThatThrownBy(() -> Scope.closed("test")
                        .get(() -> jdbc.sql("select 1").query(Integer.class).single()))
                .hasRootCauseMessage("a statement outside a transaction has no scope");
    }

    @Test
    void aReadOfSharedTablesNeedsNoTransaction() {
        var shared = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        shared.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        shared.setReadOnly(true);
        Scope.closed("test")
                .run(() -> shared.executeWithoutResult(state -> {
                    assertThat(setting("app.paths")).isEmpty();
                    assertThat(state.isNewTransaction()).isFalse();
                }));
    }

    @Test
    void aReadAsOfOneMomentLeavesTheConnectionAsItWas() {
        var moment = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Scope.closed("test").run(() -> {
            for (int i = 0; i < 20; i++) {
                moment.executeWithoutResult(
                        state -> assertThat(setting("transaction_isolation")).isEqualTo("repeatable read"));
                transactions.executeWithoutResult(
                        state -> assertThat(setting("transaction_isolation")).isEqualTo("read committed"));
            }
        });
    }

    private String setting(String name) {
        return jdbc.sql("select coalesce(current_setting(:name, true), '')")
                .param("name", name)
                .query(String.class)
                .single();
    }

    @Test
    void theScopeEndsWithTheTransaction() {
        Scope.closed("test")
                .run(() -> transactions.executeWithoutResult(
                        transaction -> assertThat(jdbc.sql("select current_setting('app.paths', true)")
                                        .query(String.class)
                                        .single())
                                .isEmpty()));
    }

    @Test
    void killedConnectionsAreReplaced() throws SQLException {
        for (int round = 0; round < 3; round++) {
            one();
            try (var connection = connections.working();
                    var statement = connection.createStatement()) {
                statement.execute("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid()
                        """);
            }
            int failed = 0;
            while (failed < 20 && !works()) {
                failed++;
            }
            assertThat(failed).isLessThan(20);
        }
        var state = ((HikariDataSource) pool).getHikariPoolMXBean();
        await().untilAsserted(() -> assertThat(state.getActiveConnections())
                .as("connections never given back")
                .isZero());
    }

    private boolean works() {
        try {
            return one() == 1;
        } catch (TransactionException | DataAccessException killed) {
            return false;
        }
    }

    private int one() {
        return Scope.closed("test")
                .get(() -> transactions.execute(
                        transaction -> jdbc.sql("select 1").query(Integer.class).single()));
    }
}
