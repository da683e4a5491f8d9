package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.directives.Vocabulary;

/** Reads the vocabulary as it stands in the database, with the rows that were closed or added there. */
@Repository
@Transactional(readOnly = true)
class VocabularyStore {

    private final JdbcClient jdbc;

    VocabularyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Vocabulary vocabulary() {
        var types = jdbc.sql("select * from directives.document_type order by document_type_id")
                .query(VocabularyStore::type)
                .list();
        var issuers = jdbc.sql("select * from directives.issuer_symbol order by issuer_symbol_id")
                .query(VocabularyStore::issuer)
                .list();
        return new Vocabulary(types, issuers);
    }

    private static DocumentType type(ResultSet row, int number) throws SQLException {
        return new DocumentType(
                text(row, "code"),
                Side.valueOf(text(row, "system")),
                text(row, "name_vi"),
                text(row, "name_en"),
                row.getObject("used_from", LocalDate.class),
                row.getObject("used_to", LocalDate.class),
                row.getBoolean("confirmed"),
                text(row, "source"));
    }

    private static IssuerSymbol issuer(ResultSet row, int number) throws SQLException {
        return new IssuerSymbol(
                text(row, "code"),
                Side.valueOf(text(row, "system")),
                Form.valueOf(text(row, "form")),
                IssuerSymbol.Reach.valueOf(text(row, "level")),
                text(row, "name_vi"),
                row.getObject("used_from", LocalDate.class),
                row.getObject("used_to", LocalDate.class),
                row.getBoolean("confirmed"),
                text(row, "source"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
