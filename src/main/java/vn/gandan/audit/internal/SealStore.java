package vn.gandan.audit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.shared.ProvinceId;

/** The chains and the queues before them. */
@Component
class SealStore {

    /** An entry that waits, with the hash that it was written with. */
    record Waiting(UUID entry, Hash hash) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SealStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<ProvinceId> trails() {
        return jdbc.sql("select province_id from audit.trail order by province_id")
                .query((row, number) -> new ProvinceId(row.getInt(1)))
                .list();
    }

    List<ProvinceId> withWaiting() {
        return jdbc.sql("select distinct province_id from audit.pending")
                .query((row, number) -> new ProvinceId(row.getInt(1)))
                .list();
    }

    /** The end of the chain, held until the transaction ends; empty while another sealer holds it. */
    Optional<Link> hold(ProvinceId province) {
        return jdbc.sql("select sealed, chain from audit.trail where province_id = :province for update skip locked")
                .param("province", province.value())
                .query((row, number) -> Link.read(row, province))
                .optional();
    }

    List<Waiting> waiting(ProvinceId province, int limit) {
        return jdbc.sql("""
                        select pending.entry_id, entry.hash
                        from audit.pending
                        join audit.entry on entry.province_id = pending.province_id and entry.id = pending.entry_id
                        where pending.province_id = :province
                        order by pending.at, pending.entry_id
                        limit :limit
                        """)
                .param("province", province.value())
                .param("limit", limit)
                .query((row, number) -> new Waiting(row.getObject("entry_id", UUID.class), Hash.read(row, "hash")))
                .list();
    }

    /** Appends the entries to the chain, in this order, and takes them off the queue. */
    void append(ProvinceId province, Link end, List<Waiting> entries) {
        var seals = new ArrayList<Object[]>();
        for (var waiting : entries) {
            end = end.next(waiting.entry(), waiting.hash());
            seals.add(new Object[] {
                province.value(),
                end.seq(),
                "/" + province + "/",
                waiting.entry(),
                end.chain().bytes()
            });
        }
        batches.batchUpdate(
                "insert into audit.seal (province_id, seq, unit_path, entry_id, chain) values (?, ?, ?, ?, ?)", seals);
        jdbc.sql("delete from audit.pending where province_id = :province and entry_id = any(:entries)")
                .param("province", province.value())
                .param("entries", entries.stream().map(Waiting::entry).toArray(UUID[]::new))
                .update();
        jdbc.sql("update audit.trail set sealed = :sealed, chain = :chain where province_id = :province")
                .param("sealed", end.seq())
                .param("chain", end.chain().bytes())
                .param("province", province.value())
                .update();
    }
}
