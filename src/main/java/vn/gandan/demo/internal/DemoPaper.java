package vn.gandan.demo.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.organisation.Unit;

/**
 * A paper that one of the five reports cites, or that was published since: its symbol as it is written there, and what it is
 * to others of the list, which know each other by a key of our own.
 *
 * @param place the issuing unit's reference; empty for the centre
 */
record DemoPaper(
        String key,
        String place,
        @Nullable String symbol,
        String type,
        String body,
        @Nullable String run,
        String title,
        @Nullable LocalDate issuedOn,
        String origin) {

    /** What one paper is to another. */
    record Tie(
            String source,
            LinkKind kind,
            String target,
            @Nullable String note) {}

    static List<DemoPaper> all() {
        return DemoTable.rows("documents.csv", DemoPaper::of);
    }

    static List<Tie> ties() {
        return DemoTable.rows(
                "links.csv",
                row -> new Tie(
                        row.getField("source"),
                        LinkKind.valueOf(row.getField("kind")),
                        row.getField("target"),
                        orNull(row, "note")));
    }

    NewDocument by(@Nullable Unit issuer) {
        return new NewDocument(issuer, symbol, type, body, run, title, null, issuedOn, null, origin, List.of(), null);
    }

    private static DemoPaper of(NamedCsvRecord row) {
        var day = orNull(row, "issued_on");
        return new DemoPaper(
                row.getField("key"),
                row.getField("place"),
                orNull(row, "symbol"),
                row.getField("type"),
                row.getField("body"),
                orNull(row, "run"),
                row.getField("title"),
                day == null ? null : LocalDate.parse(day),
                row.getField("origin"));
    }

    private static @Nullable String orNull(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
