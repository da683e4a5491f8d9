package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Tier;
import vn.gandan.duties.DutyId;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** The cascade of a document on a day, grouped by path in the database. */
@Repository
class CascadeStore {

    private static final List<Level> LEVELS = List.of(Level.DISTRICT, Level.COMMUNE, Level.HAMLET);

    private final JdbcClient jdbc;

    CascadeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose cascade, where, and when. The paths are the caller's own or lie within them. */
    record View(DocumentId document, String place, Collection<String> paths, LocalDate on) {

        View within(String path) {
            return new View(document, place, List.of(path), on);
        }

        /** Of the centre, of the document, and of all provinces that the paths lie in. */
        Integer[] provinces() {
            return Stream.concat(
                            Stream.of(0, document.province().value()),
                            paths.stream().map(path -> ProvinceId.ofPath(path).value()))
                    .distinct()
                    .toArray(Integer[]::new);
        }
    }

    /**
     * Where the tree begins under one path of the scope: the longest beginning that all share who owe or issued anything.
     *
     * @param alive whether the unit there did so itself
     */
    record Stem(String path, boolean alive, int units) {

        static Stem of(String first, String last, int units) {
            var path = shared(first, last);
            return new Stem(path, path.equals(first), units);
        }

        // All strings between two in binary order begin with what the two have in common.
        private static String shared(String first, String last) {
            int length = 0;
            while (length < Math.min(first.length(), last.length()) && first.charAt(length) == last.charAt(length)) {
                length++;
            }
            return first.substring(0, first.lastIndexOf('/', length - 1) + 1);
        }

        /** The document itself stands for its unit, unless that issued another paper to carry it out. */
        boolean isPlaceOf(View view) {
            return path.equals(view.place()) && !alive;
        }
    }

    /** A branch as counted, before it is drawn. */
    record Row(CascadeNode node, String path, int place, int all, int incomplete) {}

    /** What one look at all that was owed and issued tells: each level's figures, where the tree begins, who is missing. */
    record Overview(List<CascadeLevel> levels, List<Stem> stems, Gaps gaps) {}

    /** The cascade is counted once for all three; of the units that owe and have not, a page is told, the worst first. */
    Overview overview(View view, @Nullable LocalDate since, @Nullable Level level, int page, int size) {
        var levels = new ArrayList<CascadeLevel>();
        var stems = new ArrayList<Stem>();
        var gaps = new ArrayList<Gap>();
        int[] all = new int[1];
        jdbc.sql("""
                        with entry as materialized (
                            select * from directives.cascade(:provinces, :paths, :document, :on)
                        ),
                        measured as (
                            select level,
                                   count(*) filter (where owed)                                      as owed,
                                   count(*) filter (where owed and state in ('ISSUED', 'NO_NUMBER')) as issued,
                                   count(*) filter (where not owed)                                  as volunteers,
                                   count(*) filter (where state = 'LATE')                            as late,
                                   count(*) filter (where state = 'EXTENDED')                        as extended,
                                   count(*) filter (where state = 'PENDING')                         as pending,
                                   percentile_disc(0.5) within group (order by issued_on - :since::date)
                                       filter (where state in ('ISSUED', 'NO_NUMBER'))               as median
                            from entry
                            group by level
                        ),
                        stem as (
                            select scope.path, min(unit_path collate "C") as first, max(unit_path collate "C") as last,
                                   count(*) as units
                            from entry
                            join unnest(:paths) as scope (path) on entry.unit_path ^@ scope.path
                            group by scope.path
                        ),
                        late as materialized (
                            select unit_path, unit_id, state, due_on, count(*) over () as total
                            from entry
                            where state in ('LATE', 'EXTENDED', 'PENDING') and (:level::text is null or level = :level)
                            order by (state = 'LATE') desc, due_on, unit_path collate "C"
                            limit :most offset :after
                        ),
                        missing as (
                            select late.unit_path, late.state, late.due_on, late.total, version.*, given.*
                            from late
                            cross join lateral (
                                select unit.level as unit_level, unit.unit_id, unit.name, unit.kind, unit.code,
                                       unit.reference, unit.parent_id, unit.first_day, unit.last_day,
                                       unit.place as stands_in
                                from organisation.version_in_place as unit
                                where unit.unit_id = late.unit_id and unit.dated
                                order by unit.path = late.unit_path desc, unit.valid @> :on::date desc, unit.valid desc
                                limit 1
                            ) as version
                            left join lateral (
                                select duty.province_id as duty_province, duty.id as duty_id
                                from duties.owed as duty
                                where duty.province_id = any(:provinces) and duty.source_id = :document
                                  and duty.unit_id = late.unit_id and duty.slot = 'PAPER' and duty.status <> 'WITHDRAWN'
                                  and duty.part = 'LEAD' and duty.open
                                  and duty.giver_path = any(:paths) and duty.unit_path <> all(:paths)
                                limit 1
                            ) as given on true
                        )
                        select measured.level, measured.owed, measured.issued, measured.volunteers, measured.late,
                               measured.extended, measured.pending, measured.median, stem.path, stem.first, stem.last,
                               stem.units, missing.*
                        from measured
                        full join stem on false
                        full join missing on false
                        order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], measured.level),
                                 stem.units desc nulls last, stem.path,
                                 (missing.state = 'LATE') desc, missing.due_on, missing.unit_path collate "C"
                        """)
                .param("since", since)
                .param("provinces", view.provinces())
                .param("paths", view.paths().toArray(String[]::new))
                .param("document", view.document().value())
                .param("on", view.on())
                .param("level", level == null ? null : level.name())
                .param("after", (page - 1L) * size)
                .param("most", size)
                .query(row -> {
                    if (row.getString("level") != null) {
                        levels.add(level(row));
                    } else if (row.getString("path") != null) {
                        stems.add(Stem.of(row.getString("first"), row.getString("last"), row.getInt("units")));
                    } else {
                        all[0] = row.getInt("total");
                        gaps.add(gap(row, view.on()));
                    }
                });
        return new Overview(levels, stems, new Gaps(gaps, all[0], page, level));
    }

