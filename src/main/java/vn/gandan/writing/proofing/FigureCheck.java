package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.FIGURE_OF_OTHER_PERIOD;
import static vn.gandan.writing.proofing.Finding.Why.OTHER_FIGURE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.proofing.Finding.Mend;

/** Figures of the text against the data. */
final class FigureCheck implements Check {

    private final Manuscript paper;
    private final Known known;
    private final Otherwise otherwise;
    private final Anchors anchors;

    FigureCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
        otherwise = new Otherwise(paper, known);
        anchors = new Anchors(paper, known);
    }

    @Override
    public Stream<Finding> findings() {
        return paper.figures().stream()
                .filter(stated -> !stated.percent() && result(stated.figure()))
                .flatMap(stated ->
                        stated.figure().of() == null ? against(stated).stream() : new SharesOf(stated).findings());
    }

    private static boolean result(StatedFigure figure) {
        return figure.change() == null
                && (figure.kind() == StatedFigure.Kind.RESULT || figure.kind() == StatedFigure.Kind.STATISTIC);
    }

    private Optional<Finding> against(Stated stated) {
        var fact = fact(stated);
        if (fact == null || tells(stated, value(fact)) || otherwise.meant(stated, fact.indicator())) {
            return Optional.empty();
        }
        boolean other = ofOtherPeriod(stated, fact);
        boolean slip = Nearness.near(stated.value(), value(fact));
        boolean alone = !toldElsewhere(stated, fact);
        boolean certain = stated.sure()
                ? alone || slip
                : alone && (slip || other || anchors.beside(stated)) && !ofAnother(stated, fact);
        return certain ? Optional.of(finding(stated, fact, other)) : Optional.empty();
    }

    private @Nullable Fact fact(Stated stated) {
        var code = stated.code();
        return code == null ? null : known.fact(code);
    }

    /** In units, though the catalogue may count in thousands of millions ("tỷ USD"). */
    static BigDecimal value(Fact fact) {
        var value = Objects.requireNonNull(fact.value());
        return fact.indicator().measure().startsWith("tỷ ") ? value.movePointRight(9) : value;
    }

    static boolean tells(Stated stated, BigDecimal value) {
        var number = stated.number();
        return number == null ? stated.value().compareTo(value) == 0 : number.tells(value);
    }

    /** What was left over from the report of before. */
    private static boolean ofOtherPeriod(Stated stated, Fact fact) {
        return Stream.of(fact.lastYear(), fact.before())
                .filter(Objects::nonNull)
                .anyMatch(value -> value.compareTo(BigDecimal.TEN) >= 0 && tells(stated, value));
    }

    /** Where the figure of the data stands in another place, this one may be of something else. */
    private boolean toldElsewhere(Stated stated, Fact fact) {
        return paper.figures().stream()
                .anyMatch(other -> !other.span().equals(stated.span())
                        && other.of(fact.indicator().code())
                        && tells(other, value(fact)));
    }

    /** Whether it is exactly what the data tell of another indicator in the same unit. */
    private boolean ofAnother(Stated stated, Fact fact) {
        return known.facts().values().stream()
                .anyMatch(other -> other.value() != null
                        && !other.indicator().equals(fact.indicator())
                        && other.indicator().measure().equals(fact.indicator().measure())
                        && tells(stated, value(other)));
    }

    private Finding finding(Stated stated, Fact fact, boolean ofOtherPeriod) {
        var indicator = fact.indicator();
        var value = Numbers.VIETNAMESE.measured(Objects.requireNonNull(fact.value()), indicator.measure());
        return Finding.of(
                ofOtherPeriod ? FIGURE_OF_OTHER_PERIOD : OTHER_FIGURE,
                stated.span(),
                List.of(indicator.nameVi(), PeriodWords.of(known.reported()), value),
                indicator.code(),
                mend(stated, value(fact), indicator.measure()));
    }

    private static Mend mend(Stated stated, BigDecimal value, String measure) {
        var number = stated.number();
        return number == null
                ? new Mend(stated.span(), Numbers.VIETNAMESE.measured(value, measure))
                : new Mend(number.span(), number.writing(value));
    }

    /** 1.976/2.071 thôn: the part and the whole of a ratio of the catalogue. */
    private final class SharesOf {

        private final Stated stated;
        private final BigDecimal whole;

        SharesOf(Stated stated) {
            this.stated = stated;
            whole = Objects.requireNonNull(stated.figure().of());
        }

        Stream<Finding> findings() {
            return ratio().stream().flatMap(this::findings);
        }

        /** The one whose part or whole the text proposes; where the text leaves it open, the one that has either number. */
        private Optional<Fact> ratio() {
            var code = stated.code();
            var ratios = known.facts().values().stream()
                    .filter(fact -> fact.indicator().numerator().size() == 1
                            && fact.indicator().denominator().size() == 1)
                    .filter(fact -> code != null
                            && (part(fact).equals(code) || base(fact).equals(code)))
                    .filter(fact -> known.fact(part(fact)) != null && known.fact(base(fact)) != null)
                    .toList();
            return ratios.size() == 1
                            && !otherwise.meant(stated, ratios.getFirst().indicator())
                    ? Optional.of(ratios.getFirst())
                    : Optional.empty();
        }

        private Stream<Finding> findings(Fact ratio) {
            var part = Objects.requireNonNull(known.fact(part(ratio)));
            var base = Objects.requireNonNull(known.fact(base(ratio)));
            boolean partTold = stated.value().compareTo(value(part)) == 0;
            boolean wholeTold = whole.compareTo(value(base)) == 0;
            if (partTold == wholeTold) {
                return Stream.empty();
            }
            return Stream.of(partTold ? finding(whole(), base) : finding(stated.span(), part));
        }

        private static String part(Fact ratio) {
            return ratio.indicator().numerator().getFirst();
        }

        private static String base(Fact ratio) {
            return ratio.indicator().denominator().getFirst();
        }

        private Span whole() {
            int stroke = paper.words(stated.span()).indexOf('/');
            int start = stated.span().start() + stroke + 1;
            return new Span(Math.min(start, stated.span().end()), stated.span().end());
        }

        private Finding finding(Span span, Fact fact) {
            var stands = span.equals(stated.span()) ? stated.value() : whole;
            var number = WrittenNumber.at(paper.text(), span.start(), span.end(), stands);
            var indicator = fact.indicator();
            return Finding.of(
                    OTHER_FIGURE,
                    stated.span(),
                    List.of(
                            indicator.nameVi(),
                            PeriodWords.of(known.reported()),
                            Numbers.VIETNAMESE.measured(value(fact), indicator.measure())),
                    indicator.code(),
                    number == null ? null : new Mend(number.span(), number.writing(value(fact))));
        }
    }
}
