package vn.gandan.mail.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.mail.Letter;
import vn.gandan.shared.ProvinceId;

/** The outbox. */
@Repository
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the key stands already. */
    boolean add(LetterId id, String path, Letter letter, Instant at) {
        return jdbc.sql("""
                                insert into mail.letter (province_id, id, key, unit_path, account_id, subject, text, state,
                                                         written_at, due_at)
                                values (:province, :id, :key, :path, :account, :subject, :text, 'WAITING', :at, :at)
                                on conflict (province_id, key) do nothing
                                """)
                        .param("province", id.province().value())
                        .param("id", id.value())
                        .param("key", letter.key())
                        .param("path", path)
                        .param("account", letter.account())
                        .param("subject", letter.subject())
                        .param("text", letter.text())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Provinces with something for a postman to do: letters that are due, or were taken long ago. */
    List<ProvinceId> provinces(Instant now, Instant longAgo) {
        return jdbc.sql("""
                        select province_id from mail.letter where state = 'WAITING' and due_at <= :now
                        union
                        select province_id from mail.letter where state = 'SENDING' and tried_at < :longAgo
                        order by province_id
                        """)
                .param("now", Timestamp.from(now))
                .param("longAgo", Timestamp.from(longAgo))
                .query((row, number) -> new ProvinceId(row.getInt(1)))
                .list();
    }

    /** The letter that is due longest, held until the transaction ends; one that another postman holds is passed over. */
    Optional<Envelope> holdDue(ProvinceId province, Instant now) {
        return jdbc.sql("""
                        select * from mail.letter
                        where province_id = :province and state = 'WAITING' and due_at <= :now
                        order by due_at, id limit 1
                        for update skip locked
                        """)
                .param("province", province.value())
                .param("now", Timestamp.from(now))
                .query(LetterStore::envelope)
                .optional();
    }

    List<Envelope> holdTakenBefore(ProvinceId province, Instant longAgo) {
        return jdbc.sql("""
                        select * from mail.letter
                        where province_id = :province and state = 'SENDING' and tried_at < :longAgo
                        for update skip locked
                        """)
                .param("province", province.value())
                .param("longAgo", Timestamp.from(longAgo))
                .query(LetterStore::envelope)
                .list();
    }

    Optional<Envelope> hold(LetterId id) {
        return jdbc.sql("select * from mail.letter where province_id = :province and id = :id for update")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(LetterStore::envelope)
                .optional();
    }

    /** Writes the next state of a letter that this transaction holds. */
    void update(Envelope next) {
        jdbc.sql("""
                        update mail.letter
                        set text = :text, state = :state, attempts = :attempts, due_at = :due, tried_at = :tried,
                            sent_at = :sent, trouble = :trouble, answer = :answer
                        where province_id = :province and id = :id
                        """)
                .param("text", next.text())
                .param("state", next.state().name())
                .param("attempts", next.attempts())
                .param("due", Timestamp.from(next.dueAt()))
                .param("tried", timestamp(next.triedAt()))
                .param("sent", timestamp(next.sentAt()))
                .param("trouble", next.trouble() == null ? null : next.trouble().name())
                .param("answer", next.answer())
                .param("province", next.id().province().value())
                .param("id", next.id().value())
                .update();
    }

    List<Envelope> waiting(int limit) {
        return jdbc.sql("""
                        select * from mail.letter where state in ('WAITING', 'SENDING')
                        order by due_at, written_at, id limit :limit
                        """).param("limit", limit).query(LetterStore::envelope).list();
    }

    boolean waits(long account) {
        return jdbc.sql("""
                        select exists (select from mail.letter
                                       where account_id = :account and state in ('WAITING', 'SENDING'))
                        """).param("account", account).query(Boolean.class).single();
    }

    List<Envelope> stuck(int limit) {
        return jdbc.sql("""
                        select * from mail.letter where state in ('REFUSED', 'UNSURE')
                        order by tried_at desc, id limit :limit
                        """).param("limit", limit).query(LetterStore::envelope).list();
    }

    List<Envelope> sentSince(Instant moment, int limit) {
        return jdbc.sql("""
                        select * from mail.letter where state = 'SENT' and sent_at >= :moment
                        order by sent_at desc, id limit :limit
                        """)
                .param("moment", Timestamp.from(moment))
                .param("limit", limit)
                .query(LetterStore::envelope)
                .list();
    }

    Overview.Count count(Instant since) {
        return jdbc.sql("""
                        select count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
                               count(*) filter (where state in ('REFUSED', 'UNSURE'))  as stuck,
                               count(*) filter (where state = 'SENT')                  as sent
                        from mail.letter
                        where state in ('WAITING', 'SENDING', 'REFUSED', 'UNSURE') or (state = 'SENT' and sent_at >= :since)
                        """)
                .param("since", Timestamp.from(since))
                .query((row, number) ->
                        new Overview.Count(row.getInt("waiting"), row.getInt("stuck"), row.getInt("sent")))
                .single();
    }

    private static Envelope envelope(ResultSet row, int number) throws SQLException {
        String trouble = row.getString("trouble");
        return new Envelope(
                new LetterId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                row.getString("unit_path"),
                row.getLong("account_id"),
                row.getString("subject"),
                row.getString("text"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("tried_at")),
                instant(row.getTimestamp("sent_at")),
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getString("answer"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
