package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewObligation.Kind;

/** Reviews of a paper that were made, newest first. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewDone> done(DocumentId document, LocalDate today, int most) {
        return jdbc.sql("""
                        with made as (
                            select * from duties.owed
                            where province_id = any(:provinces) and source_id = :document and done
                              and slot ~ '^(PRELIMINARY|FINAL)_REVIEW:'
                            order by done_on desc, unit_path
                            limit :most
                        )
                        select made.*, unit.name, unit.kind
                        from made
                        cross join lateral (
                            select version.name, version.kind from organisation.unit_through_time as version
                            where version.unit_id = made.unit_id and not isempty(version.valid)
                            order by version.valid @> :today::date desc, version.valid desc limit 1
                        ) as unit
                        order by made.done_on desc, made.unit_path
                        """)
                .param("provinces", Provinces.inScope())
                .param("document", document.value())
                .param("most", most)
                .param("today", today)
                .query((row, number) -> {
                    var slot = row.getString("slot").split(":", -1);
                    @Nullable String address = row.getString("evidence_address");
                    return new ReviewDone(
                            title(row.getString("kind") + " " + row.getString("name")),
                            Kind.valueOf(slot[0]),
                            Integer.parseInt(slot[1]),
                            row.getObject("done_on", LocalDate.class),
                            row.getString("evidence_label"),
                            address);
                })
                .list();
    }

    private static String title(String unit) {
        return unit.substring(0, 1).toUpperCase(Locale.of("vi")) + unit.substring(1);
    }
}
