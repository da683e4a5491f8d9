package vn.gandan.reporting.internal;

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

    void open(Owner owner, String key, String bodyHash, Instant at) {
        jdbc.sql("""
                        insert into reporting.sending (province_id, account_id, key, unit_path, body_hash, received_at)
                        values (:province, :account, :key, :path, :hash, :at)
                        on conflict (province_id, account_id, key) do nothing
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .param("path", owner.path())
                .param("hash", bodyHash)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Sending> find(Owner owner, String key) {
        return jdbc.sql("""
                        select body_hash, answer, received_at from reporting.sending
                        where province_id = :province and account_id = :account and key = :key
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .query((row, number) -> new Sending(
                        row.getString("body_hash"),
                        row.getString("answer"),
                        row.getTimestamp("received_at").toInstant()))
                .optional();
    }

    void answer(Owner owner, String key, String answer) {
        jdbc.sql("""
                        update reporting.sending set answer = :answer
                        where province_id = :province and account_id = :account and key = :key and answer is null
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("key", key)
                .param("answer", answer)
                .update();
    }

    /** Forgets the owner's keys older than a moment. */
    void forget(Owner owner, Instant before) {
        jdbc.sql("""
                        delete from reporting.sending
                        where province_id = :province and account_id = :account and received_at < :before
                        """)
                .param("province", owner.province().value())
                .param("account", owner.account())
                .param("before", Timestamp.from(before))
                .update();
    }
}
