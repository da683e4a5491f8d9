package vn.gandan.duties.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.ExtensionRight;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Severity;
import vn.gandan.duties.Term;
import vn.gandan.shared.UnitId;

/** Rules as rows, and the places to which some of them give more time. */
@Repository
class RuleStore {

    private static final String COLUMNS = """
            select *, lower(valid) as valid_from, upper(valid) - 1 as valid_to
            from duties.rule
            where closed_at is null
            """;

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rule> all() {
        return jdbc.sql(COLUMNS + " order by id").query(RuleStore::rule).list();
    }

    List<Rule> all(LocalDate on) {
        return jdbc.sql(COLUMNS + " and valid @> :on::date order by id")
                .param("on", on)
                .query(RuleStore::rule)
                .list();
    }

    Optional<Rule> rule(String code, LocalDate on) {
        return jdbc.sql(COLUMNS
                        + " and code = :code and valid @> :on::date order by lower(valid) desc nulls last limit 1")
                .param("code", code)
                .param("on", on)
                .query(RuleStore::rule)
                .optional();
    }

    /** Whether one of the units, a unit and those above it, lies in a remote area on a day. */
    boolean remote(Collection<UnitId> units, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from duties.remote_place where unit_id = any(:units) and valid @> :on::date)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        var unit = Term.Unit.valueOf(row.getString("unit"));
        return new Rule(
                row.getString("code"),
                row.getString("subject"),
                row.getString("trigger"),
                Rule.Kind.valueOf(row.getString("kind")),
                new Term(row.getInt("amount"), unit),
                term(row, "remote_amount", unit),
                row.getBoolean("rolls"),
                extension(row, unit),
                row.getString("citation"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("confirmed"),
                Severity.valueOf(row.getString("severity")));
    }

    private static @Nullable ExtensionRight extension(ResultSet row, Term.Unit unit) throws SQLException {
        var each = term(row, "extension_amount", unit);
        return each == null
                ? null
                : new ExtensionRight(row.getInt("extension_times"), each, row.getBoolean("extension_document"));
    }

    private static @Nullable Term term(ResultSet row, String column, Term.Unit unit) throws SQLException {
        @Nullable Integer amount = row.getObject(column, Integer.class);
        return amount == null ? null : new Term(amount, unit);
    }
}
