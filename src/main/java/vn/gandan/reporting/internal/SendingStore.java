package vn.gandan.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** Idempotency keys of the API: what was sent under each, and what was answered. */
@Repository
class SendingStore {

    private final JdbcClient jdbc;

    SendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key's owner: the province of her scope, its prefix and her account. */
    record Owner(ProvinceId province, String path, long account) {}

    /** What stands under a key; the answer is null while the sending has not been finished. */
    record Sending(String bodyHash, @Nullable String answer, Instant receivedAt) {}

    /**
     * What now stands under a key; empty where it is in use. Forgets the owner's other keys older than a moment, and takes
     * the key itself over when it is.
     */
    Optional<Sending> open(Owner owner, String key, String bodyHash, Instant at, Instant forgotten) {
        return jdbc.sql("""
                        with forgotten as (
                            delete from reporting.sending
                            where province_id = :province and account_id = :account and received_at < :forgotten and key <> :key
                        )
                        insert into reporting.sending (province_id, account_id, key, unit_path, body_hash, received_at)
                        values (:province, :account, :key, :path, :hash, :at)
                        on conflict (province_id, account_id, key) do update
                        set body_hash = excluded.body_hash, answer = null, received_at = excluded.received_at
                        where sending.received_at < :forgotten
                        returning body_hash, answer, received_at
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .param("path", owner.path())
                .param("hash", bodyHash)
                .param("at", Timestamp.from(at))
                .param("forgotten", Timestamp.from(forgotten))
                .query(SendingStore::sending)
                .optional();
    }

    Optional<Sending> find(Owner owner, String key) {
        return jdbc.sql("""
                        select body_hash, answer, received_at from reporting.sending
                        where province_id = :province and account_id = :account and key = :key
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .query(SendingStore::sending)
                .optional();
    }

    /** Keeps the first answer under a key, and tells it. */
    Optional<String> answer(Owner owner, String key, String answer) {
        return jdbc.sql("""
                        update reporting.sending set answer = coalesce(answer, :answer)
                        where province_id = :province and account_id = :account and key = :key
                        returning answer
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .param("answer", answer)
                .query(String.class)
                .optional();
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getString("body_hash"),
                row.getString("answer"),
                row.getTimestamp("received_at").toInstant());
    }
}
