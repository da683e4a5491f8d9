package vn.gandan.duties.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.duties.Basis;
import vn.gandan.duties.DueDate;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Matter;
import vn.gandan.duties.Parties;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** The shape of a duty's row. */
final class DutyRows {

    private DutyRows() {}

    static Duty duty(ResultSet row, int number) throws SQLException {
        var province = new ProvinceId(row.getInt("province_id"));
        var due = JsonMapper.shared().readValue(row.getString("due"), DueDate.class);
        return new Duty(
                new DutyId(province, row.getObject("id", UUID.class)),
                matter(row),
                parties(row, province),
                id(row, "parent_id", province),
                Duty.Status.valueOf(row.getString("status")),
                due.clock(),
                due,
                row.getObject("asked_until", LocalDate.class),
                evidence(row),
                row.getInt("version"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("title"),
                new Source(
                        row.getString("source_kind"),
                        row.getObject("source_province") == null ? null : new ProvinceId(row.getInt("source_province")),
                        row.getObject("source_id", UUID.class),
                        row.getString("source_label"),
                        row.getString("source_address")),
                row.getString("slot"),
                row.getString("rule"),
                basis(row),
                row.getBoolean("needs_acceptance"));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        @Nullable String citation = row.getString("citation");
        return citation == null ? null : new Basis(row.getString("trigger"), citation, row.getBoolean("confirmed"));
    }

    private static Parties parties(ResultSet row, ProvinceId province) throws SQLException {
        return new Parties(
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_path"),
                Level.valueOf(row.getString("level")),
                id(row, "lead_id", province),
                row.getObject("giver_id") == null ? null : new UnitId(row.getLong("giver_id")),
                row.getString("giver_path"),
                row.getObject("assignee_id", Long.class));
    }

    private static @Nullable DutyId id(ResultSet row, String column, ProvinceId province) throws SQLException {
        @Nullable UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new DutyId(province, value);
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        @Nullable LocalDate done = row.getObject("done_on", LocalDate.class);
        return done == null
                ? null
                : new Evidence(
                        row.getString("evidence_kind"),
                        row.getObject("evidence_id", UUID.class),
                        row.getString("evidence_label"),
                        row.getString("evidence_address"),
                        done);
    }

    /** Everything that a step may have changed, and the key and version by which its row is found. */
    static Map<String, @Nullable Object> columns(Duty duty) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("province", duty.id().province().value());
        columns.put("id", duty.id().value());
        columns.put("version", duty.version());
        columns.put("path", duty.parties().path());
        columns.put("unit", duty.parties().unit().value());
        columns.put("level", duty.parties().level().name());
        columns.put("assignee", duty.parties().assignee());
        columns.put("title", duty.matter().title());
        putSource(columns, duty.matter().source());
        columns.put("status", duty.status().name());
        columns.put("due_on", duty.due().day());
        columns.put("extended", duty.extended());
        columns.put("paused", duty.paused());
        columns.put("asked", duty.askedUntil());
        columns.put("due", json(duty.due()));
        putEvidence(columns, duty.evidence());
        return columns;
    }

    private static void putSource(Map<String, @Nullable Object> columns, Source source) {
        columns.put("sourceKind", source.kind());
        columns.put(
                "sourceProvince",
                source.province() == null ? null : source.province().value());
        columns.put("source", source.id());
        columns.put("sourceLabel", source.label());
        columns.put("sourceAddress", source.address());
    }

    private static void putEvidence(Map<String, @Nullable Object> columns, @Nullable Evidence evidence) {
        columns.put("done", evidence == null ? null : evidence.on());
        columns.put("evidenceKind", evidence == null ? null : evidence.kind());
        columns.put("evidence", evidence == null ? null : evidence.id());
        columns.put("evidenceLabel", evidence == null ? null : evidence.label());
        columns.put("evidenceAddress", evidence == null ? null : evidence.address());
    }

    static Duty stored(Duty written) {
        return written.version(written.version() + 1);
    }

    static String json(Object state) {
        return JsonMapper.shared().writeValueAsString(state);
    }
}
