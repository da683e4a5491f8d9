package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** The rules by which the schema can move to a distributed PostgreSQL unchanged, asked of the migrated schema. */
@ModuleTest
class SchemaConformanceTest {

    private static final String GOOD = """
            create schema trial;
            create table trial.shared_one (id bigint generated always as identity primary key);
            comment on table trial.shared_one is 'shared: one';
            create table trial.large_one (
                province_id int not null, id uuid not null, unit_path text collate "C" not null,
                unit_id bigint references trial.shared_one, primary key (province_id, id));
            comment on table trial.large_one is 'large: one';
            alter table trial.large_one enable row level security;
            alter table trial.large_one force row level security;
            create policy within_scope on trial.large_one
                using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
            create table trial.large_two (
                province_id int not null, year smallint not null, one_id uuid, unit_path text collate "C" not null,
                primary key (province_id, year),
                foreign key (province_id, one_id) references trial.large_one) partition by range (year);
            create table trial.large_two_2025 partition of trial.large_two for values from (2025) to (2026);
            comment on table trial.large_two is 'large: two';
            alter table trial.large_two enable row level security;
            alter table trial.large_two force row level security;
            create policy within_scope on trial.large_two
                using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
            alter table trial.large_two_2025 enable row level security;
            alter table trial.large_two_2025 force row level security;
            """;

    @Autowired
    Connections connections;

    @Test
    void theMigratedSchemaKeepsTheRules() {
        assertThat(brokenRules()).isEmpty();
    }

    @Test
    void tablesThatKeepTheRulesPass() {
        assertThat(brokenRules(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    comment on table trial.shared_one is 'one'                         | no class in the comment
                    comment on table trial.shared_one is null                          | no class in the comment
                    create table trial.bare (); comment on table trial.bare is 'large: x' | large table lacks a column that is not null
                    alter table trial.large_one alter unit_path drop not null          | large table lacks a column that is not null
                    drop policy within_scope on trial.large_one; alter table trial.large_one alter unit_path type text collate "vi-x-icu" | unit_path not text collate "C"
                    alter table trial.large_one disable row level security             | row security not forced
                    alter table trial.large_one no force row level security            | row security not forced
                    alter table trial.large_two_2025 no force row level security       | row security not forced
                    drop policy within_scope on trial.large_one                        | row security not forced
                    alter table trial.large_one add unique (id)                        | unique key without province_id
                    create unique index on trial.large_one (id)                        | unique key without province_id
                    alter table trial.large_one add other uuid; alter table trial.large_one add unique (other), add foreign key (other) references trial.large_one (other) | foreign key without province_id
                    alter table trial.shared_one add p int, add o uuid, add foreign key (p, o) references trial.large_one | foreign key from shared to large
                    create function trial.f() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on trial.shared_one for each row execute function trial.f() | trigger
                    create rule r as on delete to trial.large_one do instead nothing   | rule
                    alter table trial.large_one add number int generated always as identity | identity not bigint
                    create policy other on trial.large_one using (exists (select from trial.shared_one)) | sub-select in policy
                    """)
    void aTableThatBreaksARuleIsFound(String change, String rule) {
        assertThat(brokenRules(GOOD, change)).anyMatch(row -> row.startsWith(rule + " "));
    }

    private List<String> brokenRules(String... changes) {
        try (var connection = connections.owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String change : changes) {
                statement.execute(change);
            }
            return rows(statement);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        } // closed without a commit: the trial tables are gone
    }

    private static List<String> rows(Statement statement) throws SQLException {
        var rows = new ArrayList<String>();
        try (var row = statement.executeQuery(query())) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
            }
        }
        return rows;
    }

    private static String query() {
        try (var file = SchemaConformanceTest.class.getResourceAsStream("/conformance.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
