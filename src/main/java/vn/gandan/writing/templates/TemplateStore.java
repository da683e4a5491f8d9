package vn.gandan.writing.templates;

import static vn.gandan.writing.WritingError.TEMPLATE_NOT_FOUND;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Unit;

/** Templates with their files. */
@Repository
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Unit unit, PaperTemplate template, byte[] content) {
        jdbc.sql("""
                        insert into writing.template (province_id, id, unit_path, unit_id, tradition, letter, valid_from,
                                                      name, content, actor, made_at)
                        values (:province, :id, :path, :unit, :tradition, :letter, :from, :name, :content, :actor, :made)
                        """)
                .param("province", unit.province().value())
                .param("id", template.id())
                .param("path", unit.path())
                .param("unit", unit.id().value())
                .param("tradition", template.tradition().name())
                .param("letter", template.letter())
                .param("from", Date.valueOf(template.validFrom()))
                .param("name", template.name())
                .param("content", content)
                .param("actor", template.actor())
                .param("made", Timestamp.from(template.madeAt()))
                .update();
    }

    /** Those in use of one unit, the latest first. */
    List<PaperTemplate> of(Unit unit) {
        return jdbc.sql("""
                        select id, tradition, letter, valid_from, name, actor, made_at from writing.template
                        where province_id = :province and unit_id = :unit and ended_at is null
                        order by valid_from desc, made_at desc
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .query(TemplateStore::template)
                .list();
    }

    /** The file of the one that holds on a day: of two from one day the newer. */
    Optional<byte[]> inForce(Unit unit, Tradition tradition, boolean letter, LocalDate day) {
        return jdbc.sql("""
                        select content from writing.template
                        where province_id = :province and unit_id = :unit and tradition = :tradition
                          and letter = :letter and valid_from <= :day and ended_at is null
                        order by valid_from desc, made_at desc
                        limit 1
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("tradition", tradition.name())
                .param("letter", letter)
                .param("day", Date.valueOf(day))
                .query(byte[].class)
                .optional();
    }

    byte[] content(Unit unit, UUID id) {
        return jdbc.sql("""
                        select content from writing.template
                        where province_id = :province and unit_id = :unit and id = :id
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseThrow(TEMPLATE_NOT_FOUND::refuse);
    }

    void end(Unit unit, UUID id, Instant at) {
        int ended = jdbc.sql("""
                        update writing.template set ended_at = coalesce(ended_at, :at)
                        where province_id = :province and unit_id = :unit and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("id", id)
                .update();
        if (ended == 0) {
            throw TEMPLATE_NOT_FOUND.refuse();
        }
    }

    private static PaperTemplate template(ResultSet row, int number) throws SQLException {
        return new PaperTemplate(
                row.getObject("id", UUID.class),
                Tradition.valueOf(row.getString("tradition")),
                row.getBoolean("letter"),
                row.getDate("valid_from").toLocalDate(),
                row.getString("name"),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant());
    }
}
