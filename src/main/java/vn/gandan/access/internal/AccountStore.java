package vn.gandan.access.internal;

import static vn.gandan.access.AccessError.LOGIN_TAKEN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.shared.UnitId;

/** Accounts that are open; a closed one keeps its row for the trail's sake and is found no more. */
@Component
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Member open(NewAccount made, String hash, Instant at) {
        var unit = made.unit();
        return jdbc.sql("""
                        insert into access.account (login, name, role, unit_id, email, password, must_change_password, opened_at)
                        values (:login, :name, :role, :unit, :email, :hash, :change, :at)
                        on conflict (login) do nothing
                        returning *
                        """)
                .param("login", made.login())
                .param("name", made.name())
                .param("role", made.role().name())
                .param("unit", unit == null ? null : unit.value())
                .param("email", made.email())
                .param("hash", hash)
                .param("change", made.oneTime())
                .param("at", Timestamp.from(at))
                .query(AccountStore::member)
                .optional()
                .orElseThrow(() -> LOGIN_TAKEN.refuse(made.login()));
    }

    Optional<Member> byLogin(String login) {
        return jdbc.sql("select * from access.account where login = :login and closed_at is null")
                .param("login", login)
                .query(AccountStore::member)
                .optional();
    }

    Optional<Member> byId(long id) {
        return jdbc.sql("select * from access.account where id = :id and closed_at is null")
                .param("id", id)
                .query(AccountStore::member)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from access.account where closed_at is null order by id")
                .query((row, number) -> member(row, number).account())
                .list();
    }

    List<Account> of(Collection<UnitId> units) {
        return jdbc.sql("""
                        select * from access.account where unit_id = any(:units) and closed_at is null order by name, id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, number) -> member(row, number).account())
                .list();
    }

    void changePassword(long id, String hash) {
        jdbc.sql("""
                        update access.account
                        set password = :hash, must_change_password = false, version = version + 1
                        where id = :id and closed_at is null
                        """).param("hash", hash).param("id", id).update();
    }

    void changeEmail(long id, @Nullable String email) {
        jdbc.sql("update access.account set email = :email where id = :id and closed_at is null")
                .param("email", email)
                .param("id", id)
                .update();
    }

    void close(long id, Instant at) {
        jdbc.sql("update access.account set closed_at = :at, version = version + 1 where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void addToken(byte[] hash, long account, Instant at) {
        jdbc.sql("insert into access.token (hash, account_id, made_at) values (:hash, :account, :at)")
                .param("hash", hash)
                .param("account", account)
                .param("at", Timestamp.from(at))
                .update();
    }

    void removeTokens(long account) {
        jdbc.sql("delete from access.token where account_id = :account")
                .param("account", account)
                .update();
    }

    Optional<Member> byToken(byte[] hash) {
        return jdbc.sql("""
                        select account.*
                        from access.token
                        join access.account on account.id = token.account_id
                        where token.hash = :hash and account.closed_at is null
                        """).param("hash", hash).query(AccountStore::member).optional();
    }

    static Member member(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var account = new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                unit == null ? null : new UnitId(unit),
                row.getString("email"));
        return new Member(
                account, row.getString("password"), row.getBoolean("must_change_password"), row.getInt("version"));
    }
}
