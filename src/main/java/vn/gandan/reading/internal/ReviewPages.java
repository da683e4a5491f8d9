package vn.gandan.reading.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.ReviewPage.Notice;
import vn.gandan.reading.internal.ReviewPage.PlaceForm;

/** Composes the page on which a report is looked through. */
@Service
@Transactional(readOnly = true)
class ReviewPages {

    private final ReadingStore readings;
    private final ProposalStore proposals;
    private final Cards cards;
    private final Placing placing;
    private final Choices choices;
    private final Rights rights;

    ReviewPages(
            ReadingStore readings,
            ProposalStore proposals,
            Cards cards,
            Placing placing,
            Choices choices,
            Rights rights) {
        this.readings = readings;
        this.proposals = proposals;
        this.cards = cards;
        this.placing = placing;
        this.choices = choices;
        this.rights = rights;
    }

    /** What is asked of the page: which kind alone, which proposal first, which one to put right. */
    record View(@Nullable Kind shown, int current, int editing, Notice notice) {

        static View of(int current) {
            return new View(null, current, 0, Notice.NONE);
        }
    }

    /** What was typed about a proposal and cannot be taken. */
    record Wrong(int number, FactForm typed, Map<String, String> mistakes) {}

    ReviewPage of(UUID id, View view) {
        return of(id, view, null, null);
    }

    ReviewPage of(UUID id, View view, @Nullable Wrong wrong, @Nullable PlaceForm typed) {
        var reading = readings.get(rights.province(), id);
        var found = proposals.of(reading);
        var shownText = ShownText.of(reading.text(), found);
        var unit = placing.of(reading).orElse(null);
        var all = cards.of(reading, found, shownText, wrong);
        return new ReviewPage(
                reading,
                unit,
                shownText,
                all,
                view.shown(),
                counts(found),
                count(found, Proposal::decided),
                count(found, Proposal::accepted),
                count(found, Proposal::written),
                current(found, view),
                view.editing(),
                typed == null ? place(reading, unit) : typed,
                choices.indicators(),
                choices.types(),
                unit == null
                        ? List.of()
                        : placing.within(unit).stream()
                                .map(Unit::title)
                                .distinct()
                                .toList(),
                view.notice());
    }

    private static int count(List<Proposal> found, Predicate<Proposal> which) {
        return (int) found.stream().filter(which).count();
    }

    private static Map<Kind, Integer> counts(List<Proposal> found) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        found.forEach(proposal -> counts.merge(proposal.kind(), 1, Integer::sum));
        return counts;
    }

    /** The one asked for where it is shown, else the first that waits. Of a written one the passage alone is looked at. */
    private static int current(List<Proposal> found, View view) {
        var shown =
                found.stream().filter(proposal -> of(view.shown(), proposal)).toList();
        return shown.stream()
                .filter(proposal -> proposal.number() == view.current())
                .findFirst()
                .or(() -> shown.stream().filter(proposal -> !proposal.decided()).findFirst())
                .map(Proposal::number)
                .orElse(0);
    }

    private static boolean of(@Nullable Kind shown, Proposal proposal) {
        return shown == null || proposal.kind() == shown;
    }

    private static PlaceForm place(Reading reading, @Nullable Unit unit) {
        var period = reading.period();
        return new PlaceForm(
                unit == null ? "" : unit.title(),
                period == null ? "" : period.firstDay().toString(),
                period == null ? "" : period.lastDay().toString(),
                List.of(),
                Map.of());
    }

    /** Of those shown the first that waits behind one, else the first that waits at all; 0: none does. */
    int next(UUID id, int number, @Nullable Kind shown) {
        var waiting = proposals.of(readings.get(rights.province(), id)).stream()
                .filter(proposal -> of(shown, proposal))
                .filter(proposal -> !proposal.decided())
                .map(Proposal::number)
                .toList();
        return waiting.stream()
                .filter(each -> each > number)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .orElse(0);
    }

    Reading reading(UUID id) {
        return readings.get(rights.province(), id);
    }

    Proposal proposal(UUID id, int number) {
        return proposals.get(reading(id), number);
    }
}
