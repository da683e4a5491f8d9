package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.PERCENT_OF_DATA;
import static vn.gandan.writing.proofing.Finding.Why.PERCENT_OF_PARTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Ratio;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.proofing.Finding.Mend;
import vn.gandan.writing.proofing.Finding.Why;

/** Percentages against the two numbers that they follow from. */
final class PercentCheck implements Check {

    /** How far behind its parts a percentage can stand. */
    private static final int BESIDE = 60;

    /** "1.976 trong tổng số 2.071 thôn, đạt 95,4%". */
    private static final Pattern OUT_OF = Pattern.compile("(?iu).*(?:trong|trên) tổng số .*");

    private static final Pattern SHARE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đạt|chiếm|bằng|tỷ lệ|tương ứng|tương đương|là)(?!\\p{L})|\\(\\s*$|,\\s*$");

    /** What is no share of anything. */
    private static final BigDecimal TENFOLD = new BigDecimal(1000);

    private final Manuscript paper;
    private final Known known;
    private final Otherwise otherwise;
    private final Anchors anchors;

    PercentCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
        otherwise = new Otherwise(paper, known);
        anchors = new Anchors(paper, known);
    }

    @Override
    public Stream<Finding> findings() {
        return paper.figures().stream().filter(PercentCheck::share).flatMap(percent -> against(percent).stream());
    }

    /** Nothing to be reached, and no rise or fall, unless the catalogue counts it as such: "Tốc độ tăng xuất khẩu". */
    private static boolean share(Stated stated) {
        var figure = stated.figure();
        var proposal = stated.proposal();
        boolean rise = proposal != null
                && Vietnamese.lower(proposal.indicator().name()).contains("tăng");
        return stated.percent()
                && (figure.change() == null || rise)
                && figure.bound() == null
                && figure.kind() != StatedFigure.Kind.TARGET
                && stated.number() != null;
    }

    private Optional<Finding> against(Stated percent) {
        var before = paper.before(percent, 2);
        if (!before.isEmpty()) {
            var last = before.getFirst();
            var share = fraction(last, percent)
                    .or(() -> before.size() == 2 ? outOf(before.getLast(), last, percent) : Optional.empty());
            if (share.isPresent()) {
                return beside(percent, share.get());
            }
        }
        return ofData(percent, before.isEmpty() ? null : before.getFirst());
    }

    private record Share(BigDecimal part, BigDecimal whole) {}

    /** 1.976/2.071 thôn, đạt 95,4%. */
    private Optional<Share> fraction(Stated parts, Stated percent) {
        var whole = parts.figure().of();
        return whole == null || whole.signum() == 0 || !follows(parts, percent)
                ? Optional.empty()
                : Optional.of(new Share(parts.value(), whole));
    }

    private boolean follows(Stated parts, Stated percent) {
        int gap = percent.span().start() - parts.span().end();
        return gap <= BESIDE && SHARE.matcher(between(parts, percent)).find();
    }

    private String between(Stated one, Stated other) {
        return paper.between(one.span(), other.span());
    }

    private Optional<Share> outOf(Stated part, Stated whole, Stated percent) {
        boolean told = OUT_OF.matcher(between(part, whole)).matches()
                && follows(whole, percent)
                && part.figure().of() == null
                && whole.figure().of() == null
                && !whole.percent()
                && whole.value().signum() > 0;
        return told ? Optional.of(new Share(part.value(), whole.value())) : Optional.empty();
    }

    private Optional<Finding> beside(Stated percent, Share share) {
        var exact = Objects.requireNonNull(Ratio.of(share.part(), share.whole()).percent());
        if (number(percent).tellsPercent(exact) || exact.compareTo(TENFOLD) > 0 || tellsData(percent)) {
            return Optional.empty();
        }
        var numbers = Numbers.VIETNAMESE;
        return Optional.of(finding(
                PERCENT_OF_PARTS,
                percent,
                exact,
                List.of(numbers.exact(share.part()), numbers.exact(share.whole()), numbers.percent(exact)),
                null));
    }

    /** Then a number before it is wrong. */
    private boolean tellsData(Stated percent) {
        var code = percent.code();
        var fact = code == null ? null : known.fact(code);
        return fact != null && fact.indicator().ratio() && number(percent).tellsPercent(FigureCheck.value(fact));
    }

    private static WrittenNumber number(Stated percent) {
        return Objects.requireNonNull(percent.number());
    }

    /** Where the text does not name both numbers, the data do. */
    private Optional<Finding> ofData(Stated percent, @Nullable Stated last) {
        var code = percent.code();
        var fact = code == null ? null : known.fact(code);
        if (fact == null || number(percent).tellsPercent(FigureCheck.value(fact))) {
            return Optional.empty();
        }
        boolean behindItsPart = last != null
                && last.code() != null
                && Stream.of(fact.indicator().numerator(), fact.indicator().denominator())
                        .anyMatch(parts -> parts.contains(last.code()));
        if (!(behindItsPart && last != null && anchors.told(last)) && otherwise.meant(percent, fact.indicator())) {
            return Optional.empty();
        }
        boolean slip = Nearness.near(percent.value(), number(percent).value(FigureCheck.value(fact)));
        if (!percent.sure() && !behindItsPart && !slip && !anchors.beside(percent)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                PERCENT_OF_DATA,
                percent,
                FigureCheck.value(fact),
                List.of(
                        fact.indicator().nameVi(),
                        PeriodWords.of(known.reported()),
                        Numbers.VIETNAMESE.percent(FigureCheck.value(fact))),
                fact.indicator().code()));
    }

    private static Finding finding(
            Why why, Stated percent, BigDecimal exact, List<String> words, @Nullable String source) {
        var number = number(percent);
        return Finding.of(why, percent.span(), words, source, new Mend(number.span(), number.writingPercent(exact)));
    }
}
