package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Document;

/** Finds papers of the register; a symbol finds its paper first. */
@Repository
class SearchStore {

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper, its state on the day asked for, whether a question about it is open, and how many were found in all. */
    record Row(Document document, Document.State state, boolean asked, int total) {}

    List<Row> find(Search search, int limit, int offset) {
        return jdbc.sql("""
                        with hit as (
                            select id, ts_rank(words, directives.query(:words)) as rank from directives.document
                            where province_id = any(:provinces) and words @@ directives.query(:words)
                            union all
                            select document_id, 0 from directives.file
                            where province_id = any(:provinces) and words @@ directives.query(:words)
                            union all
                            select id, case when symbol = :symbol then 10 else 9 end from directives.document
                            where province_id = any(:provinces) and (symbol = :symbol or written like :written)
                        ), ranked as (
                            select id, max(rank) as rank from hit group by id
                        ), found as (
                            select document.*, ranked.rank,
                                   directives.state_on(document.id, coalesce(effective_on, issued_on), ended_on, :on,
                                                       :provinces) as state,
                                   exists (select 1 from directives.question
                                           where question.province_id = document.province_id and settled_at is null
                                             and document.id in (first_id, second_id)) as asked
                            from directives.document
                            left join ranked on ranked.id = document.id
                            where document.province_id = any(:provinces) and withdrawn_at is null
                              and (:words::text is null or ranked.id is not null)
                              and (:type::text is null or type = :type) and (:level::text is null or level = :level)
                              and (:year::int is null or extract(year from issued_on) = :year)
                        )
                        select *, count(*) over () as total from found
                        where (:state::text is null or state = :state) and (not :asked or asked)
                        order by rank desc nulls last, issued_on desc nulls last, registered_at desc, id
                        limit :limit offset :offset
                        """)
                .param("words", search.words())
                .param("symbol", search.symbol())
                .param("written", search.words() == null ? null : "%" + escaped(search.words()) + "%")
                .param("type", search.type())
                .param("level", search.tier() == null ? null : search.tier().name())
                .param("year", search.year())
                .param("state", search.state() == null ? null : search.state().name())
                .param("on", search.on())
                .param("asked", search.asked())
                .param("provinces", Provinces.inScope())
                .param("limit", limit)
                .param("offset", offset)
                .query(SearchStore::row)
                .list();
    }

    /** The types that the register holds. */
    List<String> types() {
        return jdbc.sql("""
                        select distinct type from directives.document
                        where province_id = any(:provinces) and withdrawn_at is null
                        order by type
                        """)
                .param("provinces", Provinces.inScope())
                .query(String.class)
                .list();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                DocumentRows.document(row, number),
                Document.State.valueOf(row.getString("state")),
                row.getBoolean("asked"),
                row.getInt("total"));
    }
}
