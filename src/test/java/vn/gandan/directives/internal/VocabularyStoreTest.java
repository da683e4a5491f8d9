package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class VocabularyStoreTest {

    @Autowired
    VocabularyStore store;

    @Autowired
    VocabularyMigration migration;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theDatabaseHoldsTheStandardVocabulary() {
        var vocabulary = Scope.closed("test").get(store::vocabulary);

        assertThat(vocabulary.types())
                .containsExactlyElementsOf(Vocabulary.standard().types());
        assertThat(vocabulary.issuers())
                .containsExactlyElementsOf(Vocabulary.standard().issuers());
    }

    @Test
    void whatWasClosedOrAddedByHandOutlivesTheNextRelease() throws SQLException {
        try (var connection = connections.owner()) {
            connection.setAutoCommit(false);
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql("update directives.issuer_symbol set used_to = '2025-06-30', name_vi = 'x' where code = 'ĐU'")
                    .update();
            owner.sql("""
                    insert into directives.issuer_symbol (code, system, form, level, name_vi, used_from, confirmed, source)
                    values ('ĐUX', 'PARTY', 'DASHED', 'COMMUNE', 'Đảng ủy xã {unit}', '2025-07-01', true, 'Quy định của tỉnh')
                    """).update();

            migration.load(connection);

            var issuers = new VocabularyStore(owner).vocabulary();
            assertThat(issuers.issuers("ĐU")).singleElement().satisfies(issuer -> {
                assertThat(issuer.to()).isEqualTo(LocalDate.of(2025, 6, 30));
                assertThat(issuer.nameVi()).isEqualTo("Đảng ủy {unit}");
            });
            assertThat(issuers.issuers("ĐUX").getFirst().from()).isEqualTo(LocalDate.of(2025, 7, 1));
            connection.rollback();
        }
    }

    @Test
    void theApplicationMayNotChangeTheVocabulary() {
        assertThatThrownBy(() -> Scope.closed("test")
                        .get(() -> transactions.execute(transaction -> jdbc.sql(
                                        "update directives.issuer_symbol set used_to = null where code = 'HU'")
                                .update())))
                .hasRootCauseMessage("ERROR: permission denied for table issuer_symbol");
    }
}
