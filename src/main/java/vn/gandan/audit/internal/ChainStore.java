package vn.gandan.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Verification.Break;
import vn.gandan.audit.Verification.Kind;
import vn.gandan.shared.ProvinceId;

/** Reads a whole trail, a part of it at a time. */
@Component
class ChainStore {

    /** Judges one row; false ends the walk. */
    interface Step {
        boolean judge(ResultSet row) throws SQLException;
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;

    ChainStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streams = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        this.streams.setFetchSize(2000); // years of entries do not fit into memory
    }

    Link end(ProvinceId province) {
        return jdbc.sql("select sealed, chain from audit.trail where province_id = :province")
                .param("province", province.value())
                .query((row, number) -> Link.read(row, province))
                .single();
    }

    /** The chain in its order, each link with its entry where that still exists. */
    void walk(ProvinceId province, Step step) {
        streams.query(
                """
                select seal.seq, seal.entry_id, seal.chain, entry.*
                from audit.seal
                left join audit.entry on entry.province_id = seal.province_id and entry.id = seal.entry_id
                where seal.province_id = ?
                order by seal.seq
                """,
                row -> {
                    while (row.next() && step.judge(row)) {
                        // until the end or the first break
                    }
                    return true;
                },
                province.value());
    }

    @Nullable Break neverSealed(ProvinceId province) {
        return jdbc.sql("""
                        select entry.id, entry.at
                        from audit.entry
                        left join audit.seal on seal.province_id = entry.province_id and seal.entry_id = entry.id
                        left join audit.pending
                          on pending.province_id = entry.province_id and pending.entry_id = entry.id
                        where entry.province_id = :province and seal.seq is null and pending.at is null
                        order by entry.at, entry.id
                        limit 1
                        """)
                .param("province", province.value())
                .query((row, number) -> new Break(
                        Kind.NEVER_SEALED,
                        null,
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .optional()
                .orElse(null);
    }

    @Nullable Break alteredWhileWaiting(ProvinceId province) {
        return jdbc.sql("""
                        select pending.entry_id, pending.at as since, entry.*
                        from audit.pending
                        left join audit.entry
                          on entry.province_id = pending.province_id and entry.id = pending.entry_id
                        where pending.province_id = :province
                        order by pending.at, pending.entry_id
                        """).param("province", province.value()).query((row, number) -> judged(row)).list().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Break> judged(ResultSet row) throws SQLException {
        var id = row.getObject("entry_id", UUID.class);
        var since = row.getTimestamp("since").toInstant();
        if (row.getObject("id") == null) {
            return Optional.of(new Break(Kind.WAITING_MISSING, null, id, since));
        }
        var entry = EntryStore.entry(row);
        return entry == null || !entry.hash().equals(Hash.read(row, "hash"))
                ? Optional.of(new Break(Kind.ENTRY_ALTERED, null, id, since))
                : Optional.empty();
    }
}
