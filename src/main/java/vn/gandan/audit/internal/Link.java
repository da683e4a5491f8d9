package vn.gandan.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The end of a province's chain: how many entries it holds, and the hash over all of them. */
record Link(long seq, Hash chain) {

    /** Before the first entry; different in each province, so that no chain can stand for another. */
    static Link first(ProvinceId province) {
        return new Link(0, Hash.of(("gandan audit " + province).getBytes(StandardCharsets.UTF_8)));
    }

    /** As the list of trails notes it; nothing is noted before the first seal. */
    static Link read(ResultSet row, ProvinceId province) throws SQLException {
        return row.getBytes("chain") == null
                ? first(province)
                : new Link(row.getLong("sealed"), Hash.read(row, "chain"));
    }

    Link next(UUID entry, Hash hash) {
        var place = ByteBuffer.allocate(24)
                .putLong(seq + 1)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits());
        return new Link(seq + 1, Hash.of(chain.bytes(), place.array(), hash.bytes()));
    }
}
