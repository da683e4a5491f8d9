package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.ReviewPage.Notice;
import vn.gandan.reading.internal.ReviewPage.Offered;
import vn.gandan.reading.internal.ReviewPage.PlaceForm;

/** Composes the page on which a report is looked through, however long that is. */
@Service
@Transactional(readOnly = true)
class ReviewPages {

    private static final int PROPOSALS = 30;
    private static final int WRITTEN = 50;

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

    /** What is asked of the page: which kind alone, which proposal, which one to put right, which page of the written. */
    record View(@Nullable Kind shown, int current, int editing, int done, Notice notice) {

        static View of(@Nullable Kind shown, int current) {
            return new View(shown, current, 0, 1, Notice.NONE);
        }

        View with(Notice told) {
            return new View(shown, current, editing, done, told);
        }

        View editing(int number) {
            return new View(shown, number, number, done, notice);
        }
    }

    /** What was typed about a proposal and cannot be taken. */
    record Wrong(int number, FactForm typed, Map<String, String> mistakes) {}

    ReviewPage of(UUID id, View view) {
        return of(id, view, null, null);
    }

    ReviewPage of(UUID id, View view, @Nullable Wrong wrong, @Nullable PlaceForm typed) {
        var report = report(id);
        var found = report.found();
        int current = current(found, view);
        var waiting = waiting(found, view, current);
        var lookedAt = found.stream().filter(proposal -> proposal.number() == current);
        var unit = report.units().own().orElse(null);
        return page(
                report,
                ShownText.of(
                        report.reading().text(),
                        report.paragraphs(),
                        found,
                        Stream.concat(waiting.shown().stream(), lookedAt).toList()),
                cards(report, waiting, wrong),
                cards(report, done(found, view, current), null),
                view,
                current,
                typed == null ? place(report.reading(), unit) : typed,
                new Offered(
                        choices.indicators(),
                        choices.types(),
                        report.units().offered().labels()));
    }

    private Overview report(UUID id) {
        var reading = readings.get(rights.province(), id);
        return Overview.of(reading, proposals.of(reading), placing);
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

    private static Stretch<Proposal> waiting(List<Proposal> found, View view, int current) {
        var waiting = found.stream()
                .filter(proposal -> !proposal.written() && of(view.shown(), proposal))
                .toList();
        return Stretch.around(current, waiting, PROPOSALS, Proposal::number);
    }

    private static Stretch<Proposal> done(List<Proposal> found, View view, int current) {
        var written = found.stream().filter(Proposal::written).toList();
        return view.done() > 1
                ? Stretch.page(view.done(), written, WRITTEN, Proposal::number)
                : Stretch.around(current, written, WRITTEN, Proposal::number);
    }

    private Stretch<Card> cards(Overview report, Stretch<Proposal> some, @Nullable Wrong wrong) {
        return some.with(cards.of(report, some.shown(), wrong));
    }

    private static ReviewPage page(
            Overview report,
            ShownText text,
            Stretch<Card> waiting,
            Stretch<Card> done,
            View view,
            int current,
            PlaceForm place,
            Offered offered) {
        return new ReviewPage(
                report.reading(),
                report.units().own().orElse(null),
                text,
                waiting,
                done,
                view.shown(),
                Counts.of(report.found()),
                current,
                view.editing(),
                place,
                offered,
                view.notice());
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

    /** Only what a decision changed: the proposal itself, and those beside it that it contradicted or no longer does. */
    ReviewPage changed(UUID id, View view, Proposal before, @Nullable Wrong wrong) {
        var report = report(id);
        var earlier = Contradictions.byProposal(Contradictions.in(
                report.reading().text(),
                report.found().stream()
                        .map(proposal -> proposal.number() == before.number() ? before : proposal)
                        .toList()));
        var waiting = waiting(report.found(), view, before.number());
        var changed = Stream.concat(
                        report.found().stream().filter(proposal -> proposal.number() == before.number()),
                        waiting.shown().stream()
                                .filter(proposal -> proposal.number() != before.number())
                                .filter(proposal -> !report.against(proposal)
                                        .equals(earlier.getOrDefault(proposal.number(), List.of()))))
                .toList();
        return page(
                report,
                new ShownText(List.of(), 0),
                waiting.with(cards.of(report, changed, wrong)),
                Stretch.page(1, List.of(), WRITTEN, Card::number),
                view,
                view.current(),
                place(report.reading(), null),
                Offered.NOTHING);
    }

    /** Of those shown the first that waits behind one, else the first that waits at all; 0: none does. */
    int next(UUID id, int number, @Nullable Kind shown) {
        return proposals
                .nextOpen(readings.get(rights.province(), id), number, Optional.ofNullable(shown))
                .orElse(0);
    }

    Reading reading(UUID id) {
        return readings.get(rights.province(), id);
    }

    Proposal proposal(UUID id, int number) {
        return proposals.get(reading(id), number);
    }
}
