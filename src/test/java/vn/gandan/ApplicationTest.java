package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.support.ModuleTest;

@ModuleTest
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("gandan_app");
    }
}
