package vn.gandan.organisation.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which map of the country holds: what was read of one edition is true until there is another. */
@Repository
class EditionStore {

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last unit and step that came in, and which reorganisations have begun and were undone. The numbers of what was
     * rolled back are never given again.
     */
    record Edition(long units, long successions, long begun, long undone) {}

    Edition present() {
        return jdbc.sql("select units, successions, begun, undone from organisation.edition")
                .query((row, number) -> new Edition(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
