package vn.gandan.reporting.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Provenance.Entry;

/** One given value as other programs read it. */
record EntryRow(
        @Nullable String value,
        String enteredBy,
        Instant at,
        Channel channel,
        String submission,
        @Nullable Integer row,
        @Nullable String source,
        @Nullable String passage) {

    static EntryRow of(Entry entry) {
        return new EntryRow(
                TotalRow.plain(entry.value()),
                entry.enteredBy(),
                entry.at(),
                entry.channel(),
                entry.submission(),
                entry.row(),
                entry.source(),
                entry.passage());
    }
}
