package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Tier;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** The shape of a document's row. */
final class DocumentRows {

    private DocumentRows() {}

    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                row.getObject("unit_id") == null ? null : new UnitId(row.getLong("unit_id")),
                row.getString("unit_path"),
                Tier.valueOf(row.getString("level")),
                row.getString("system"),
                row.getString("type"),
                row.getString("number"),
                row.getString("issuers"),
                row.getString("run"),
                row.getString("symbol"),
                row.getString("written"),
                row.getString("body"),
                row.getString("title"),
                row.getString("signer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_why"),
                row.getString("origin"),
                row.getTimestamp("withdrawn_at") != null,
                row.getInt("version"));
    }

    static Map<String, @Nullable Object> columns(Document document) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("province", document.id().province().value());
        columns.put("id", document.id().value());
        columns.put("path", document.path());
        columns.put("unit", document.unit() == null ? null : document.unit().value());
        columns.put("level", document.tier().name());
        columns.put("system", document.system());
        columns.put("type", document.type());
        columns.put("number", document.number());
        columns.put("issuers", document.issuers());
        columns.put("run", document.run());
        columns.put("symbol", document.symbol());
        columns.put("written", document.written());
        columns.put("body", document.body());
        columns.put("title", document.title());
        columns.put("signer", document.signer());
        columns.put("issued", document.issuedOn());
        columns.put("effective", document.effectiveOn());
        columns.put("ended", document.endedOn());
        columns.put("endedWhy", document.endedWhy());
        columns.put("origin", document.origin());
        columns.put("version", document.version());
        return columns;
    }
}
