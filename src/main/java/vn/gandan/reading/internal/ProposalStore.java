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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.ProvinceId;

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
        for (var proposal : proposals) {
            jdbc.sql("""
                            insert into reading.proposal (province_id, id, unit_path, report_id, number, kind, start_at, end_at, read)
                            values (:province, :id, :path, :report, :number, :kind, :start, :end, :read::jsonb)
                            """)
                    .param("province", reading.province().value())
                    .param("id", proposal.id())
                    .param("path", reading.path())
                    .param("report", reading.id())
                    .param("number", proposal.number())
                    .param("kind", proposal.kind().name())
                    .param("start", proposal.span().start())
                    .param("end", proposal.span().end())
                    .param("read", json.writeValueAsString(proposal.read()))
                    .update();
        }
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

    /** Writes what a person decided, unless someone else wrote first. */
    void decide(Reading reading, Proposal next, String by, Instant at) {
        once(jdbc.sql("""
                        update reading.proposal
                        set corrected = :corrected::jsonb, state = :state, problem = :problem,
                            decided_by = :by, decided_at = :at, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("corrected", next.corrected() == null ? null : json.writeValueAsString(next.corrected()))
                .param("state", next.state().name())
                .param("problem", next.problem())
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
                        set state = :state, problem = :problem, result = :result, remedied_on = :remedied, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("state", next.state().name())
                .param("problem", next.problem())
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
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                kind,
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                fact(kind, row.getString("read")),
                corrected == null ? null : fact(kind, corrected),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("problem"),
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
