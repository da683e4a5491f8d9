package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** What somebody with the password of the application's role can see and do, past all our code: plain JDBC. */
@ModuleTest
class RowSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    private final Connections connections;
    private final Access access;
    private final Organisation organisation;

    private final String act = "TRIED_" + letters();
    private final Unit hers;
    private final Unit neighbours;
    private final Scope scope;

    @Autowired
    RowSecurityTest(Connections connections, Access access, Organisation organisation) {
        this.connections = connections;
        this.access = access;
        this.organisation = organisation;
        hers = unit("00721");
        neighbours = Scope.closed("test")
                .get(() -> organisation.below(unit("08").id(), Level.COMMUNE, TODAY))
                .stream()
                .filter(commune -> !commune.id().equals(hers.id()))
                .findFirst()
                .orElseThrow();
        scope = new Scope(
                Actor.system("test"), hers.province(), Scope.closed("test").get(() -> organisation.scopeOf(hers.id())));
    }

    @BeforeEach
    void twoCommunesHaveAnEntryEach() {
        for (var unit : List.of(hers, neighbours)) {
            connections.asOwner(
                    Scope.system(unit.province(), "test"),
                    """
                    insert into audit.entry (province_id, id, unit_path, at, actor, act, subject, details, hash)
                    values (%s, '%s', '%s', now(), 'test', '%s', 'x', '{}', sha256('x'))
                    """.formatted(unit.province(), UUID.randomUUID(), unit.path(), act),
                    """
                    insert into reporting.period (kind, first_day, last_day) values ('DAYS', '1999-01-01', '1999-01-02')
                    on conflict do nothing
                    """,
                    """
                    insert into reporting.submission (province_id, id, unit_id, unit_path, period_id, channel, actor_name,
                                                      received_at)
                    select %s, '%s', %s, '%s', id, 'API', '%s', now() from reporting.period where first_day = '1999-01-01'
                    """.formatted(unit.province(), UUID.randomUUID(), unit.id(), unit.path(), act),
                    """
                    insert into reporting.figure (province_id, year, period_id, unit_id, indicator_id, unit_path, value,
                                                  submission_id, entered_at)
                    select province_id, 1999, period_id, unit_id, 1, unit_path, 5, id, now()
                    from reporting.submission where actor_name = '%s' and unit_id = %s
                    """.formatted(act, unit.id()));
        }
    }

    // The trail would show these two, which were never sealed, as the alterations that they are.
    @AfterEach
    void removeThem() {
        connections.asOwner(
                Scope.system(hers.province(), "test"),
                "delete from audit.entry where act = '" + act + "'",
                "delete from reporting.figure where year = 1999",
                "delete from reporting.submission where actor_name = '" + act + "'",
                "delete from reporting.period where first_day = '1999-01-01'");
    }

    @Test
    void withTheScopeOfHerAccountOnlyHerRowsAreSeen() {
        var officer = access.open(
                "u" + letters().toLowerCase(Locale.ROOT), "Thử", Role.COMMUNE_OFFICER, hers.id(), "mật khẩu thử");
        var hersAlone = String.join(",", access.scopeOf(officer).paths());

        for (String rows : List.of(
                "audit.entry where act = '" + act + "'",
                "reporting.submission where actor_name = '" + act + "'",
                "reporting.figure where year = 1999")) {
            assertThat(paths(hersAlone, rows)).containsExactly(hers.path());
            assertThat(paths(neighbours.path(), rows)).containsExactly(neighbours.path());
            assertThat(paths("/0/", rows)).isEmpty();
        }
    }

    @Test
    void withNoScopeNoRowIsSeenInAnyLargeTable() throws SQLException {
        var tables = tables();
        assertThat(tables).contains("audit.entry", "audit.seal", "reporting.figure", "reporting.total");
        for (String table : tables) {
            assertThat(count(table, null)).as(table).isEqualTo(0);
            assertThat(count(table, "")).as(table).isEqualTo(0);
        }
    }

    @Test
    void thePathIsNotTheBeginningOfAnother() {
        String beginning = hers.path().substring(0, hers.path().length() - 2);
        assertThatThrownBy(() -> new Scope(scope.actor(), scope.province(), List.of(beginning)))
                .isInstanceOf(IllegalArgumentException.class);
        for (String unsafe : List.of("", "/", "//", "/1/,", "/1", "1/", "/1/'; drop table x; --/", "/%/", "/1/,/")) {
            assertThatThrownBy(() -> new Scope(scope.actor(), scope.province(), List.of("/7/", unsafe)))
                    .as(unsafe)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRowCannotBeWrittenOutsideTheScope() {
        assertRefused("""
                insert into audit.entry (province_id, id, unit_path, at, actor, act, subject, details, hash)
                values (%s, gen_random_uuid(), '%s', now(), 'x', 'X', 'x', '{}', sha256('x'))
                """.formatted(neighbours.province(), neighbours.path()));
    }

    @Test
    void theOwnerTooSeesNothingWithoutAScope() throws SQLException {
        try (var connection = connections.owner();
                var statement = connection.createStatement()) {
            for (String table : tables()) {
                assertThat(number(statement, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table audit.entry disable row level security",
                "alter table audit.entry no force row level security",
                "alter table audit.entry owner to gandan_app",
                "alter table audit.entry rename to other",
                "alter table audit.entry add column x int",
                "drop policy within_scope on audit.entry",
                "alter policy within_scope on audit.entry using (true)",
                "create policy everything on audit.entry using (true)",
                "drop table audit.entry cascade",
                "truncate audit.entry",
                "update audit.entry set actor = 'somebody else'",
                "delete from audit.entry",
                "update audit.seal set seq = seq",
                "delete from audit.seal",
                "delete from audit.trail",
                "select * from audit.entry for update",
                "update access.account set role = 'ADMINISTRATOR'",
                "update access.account set unit_id = null",
                "delete from access.account",
                "update access.token set account_id = 1",
                "update organisation.unit_version set path = '/1/'",
                "alter role gandan_app bypassrls",
                "alter role gandan_app superuser",
                "alter role gandan_app createrole",
                "alter role gandan_owner password 'x'",
                "create role other",
                "grant gandan_owner to gandan_app",
                "set role gandan_owner",
                "set role postgres",
                "set session authorization gandan_owner",
                "create schema other",
                "create table public.other (id int)",
                "create table audit.other (id int)",
                "create function public.other() returns int language sql as 'select 1'",
                "create function audit.other() returns int language sql security definer as 'select 1'",
                "create view audit.other as select 1",
                "create trigger other before insert on audit.entry for each row execute function public.gd_fold()",
                "create rule other as on insert to audit.entry do instead nothing",
                "create index on audit.entry (actor)",
                "create extension dblink",
                "create language plpython3u",
                "do language plpython3u 'pass'",
                "comment on table audit.entry is 'control: x'",
                "alter schema audit owner to gandan_app",
                "drop schema audit cascade",
                "alter database gandan owner to gandan_app",
                "alter system set row_security = off",
                "select pg_reload_conf()",
                "select rolpassword from pg_authid",
                "select passwd from pg_shadow",
                "select pg_read_file('PG_VERSION')",
                "select pg_ls_dir('.')",
                "select lo_import('/etc/passwd')",
                "copy audit.entry from '/etc/passwd'",
                "copy (select 1) to '/tmp/gandan-other'",
                "copy (select 1) to program 'true'",
                "set session_replication_role = replica",
                "select * from public.flyway_schema_history",
                "delete from public.flyway_schema_history"
            })
    void theApplicationsRoleMayNot(String statement) {
        assertRefused(statement);
    }

    @Test
    void whatItGrantsItselfItStillDoesNotHave() throws SQLException {
        as(scope, statement -> {
            statement.execute("grant update, delete, truncate on audit.entry, audit.seal to gandan_app");
            assertThat(number(statement, """
                    select count(*) from unnest(array['audit.entry', 'audit.seal']) as trail
                    where has_table_privilege(trail, 'update, delete, truncate')
                    """)).isZero();
        });
    }

    @Test
    void rowSecuritySwitchedOffRefusesInsteadOfShowing() {
        for (String table : List.of("audit.entry", "audit.seal", "audit.pending")) {
            assertThatThrownBy(() -> as(scope, statement -> {
                        statement.execute("set local row_security = off");
                        statement.executeQuery("select * from " + table);
                    }))
                    .as(table)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void theRolesAreBare() throws SQLException {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            assertThat(number(statement, """
                    select count(*) from pg_roles
                    where rolname in ('gandan_app', 'gandan_owner')
                      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                    """)).isZero();
            assertThat(number(statement, "select count(*) from pg_class where relowner = 'gandan_app'::regrole"))
                    .isZero();
            assertThat(number(statement, "select count(*) from pg_auth_members where member = 'gandan_app'::regrole"))
                    .isZero();
            assertThat(number(statement, """
                    select count(*) from pg_proc
                    where prosecdef and pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                    """))
                    .as("functions with the rights of their owner")
                    .isZero();
        }
    }

    @Test
    void theStatisticsTellNothingOfTheRows() throws SQLException {
        connections.asOwner(scope, "analyze audit.entry");
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            assertThat(number(
                            statement,
                            "select count(*) from pg_stats where schemaname = 'audit' and tablename = 'entry'"))
                    .isZero();
        }
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = connections.working();
                            var statement = connection.createStatement()) {
                        // Without a transaction: some commands refuse those for that reason alone.
                        statement.execute("set app.paths = '" + String.join(",", scope.paths()) + "'");
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isIn("42501", "0LP01", "42704", "0A000"));
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void as(Scope scope, Work work) throws SQLException {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            set(statement, String.join(",", scope.paths()));
            work.on(statement);
            connection.rollback();
        }
    }

    private List<String> paths(String scope, String rows) {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            set(statement, scope);
            return texts(statement, "select unit_path from " + rows);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Partitions by their own names too; those that the role may not even read need no row security. */
    private List<String> tables() throws SQLException {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            return texts(statement, """
                    select part.oid::regclass::text
                    from pg_class as large
                    join pg_class as part on part.oid = large.oid or part.oid in (select relid from pg_partition_tree(large.oid))
                    where obj_description(large.oid, 'pg_class') like 'large: %'
                      and has_table_privilege(part.oid, 'select')
                    """);
        }
    }

    private long count(String table, @Nullable String scope) throws SQLException {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (scope != null) {
                set(statement, scope);
            }
            return number(statement, "select count(*) from " + table);
        }
    }

    private static void set(Statement statement, String paths) throws SQLException {
        statement.execute("set local app.paths = '" + paths + "'");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private Unit unit(String reference) {
        return Scope.closed("test").get(() -> organisation.resolve(reference, TODAY));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    }
}
