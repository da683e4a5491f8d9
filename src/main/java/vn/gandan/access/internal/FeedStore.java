package vn.gandan.access.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret addresses under which calendars are read, one an account, by their hash. */
@Repository
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(long account, byte[] hash, Instant at) {
        jdbc.sql("""
                        insert into access.feed (account_id, hash, opened_at) values (:account, :hash, :at)
                        on conflict (account_id) do update set hash = excluded.hash, opened_at = excluded.opened_at
                        """)
                .param("account", account)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** False where there was none. */
    boolean remove(long account) {
        return jdbc.sql("delete from access.feed where account_id = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    Optional<Instant> openedAt(long account) {
        return jdbc.sql("select opened_at from access.feed where account_id = :account")
                .param("account", account)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    Optional<Member> byHash(byte[] hash) {
        return jdbc.sql("""
                        select account.*
                        from access.feed
                        join access.account on account.id = feed.account_id
                        where feed.hash = :hash and account.closed_at is null
                        """).param("hash", hash).query(AccountStore::member).optional();
    }
}