    private static CascadeLevel level(ResultSet row) throws SQLException {
        return new CascadeLevel(
                Tier.valueOf(row.getString("level")),
                row.getInt("owed"),
                row.getInt("issued"),
                row.getInt("volunteers"),
                row.getInt("late"),
                row.getInt("extended"),
                row.getInt("pending"),
                row.getObject("median", Integer.class));
    }

    private static Gap gap(ResultSet row, LocalDate on) throws SQLException {
        return new Gap(
                unit(row, row.getString("unit_path"), on),
                row.getString("stands_in"),
                Standing.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("duty_id") == null ? null : duty(row));
    }

    /**
     * The units directly under a path, what is missing first.
     *
     * @param only one of them
     * @param after how many to leave out
     * @param most how many; those in which nothing is missing beyond {@code complete} are left for later
     */
    List<Row> under(View view, String path, @Nullable String only, int after, int most, int complete) {
        return jdbc.sql("""
                        with entry as materialized (
                            select entry.*, :under || split_part(substr(unit_path, length(:under) + 1), '/', 1) || '/' as branch
                            from directives.cascade(:provinces, :paths, :document, :on) as entry
                            where unit_path ^@ :under and unit_path <> :under
                        ),
                        branch as (
                            select branch,
                                   max(state) filter (where unit_path = branch)           as state,
                                   max(due_on) filter (where unit_path = branch)          as due_on,
                                   max(issued_on) filter (where unit_path = branch)       as issued_on,
                                   max(evidence_label) filter (where unit_path = branch)  as evidence_label,
                                   max(paper_province) filter (where unit_path = branch)  as paper_province,
                                   (max(paper_id::text) filter (where unit_path = branch))::uuid as paper_id,
                                   count(*) filter (where unit_path <> branch)            as below,
                                   count(*) filter (where unit_path <> branch and state in ('ISSUED', 'NO_NUMBER'))
                                                                                          as below_issued,
                                   count(*) filter (where unit_path <> branch and level = 'DISTRICT') as district,
                                   count(*) filter (where unit_path <> branch and level = 'DISTRICT'
                                                    and state in ('ISSUED', 'NO_NUMBER')) as district_issued,
                                   count(*) filter (where unit_path <> branch and level = 'COMMUNE')  as commune,
                                   count(*) filter (where unit_path <> branch and level = 'COMMUNE'
                                                    and state in ('ISSUED', 'NO_NUMBER')) as commune_issued,
                                   count(*) filter (where unit_path <> branch and level = 'HAMLET')   as hamlet,
                                   count(*) filter (where unit_path <> branch and level = 'HAMLET'
                                                    and state in ('ISSUED', 'NO_NUMBER')) as hamlet_issued
                            from entry
                            where :only::text is null or branch = :only
                            group by branch
                        ),
                        ranked as (
                            select branch.*, weighed.urgency,
                                   row_number() over (order by urgency, due_on, below_issued::real / nullif(below, 0),
                                                      issued_on, branch collate "C") as place,
                                   count(*) over () as total,
                                   count(*) filter (where urgency < 3) over () as incomplete
                            from branch
                            cross join lateral (select case
                                when state = 'LATE' then 0
                                when state in ('EXTENDED', 'PENDING') then 1
                                when below_issued < below then 2
                                else 3 end as urgency) as weighed
                        )
                        select ranked.*, version.*, paper.level as paper_level, paper.symbol, paper.type, paper.title,
                               paper.body, paper.issued_on as paper_issued_on
                        from ranked
                        cross join lateral (
                            select unit.level as unit_level, unit.unit_id, unit.name, unit.kind, unit.code, unit.reference,
                                   unit.parent_id, unit.first_day, unit.last_day
                            from organisation.unit_through_time as unit
                            where unit.unit_id = split_part(ranked.branch, '/', -2)::bigint and not isempty(unit.valid)
                            order by unit.path = ranked.branch desc, unit.valid @> :on::date desc, unit.valid desc
                            limit 1
                        ) as version
                        left join directives.document as paper
                          on paper.province_id = ranked.paper_province and paper.id = ranked.paper_id
                        where place > :after and place <= least(:after + :most, incomplete + :complete::bigint)
                        order by place
                        """)
                .param("under", path)
                .param("only", only)
                .param("provinces", view.provinces())
                .param("paths", view.paths().toArray(String[]::new))
                .param("document", view.document().value())
                .param("on", view.on())
                .param("after", after)
                .param("most", most)
                .param("complete", complete)
                .query((row, number) -> row(row, view.on()))
                .list();
    }

