package vn.gandan.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Verification.Break;
import vn.gandan.audit.Verification.Kind;
import vn.gandan.audit.Verification.Trail;
import vn.gandan.shared.ProvinceId;

/** Computes a chain again, from its first link to the end noted for it. */
@Service
class Chains {

    private final ChainStore store;

    Chains(ChainStore store) {
        this.store = store;
    }

    // One snapshot for all of it: sealers and writers go on meanwhile.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Trail check(ProvinceId province) {
        var noted = store.end(province);
        var walk = new Walk(Link.first(province));
        store.walk(province, walk::step);
        if (walk.broken == null) {
            walk.broken = atTheEnd(walk.end, noted);
        }
        if (walk.broken == null) {
            walk.broken = store.neverSealed(province);
        }
        if (walk.broken == null) {
            walk.broken = store.alteredWhileWaiting(province);
        }
        return new Trail(province, walk.end.seq(), walk.end.chain().hex(), walk.broken);
    }

    private static @Nullable Break atTheEnd(Link end, Link noted) {
        if (end.seq() < noted.seq()) {
            return new Break(Kind.SEAL_MISSING, end.seq() + 1, null, null);
        }
        return end.equals(noted) ? null : new Break(Kind.END_ALTERED, end.seq(), null, null);
    }

    /** The way along the chain; it ends at the first break. */
    private static class Walk {

        private Link end;
        private @Nullable Break broken;

        Walk(Link first) {
            this.end = first;
        }

        boolean step(ResultSet row) throws SQLException {
            broken = judge(row);
            return broken == null;
        }

        private @Nullable Break judge(ResultSet row) throws SQLException {
            long seq = row.getLong("seq");
            var id = row.getObject("entry_id", UUID.class);
            if (seq != end.seq() + 1) {
                return new Break(Kind.SEAL_MISSING, end.seq() + 1, null, null);
            }
            if (row.getObject("id") == null) {
                return new Break(Kind.ENTRY_MISSING, seq, id, null);
            }
            var at = row.getTimestamp("at").toInstant();
            var hash = Hash.read(row, "hash");
            var entry = EntryStore.entry(row);
            if (entry == null || !entry.hash().equals(hash)) {
                return new Break(Kind.ENTRY_ALTERED, seq, id, at);
            }
            var next = end.next(id, hash);
            if (!next.chain().equals(Hash.read(row, "chain"))) {
                return new Break(Kind.SEAL_ALTERED, seq, id, at);
            }
            end = next;
            return null;
        }
    }
}
