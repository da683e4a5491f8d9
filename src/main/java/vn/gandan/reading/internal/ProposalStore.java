package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.PROPOSAL_CHANGED_MEANWHILE;
import static vn.gandan.reading.ReadingError.PROPOSAL_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.reading.internal.ShortcomingListing.Shortcoming;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** What was found in reports, and what was decided about it. */
@Repository
class ProposalStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ProposalStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Reading reading, List<Proposal> proposals) {
        jdbc.sql("""
                        insert into reading.proposal (province_id, id, unit_path, report_id, number, kind, start_at, end_at, read)
                        select :province, id, :path, :report, number, kind, start_at, end_at, read::jsonb
                        from unnest(:ids, :numbers, :kinds, :starts, :ends, :reads)
                          as found (id, number, kind, start_at, end_at, read)
                        """)
                .param("province", reading.province().value())
                .param("path", reading.path())
                .param("report", reading.id())
                .param("ids", each(proposals, Proposal::id, UUID[]::new))
                .param("numbers", each(proposals, Proposal::number, Integer[]::new))
                .param("kinds", each(proposals, proposal -> proposal.kind().name(), String[]::new))
                .param("starts", each(proposals, proposal -> proposal.span().start(), Integer[]::new))
                .param("ends", each(proposals, proposal -> proposal.span().end(), Integer[]::new))
                .param("reads", each(proposals, proposal -> json.writeValueAsString(proposal.read()), String[]::new))
                .update();
    }

    private static <T> T[] each(List<Proposal> proposals, Function<Proposal, T> part, IntFunction<T[]> array) {
        return proposals.stream().map(part).toArray(array);
    }

    List<Proposal> of(Reading reading) {
        return jdbc.sql("""
                        select * from reading.proposal where province_id = :province and report_id = :report order by number
                        """)
                .param("province", reading.province().value())
                .param("report", reading.id())
                .query(this::proposal)
                .list();
    }

    Proposal get(Reading reading, int number) {
        return jdbc.sql("""
                        select * from reading.proposal
                        where province_id = :province and report_id = :report and number = :number
                        """)
                .param("province", reading.province().value())
                .param("report", reading.id())
                .param("number", number)
                .query(this::proposal)
                .optional()
                .orElseThrow(() -> PROPOSAL_NOT_FOUND.refuse(number));
    }

    /** Of a kind or of any the first that waits behind one, else the first that waits at all. */
    Optional<Integer> nextOpen(Reading reading, int number, Optional<Kind> kind) {
        return jdbc.sql("""
                        select number from reading.proposal
                        where province_id = :province and report_id = :report and state = 'OPEN'
                          and (:kind::text is null or kind = :kind)
                        order by number <= :number, number limit 1
                        """)
                .param("province", reading.province().value())
                .param("report", reading.id())
                .param("kind", kind.map(Kind::name).orElse(null))
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    /** The one that was decided last and can still be taken back. */
    Optional<Proposal> lastDecided(Reading reading) {
        return jdbc.sql("""
                        select * from reading.proposal
                        where province_id = :province and report_id = :report and state in ('ACCEPTED', 'REJECTED')
                        order by decided_at desc, number desc limit 1
                        """)
                .param("province", reading.province().value())
                .param("report", reading.id())
                .query(this::proposal)
                .optional();
    }

    /** The report and number of a proposal. */
    Optional<Place> place(ProvinceId province, UUID id) {
        return jdbc.sql("""
                        select report_id, number from reading.proposal
                        where province_id = :province and id = :id and state = 'WRITTEN'
                        """)
                .param("province", province.value())
                .param("id", id)
                .query((row, at) -> new Place(row.getObject("report_id", UUID.class), row.getInt("number")))
                .optional();
    }

    record Place(UUID report, int number) {}

    /**
     * Accepted shortcomings of reports about units under the paths that nobody knows to be remedied, those of the report that
     * came last first.
     */
    List<Shortcoming> shortcomings(List<String> paths, Period period) {
        var provinces = paths.stream()
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toArray(Integer[]::new);
        return jdbc.sql("""
                        select proposal.number, coalesce(proposal.corrected, proposal.read) as fact, report.id,
                               report.about_id, count(*) over () as matters
                        from reading.report
                        join reading.proposal
                          on proposal.province_id = report.province_id and proposal.report_id = report.id
                        where report.province_id = any(:provinces) and report.period = any(:periods)
                          and proposal.kind = 'LIMITATION' and proposal.state in ('ACCEPTED', 'WRITTEN')
                          and proposal.remedied_on is null
                          and exists (select from organisation.unit_through_time as about
                                      where about.unit_id = report.about_id and about.path ^@ any(:paths))
                        order by report.handed_at desc, report.id, proposal.number
                        limit :most
                        """)
                .param("provinces", provinces)
                .param("periods", periods(provinces, period))
                .param("paths", paths.toArray(String[]::new))
                .param("most", ReportWords.TOLD)
                .query((row, at) -> new Shortcoming(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        new UnitId(row.getLong("about_id")),
                        json.readValue(row.getString("fact"), PassageFact.class).words(),
                        row.getLong("matters")))
                .list();
    }

    /** The codes of the periods of reports that have days in common with this one. */
    private String[] periods(Integer[] provinces, Period period) {
        return jdbc
                .sql(
                        "select distinct period from reading.report where province_id = any(:provinces) and period is not null")
                .param("provinces", provinces)
                .query(String.class)
                .stream()
                .filter(code -> Period.parse(code).overlaps(period))
                .toArray(String[]::new);
    }

    /** Writes what a person decided, unless someone else wrote first. */
    void decide(Reading reading, Proposal next, String by, Instant at) {
        once(jdbc.sql("""
                        update reading.proposal
                        set corrected = :corrected::jsonb, state = :state, problem = :problem::jsonb,
                            decided_by = :by, decided_at = :at, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("corrected", next.corrected() == null ? null : json.writeValueAsString(next.corrected()))
                .param("state", next.state().name())
                .param("problem", next.problem() == null ? null : json.writeValueAsString(next.problem()))
                .param("by", next.decided() ? by : null)
                .param("at", next.decided() ? Timestamp.from(at) : null)
                .param("province", reading.province().value())
                .param("id", next.id())
                .param("version", next.version())
                .update());
    }

    /** Writes what came of a decision; who decided, and when, stays. */
    void follow(Reading reading, Proposal next) {
        once(jdbc.sql("""
                        update reading.proposal
                        set state = :state, problem = :problem::jsonb, result = :result, remedied_on = :remedied, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("state", next.state().name())
                .param("problem", next.problem() == null ? null : json.writeValueAsString(next.problem()))
                .param("result", next.result())
                .param("remedied", next.remediedOn())
                .param("province", reading.province().value())
                .param("id", next.id())
                .param("version", next.version())
                .update());
    }

    private static void once(int written) {
        if (written == 0) {
            throw PROPOSAL_CHANGED_MEANWHILE.refuse();
        }
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var corrected = row.getString("corrected");
        var problem = row.getString("problem");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                kind,
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                fact(kind, row.getString("read")),
                corrected == null ? null : fact(kind, corrected),
                Proposal.State.valueOf(row.getString("state")),
                problem == null ? null : json.readValue(problem, Problem.class),
                row.getString("result"),
                row.getObject("remedied_on", LocalDate.class),
                row.getInt("version"));
    }

    private Fact fact(Kind kind, String text) {
        return switch (kind) {
            case FIGURE -> json.readValue(text, FigureFact.class);
            case PAPER -> json.readValue(text, PaperFact.class);
            case LIMITATION, TASK -> json.readValue(text, PassageFact.class);
        };
    }
}
