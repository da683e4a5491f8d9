package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.internal.IndicatorGuess.Catalogue;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedPeriod;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Period;

/** Makes of what a text says the proposals that a person looks through: figures first, then papers, shortcomings, tasks. */
final class FirstReading {

    /** How long the time looked back on is, and how many parts a directive has, are no figures of a unit. */
    private static final Set<StatedFigure.Kind> OF_UNITS =
            EnumSet.of(StatedFigure.Kind.RESULT, StatedFigure.Kind.TARGET, StatedFigure.Kind.STATISTIC);

    private final CleanText text;
    private final Report report;
    private final Catalogue catalogue;
    private final @Nullable Period period;
    private final List<Proposal> found = new ArrayList<>();

    private FirstReading(CleanText text, Report report, Catalogue catalogue, @Nullable Period period) {
        this.text = text;
        this.report = report;
        this.catalogue = catalogue;
        this.period = period;
    }

    /** The period is the report's, where its head tells it. */
    static List<Proposal> of(CleanText text, Report report, Catalogue catalogue, @Nullable Period period) {
        return new FirstReading(text, report, catalogue, period).proposals();
    }

    private List<Proposal> proposals() {
        report.figures().stream()
                .filter(figure -> OF_UNITS.contains(figure.kind()))
                .forEach(this::figure);
        CitedPapers.of(report.citations()).stream()
                .sorted(Comparator.comparing(paper -> paper.mentions().getFirst()))
                .forEach(paper -> add(Kind.PAPER, paper.mentions().getFirst(), paper));
        items(Section.Kind.LIMITATIONS, Kind.LIMITATION);
        items(Section.Kind.TASKS, Kind.TASK);
        return found;
    }

    private void figure(StatedFigure figure) {
        var guessed = catalogue.guess(figure, text);
        add(
                Kind.FIGURE,
                figure.span(),
                new FigureFact(
                        figure.value(),
                        figure.of(),
                        figure.unit(),
                        figure.unitText(),
                        figure.label(),
                        figure.kind(),
                        figure.bound(),
                        figure.change(),
                        figure.doubt(),
                        guessed.indicator(),
                        guessed.agreeing(),
                        guessed.otherUnit(),
                        guessed.sure(),
                        null,
                        own(figure).map(Period::code).orElse(null)));
    }

    /** The period that is stated for the figure itself, where it is not the report's. */
    private Optional<Period> own(StatedFigure figure) {
        var said = figure.period();
        return said == null
                ? Optional.empty()
                : StatedPeriod.said(text.subSequence(said.start(), said.end()).toString())
                        .filter(stated -> !stated.equals(period));
    }

    private void items(Section.Kind section, Kind kind) {
        report.sections().stream()
                .filter(part -> part.kind() == section)
                .flatMap(part -> part.items().stream())
                .forEach(item -> add(kind, item, new PassageFact(Passages.words(text, item), null, null)));
    }

    private void add(Kind kind, Span span, Fact fact) {
        found.add(Proposal.found(found.size() + 1, kind, span, fact));
    }
}
