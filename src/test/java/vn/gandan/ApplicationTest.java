package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

@ModuleTest
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        var role = Scope.closed("test")
                .get(() -> transactions.execute(transaction ->
                        jdbc.sql("select current_user").query(String.class).single()));

        assertThat(role).isEqualTo("gandan_app");
    }
}
