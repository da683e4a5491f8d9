package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.Tier;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** What papers are to one another, as rows. A paper that was withdrawn is nothing to any. */
@Repository
class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction nobody else adds a link that could close a circle. */
    void lock() {
        jdbc.sql("select id from directives.link_slot where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** False where it stands already. */
    boolean add(Link link, String path, Instant at) {
        return jdbc.sql("""
                                insert into directives.link (
                                    province_id, source_id, kind, target_province, target_id, unit_path, note, linked_at)
                                values (:province, :source, :kind, :targetProvince, :target, :path, :note, :at)
                                on conflict do nothing
                                """)
                        .param("province", link.source().province().value())
                        .param("source", link.source().value())
                        .param("kind", link.kind().name())
                        .param("targetProvince", link.target().province().value())
                        .param("target", link.target().value())
                        .param("path", path)
                        .param("note", link.note())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean remove(Link link) {
        return jdbc.sql("""
                                delete from directives.link
                                where province_id = :province and source_id = :source and kind = :kind and target_id = :target
                                """)
                        .param("province", link.source().province().value())
                        .param("source", link.source().value())
                        .param("kind", link.kind().name())
                        .param("target", link.target().value())
                        .update()
                == 1;
    }

    /** Whether one leads to another over any links but citations. Papers that are withdrawn may come back, and count. */
    boolean leads(DocumentId from, DocumentId to) {
        return jdbc.sql("""
                        with recursive reached (id) as (
                            select :from::uuid
                            union
                            select link.target_id
                            from reached
                            join directives.link on link.province_id = any(:provinces) and link.source_id = reached.id
                             and link.kind <> 'CITES'
                        )
                        select exists (select 1 from reached where id = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("provinces", Provinces.inScope())
                .query(Boolean.class)
                .single();
    }

    /** What it is to others, and what others are to it. */
    List<Link> of(DocumentId id) {
        return jdbc.sql("""
                        select link.* from directives.link
                        where province_id = any(:provinces) and (source_id = :id or target_id = :id)
                          and not exists (select 1 from directives.document as source
                                          where source.province_id = link.province_id and source.id = link.source_id
                                            and source.withdrawn_at is not null)
                        order by kind, linked_at
                        """)
                .param("provinces", Provinces.inScope())
                .param("id", id.value())
                .query(LinkStore::link)
                .list();
    }

    /** What a paper was to others, though it is in the register no longer. */
    List<Link> ofWithdrawn(DocumentId id) {
        return jdbc.sql("""
                        select * from directives.link where province_id = :province and source_id = :id order by linked_at
                        """)
                .param("province", id.province().value())
                .param("id", id.value())
                .query(LinkStore::link)
                .list();
    }

    List<Document.Change> changes(DocumentId id) {
        return jdbc.sql("""
                        select link.kind, coalesce(source.effective_on, source.issued_on) as since
                        from directives.link
                        join directives.document as source
                          on source.province_id = link.province_id and source.id = link.source_id
                        where link.province_id = any(:provinces) and link.target_id = :id
                          and link.kind in ('AMENDS', 'REPLACES') and source.withdrawn_at is null
                        """)
                .param("provinces", Provinces.inScope())
                .param("id", id.value())
                .query((row, number) -> new Document.Change(
                        LinkKind.valueOf(row.getString("kind")), row.getObject("since", LocalDate.class)))
                .list();
    }

    /** What a paper carries out, directly or through papers that it does. */
    List<UUID> carriedOut(DocumentId id) {
        return jdbc.sql("""
                        with recursive carried (id) as (
                            select target_id from directives.link
                            where province_id = :province and source_id = :id and kind = 'IMPLEMENTS'
                            union
                            select link.target_id
                            from carried
                            join directives.link on link.province_id = any(:provinces) and link.source_id = carried.id
                             and link.kind = 'IMPLEMENTS'
                            join directives.document as source
                              on source.province_id = link.province_id and source.id = link.source_id
                             and source.withdrawn_at is null
                        )
                        select id from carried
                        """)
                .param("province", id.province().value())
                .param("id", id.value())
                .param("provinces", Provinces.inScope())
                .query(UUID.class)
                .list();
    }

    /** What carries a paper out, of a level, issued until a day or on a day that nobody knows; the earliest first. */
    List<Document> implementing(DocumentId id, @Nullable Tier tier, LocalDate on) {
        return jdbc.sql("""
                        with recursive carrying (id) as (
                            select :id::uuid
                            union
                            select link.source_id
                            from carrying
                            join directives.link on link.province_id = any(:provinces) and link.target_id = carrying.id
                             and link.kind = 'IMPLEMENTS'
                            join directives.document as source
                              on source.province_id = link.province_id and source.id = link.source_id
                             and source.withdrawn_at is null
                        )
                        select document.*
                        from carrying
                        join directives.document on document.province_id = any(:provinces) and document.id = carrying.id
                        where document.id <> :id and (:level::text is null or document.level = :level)
                          and (document.issued_on <= :on or document.issued_on is null)
                        order by document.issued_on nulls last, document.symbol, document.id
                        """)
                .param("id", id.value())
                .param("provinces", Provinces.inScope())
                .param("level", tier == null ? null : tier.name())
                .param("on", on)
                .query(DocumentRows::document)
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new DocumentId(new ProvinceId(row.getInt("province_id")), row.getObject("source_id", UUID.class)),
                LinkKind.valueOf(row.getString("kind")),
                new DocumentId(new ProvinceId(row.getInt("target_province")), row.getObject("target_id", UUID.class)),
                row.getString("note"));
    }

    Map<UnitId, Integer> issuedToImplement(Collection<UnitId> units, LocalDate first, LocalDate last) {
        var issued = new HashMap<UnitId, Integer>();
        jdbc.sql("""
                        select document.unit_id, count(distinct document.id) as papers
                        from directives.document
                        join directives.link
                          on link.province_id = document.province_id and link.source_id = document.id
                         and link.kind = 'IMPLEMENTS'
                        where document.province_id = any(:provinces) and document.unit_id = any(:units)
                          and document.issued_on between :first and :last and document.withdrawn_at is null
                        group by document.unit_id
                        """)
                .param("provinces", Provinces.inScope())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    issued.put(new UnitId(row.getLong("unit_id")), row.getInt("papers"));
                });
        return issued;
    }
}