    private static DutyId duty(ResultSet row) throws SQLException {
        return new DutyId(new ProvinceId(row.getInt("duty_province")), row.getObject("duty_id", UUID.class));
    }

    private static Row row(ResultSet row, LocalDate on) throws SQLException {
        var below = new ArrayList<CascadeNode.Below>();
        for (var level : LEVELS) {
            int units = row.getInt(level.code());
            if (units > 0) {
                below.add(new CascadeNode.Below(level, row.getInt(level.code() + "_issued"), units));
            }
        }
        @Nullable String standing = row.getString("state");
        var node = new CascadeNode(
                unit(row, row.getString("branch"), on),
                standing == null ? null : Standing.valueOf(standing),
                row.getObject("due_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("paper_id") == null ? null : paper(row),
                row.getString("evidence_label"),
                below);
        return new Row(
                node, row.getString("branch"), row.getInt("place"), row.getInt("total"), row.getInt("incomplete"));
    }

    private static CascadeNode.Paper paper(ResultSet row) throws SQLException {
        return new CascadeNode.Paper(
                new DocumentId(new ProvinceId(row.getInt("paper_province")), row.getObject("paper_id", UUID.class)),
                Tier.valueOf(row.getString("paper_level")),
                row.getString("symbol"),
                row.getString("type"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("paper_issued_on", LocalDate.class));
    }

    /** As it was on the day, or on the nearest day on which it stood there. */
    private static Unit unit(ResultSet row, String path, LocalDate on) throws SQLException {
        @Nullable LocalDate first = row.getObject("first_day", LocalDate.class);
        @Nullable LocalDate last = row.getObject("last_day", LocalDate.class);
        @Nullable Long parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                Level.valueOf(row.getString("unit_level")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("reference"),
                parent == null ? null : new UnitId(parent),
                path,
                first,
                last,
                first != null && first.isAfter(on) ? first : last != null && last.isBefore(on) ? last : on);
    }

    /** What units above the paths, and the centre, issued to carry it out. */
    List<CascadeNode.Paper> above(View view) {
        return jdbc.sql("""
                        with recursive carrying (id) as (
                            select :document
                            union
                            select link.source_id
                            from carrying
                            join directives.link as link
                              on link.province_id = any(:provinces) and link.target_id = carrying.id
                             and link.kind = 'IMPLEMENTS' and not link.unit_path ^@ any(:paths)
                            join directives.document as document
                              on document.province_id = link.province_id and document.id = link.source_id
                             and document.withdrawn_at is null
                        )
                        select document.province_id as paper_province, document.id as paper_id, document.level as paper_level,
                               document.symbol, document.type, document.title, document.body,
                               document.issued_on as paper_issued_on
                        from carrying
                        join directives.document as document
                          on document.province_id = any(:provinces) and document.id = carrying.id
                        where carrying.id <> :document
                          and coalesce(document.issued_on, (document.registered_at at time zone 'Asia/Ho_Chi_Minh')::date) <= :on
                        order by length(document.unit_path), document.issued_on, document.id
                        """)
                .param("document", view.document().value())
                .param("provinces", view.provinces())
                .param("paths", view.paths().toArray(String[]::new))
                .param("on", view.on())
                .query((row, number) -> paper(row))
                .list();
    }
}
