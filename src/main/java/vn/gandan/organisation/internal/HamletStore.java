package vn.gandan.organisation.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;

/** Opens hamlets in bulk: a province's two thousand in one go. */
@Component
class HamletStore {

    private final JdbcClient jdbc;

    HamletStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitId> open(List<NewHamlet> hamlets, List<String> codes) {
        var ids = jdbc.sql("""
                        insert into organisation.unit (level, key)
                        select 'HAMLET', code from unnest(:codes) with ordinality as given (code, line) order by line
                        returning id
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(Long.class)
                .list();
        place(hamlets, codes, ids);
        transfer(ids);
        return ids.stream().map(UnitId::new).toList();
    }

    // A hamlet stands under its commune for as long as that stood, and from then on under the commune's successor.
    private void place(List<NewHamlet> hamlets, List<String> codes, List<Long> ids) {
        jdbc.sql("""
                        with recursive hamlet as (
                            select * from unnest(:ids, :communes, :names, :kinds, :codes)
                                as given (id, commune_id, name, kind, code)
                        ), place (hamlet_id, commune_id, since) as (
                            select id, commune_id, '-infinity'::date from hamlet
                            union all
                            select place.hamlet_id, step.successor_id, step.day
                            from place
                            join organisation.succeeded as step on step.predecessor_id = place.commune_id
                        )
                        insert into organisation.unit_version
                            (unit_id, level, valid, name, kind, code, reference, parent_id, path)
                        select hamlet.id, 'HAMLET', commune.valid * daterange(nullif(place.since, '-infinity'), null),
                               hamlet.name, hamlet.kind, hamlet.code, hamlet.code, commune.unit_id,
                               commune.path || hamlet.id || '/'
                        from hamlet
                        join place on place.hamlet_id = hamlet.id
                        join organisation.unit_version as commune
                          on commune.unit_id = place.commune_id
                         and commune.valid && daterange(nullif(place.since, '-infinity'), null)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "communes",
                        UnitStore.array(hamlets.stream().map(NewHamlet::commune).toList()))
                .param(
                        "names",
                        hamlets.stream()
                                .map(NewHamlet::name)
                                .map(VietnameseText::nfc)
                                .toArray(String[]::new))
                .param("kinds", hamlets.stream().map(NewHamlet::kind).toArray(String[]::new))
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    private void transfer(List<Long> ids) {
        jdbc.sql("""
                        insert into organisation.succession (predecessor_id, successor_id, day, kind, legal_basis)
                        select hamlet.unit_id, hamlet.unit_id, step.day, 'TRANSFER', step.legal_basis
                        from organisation.unit_version as hamlet
                        join organisation.succession as step
                          on step.successor_id = hamlet.parent_id and step.day = lower(hamlet.valid)
                        join organisation.unit_version as before
                          on before.unit_id = hamlet.unit_id and before.parent_id = step.predecessor_id
                        where hamlet.unit_id = any(:ids) and step.kind in ('MERGE', 'SPLIT', 'RENAME')
                          and step.predecessor_id <> step.successor_id
                        """).param("ids", ids.toArray(Long[]::new)).update();
    }
}
