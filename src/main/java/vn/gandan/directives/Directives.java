package vn.gandan.directives;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** The register of documents and what each obliges whom to do. Everything stays within the caller's scope. */
public interface Directives {

    /**
     * Enters a paper with its links and its file. Where it implements a paper that its issuer owes one to, that duty is
     * shown done by it; where it replaces one, what is still owed to that is owed to it.
     */
    Document register(NewDocument document);

    Document document(DocumentId id);

    /** The papers of a canonical symbol that the caller can see, newest first: numbers start again with every term. */
    List<Document> bySymbol(String canonical);

    /** Those of several symbols, by symbol; of one that nobody has a paper of, none: absent. */
    Map<String, List<Document>> bySymbols(Collection<String> canonical);

    /** Adds a link; one that would close a circle is refused, one that stands changes nothing. */
    void link(Link link);

    List<Link> links(DocumentId id);

    /**
     * What had been issued by a day, at a level or at any, to carry out a paper, directly or through papers that do; and
     * apart, what carries it out without a date in any source.
     */
    Implementing implementing(DocumentId id, @Nullable Tier tier, LocalDate on);

    /** Lays an obligation on units and opens their duties; laying it again adds only units that have none. Returns how many. */
    int oblige(NewObligation obligation);

    /** Records at how many meetings a unit studied a paper, and how many attended. */
    void study(NewStudy study);

    Optional<Document.State> state(DocumentId id, LocalDate on);

    /** How many papers that implement others each unit itself issued between two days, both included; none: absent. */
    Map<UnitId, Integer> issuedToImplement(Collection<UnitId> units, LocalDate first, LocalDate last);

    /** How often each unit studied papers wholly between two days, and how many attended; never: absent. */
    Map<UnitId, Studied> studied(Collection<UnitId> units, LocalDate first, LocalDate last);

    /**
     * What the numbers of papers count in that are issued at a level on a day: the committee's term (Party), else the
     * calendar year.
     */
    String run(Symbol.Side side, Tier tier, LocalDate day);

    /** Meetings and attendances, added up. */
    record Studied(int sessions, int attendances) {}

    /** Certain by its date, and undated. */
    record Implementing(List<Document> dated, List<Document> undated) {}
}
