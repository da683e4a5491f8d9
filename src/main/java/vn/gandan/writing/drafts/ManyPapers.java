package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.layout.Paper;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.outlines.Outlines;

/** The papers of many drafts, read together as of one moment. */
@Service
public class ManyPapers {

    private final DraftStore drafts;
    private final PassageStore passages;
    private final Desk desk;
    private final Outlines outlines;
    private final Issuers issuers;
    private final DraftPapers papers;
    private final Rights rights;
    private final Clock clock;

    ManyPapers(
            DraftStore drafts,
            PassageStore passages,
            Desk desk,
            Outlines outlines,
            Issuers issuers,
            DraftPapers papers,
            Rights rights,
            Clock clock) {
        this.drafts = drafts;
        this.passages = passages;
        this.desk = desk;
        this.outlines = outlines;
        this.issuers = issuers;
        this.papers = papers;
        this.rights = rights;
        this.clock = clock;
    }

    public record Drawn(UUID draft, Unit unit, Paper paper) {}

    /** What can only be read together: of one version of an outline, one period, one map, carrying out one paper. */
    private record Kind(
            UUID outline,
            int version,
            Period period,
            Basis basis,
            @Nullable String carriesOut) {}

    /** In the order asked; those that are gone, or were never hers to see, are absent. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Drawn> of(List<UUID> ids, URI site) {
        var found = drafts.get(rights.reading(), ids);
        var placed = passages.of(rights.reading(), ids);
        var drawn = new HashMap<UUID, Drawn>();
        found.stream()
                .collect(groupingBy(draft -> new Kind(
                        draft.outline(), draft.outlineVersion(), draft.period(), draft.basis(), draft.carriesOut())))
                .forEach((kind, some) -> drawn(kind, some, placed, site).forEach(one -> drawn.put(one.draft(), one)));
        return ids.stream().map(drawn::get).flatMap(Stream::ofNullable).toList();
    }

    private List<Drawn> drawn(Kind kind, List<Draft> some, Map<UUID, List<Placed>> placed, URI site) {
        var today = LocalDate.now(clock);
        var outline = outlines.version(kind.outline(), kind.version());
        var open = desk.open(some, placed, outline);
        var units = open.stream()
                .map(each -> each.gathered().subject().unit())
                .collect(toMap(Unit::id, Function.identity(), (one, same) -> one));
        var issuing = issuers.of(units.values(), outline.outline().tradition(), today);
        return open.stream()
                .map(each -> {
                    var unit = each.gathered().subject().unit();
                    return new Drawn(
                            each.draft().id(),
                            unit,
                            papers.of(each, Objects.requireNonNull(issuing.get(unit.id())), today, site));
                })
                .toList();
    }
}
