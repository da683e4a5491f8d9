package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.OTHER_DIRECTION;
import static vn.gandan.writing.proofing.Finding.Why.PERCENT_OF_GROWTH;
import static vn.gandan.writing.proofing.Finding.Why.PERCENT_OF_PLAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedFigure.Change;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.proofing.Finding.Mend;

/** "Tăng 12,7% so với cùng kỳ", "đạt 104% kế hoạch": against the figure of then, of the text or of the data. */
final class GrowthCheck implements Check {

    /** So many figures of the sentence may be meant. */
    private static final int MEANT = 4;

    private static final int BEHIND = 70;

    private static final Pattern LAST_YEAR = Pattern.compile(
            "(?iu)^\\s*(?:\\)|so với)?\\s*(?:so với\\s+)?(?:cùng kỳ|năm trước|năm ngoái|cùng thời điểm)[^.;]*");

    private static final Pattern PERIOD_BEFORE =
            Pattern.compile("(?iu)^\\s*so với\\s+(?:kỳ trước|quý trước|tháng trước)[^.;]*");

    private static final Pattern MEAN = Pattern.compile("(?iu)bình quân|trung bình|mỗi");
    private static final Pattern PLAN =
            Pattern.compile("(?iu)^\\s*(?:so với\\s+)?(?:kế hoạch|chỉ tiêu|KH)(?!\\p{L}).*");

    /** "so với cùng kỳ (1.109 cuộc)", "so với 1.109 cuộc của cùng kỳ". */
    private static final Pattern BASE =
            Pattern.compile("(?iu)^\\s*so với\\s+(?:cùng kỳ|năm trước|kỳ trước)[^.;(,]{0,30}\\([^\\d)]{0,20}$");

    private final Manuscript paper;
    private final Known known;

    GrowthCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    @Override
    public Stream<Finding> findings() {
        return paper.figures().stream()
                .filter(stated -> stated.percent()
                        && stated.number() != null
                        && stated.figure().bound() == null
                        && stated.figure().kind() != StatedFigure.Kind.TARGET)
                .flatMap(stated -> against(stated).stream());
    }

    private Optional<Finding> against(Stated percent) {
        var behind = paper.words(
                percent.span().end(),
                Math.min(
                        percent.span().end() + BEHIND,
                        Math.max(percent.sentence().end(), percent.span().end())));
        if (percent.figure().change() == null) {
            return PLAN.matcher(behind).matches() ? ofPlan(percent) : Optional.empty();
        }
        var base = base(percent);
        if (base != null) {
            return inText(percent, base);
        }
        if (PERIOD_BEFORE.matcher(behind).find()) {
            return ofData(percent, Fact::before);
        }
        return LAST_YEAR.matcher(behind).find() ? ofData(percent, Fact::lastYear) : Optional.empty();
    }

    private @Nullable Stated base(Stated percent) {
        var next = paper.after(percent);
        return next != null
                        && next.sentence().equals(percent.sentence())
                        && BASE.matcher(paper.between(percent.span(), next.span()))
                                .matches()
                ? next
                : null;
    }

    private Optional<Finding> inText(Stated percent, Stated base) {
        var now = paper.before(percent, 1);
        if (now.isEmpty()
                || now.getFirst().percent()
                || base.value().signum() == 0
                || now.getFirst().figure().of() != null) {
            return Optional.empty();
        }
        return held(percent, now.getFirst().value(), base.value(), null);
    }

    /** Any figure before may be the one that rose. */
    private Optional<Finding> ofData(Stated percent, Function<Fact, @Nullable BigDecimal> then) {
        var meant = paper.before(percent, MEANT).stream()
                .flatMap(stated -> fact(stated).stream())
                .filter(fact -> then.apply(fact) != null)
                .distinct()
                .toList();
        boolean agrees =
                meant.stream().anyMatch(fact -> held(percent, fact, then).isEmpty());
        return agrees
                ? Optional.empty()
                : first(percent)
                        .flatMap(fact -> held(percent, meant(percent, fact, meant, then), then)
                                .map(finding ->
                                        meant.size() == 1 || slipped(percent, finding) ? finding : finding.unmended()));
    }

    /** The one that a slip leads to; else the nearest, which is only told. */
    private Fact meant(Stated percent, Fact nearest, List<Fact> meant, Function<Fact, @Nullable BigDecimal> then) {
        var slipped = meant.stream()
                .filter(fact -> held(percent, fact, then)
                        .filter(finding -> slipped(percent, finding))
                        .isPresent())
                .toList();
        return slipped.size() == 1 ? slipped.getFirst() : nearest;
    }

    /** Whether what stands is what should, but for one letter. */
    private boolean slipped(Stated percent, Finding finding) {
        var mend = finding.mend();
        return mend != null
                && percent.number() != null
                && Nearness.slip(paper.words(percent.number().span()), mend.words());
    }

    private Optional<Finding> held(Stated percent, Fact fact, Function<Fact, @Nullable BigDecimal> then) {
        var before = then.apply(fact);
        return before == null
                ? Optional.empty()
                : held(percent, Objects.requireNonNull(fact.value()), before, fact.indicator());
    }

    private Optional<Fact> first(Stated percent) {
        return paper.before(percent, MEANT).stream()
                .filter(stated -> !stated.percent()
                        && !MEAN.matcher(paper.clauseBefore(stated)).find())
                .findFirst()
                .filter(stated -> stated.sure() || tells(stated))
                .flatMap(this::fact)
                .filter(fact -> !fact.indicator().ratio());
    }

    private boolean tells(Stated stated) {
        return fact(stated)
                .filter(fact -> FigureCheck.tells(stated, value(fact)))
                .isPresent();
    }

    private Optional<Fact> fact(Stated stated) {
        var code = stated.code();
        return Optional.ofNullable(code == null ? null : known.fact(code));
    }

    private static BigDecimal value(Fact fact) {
        return FigureCheck.value(fact);
    }

    private Optional<Finding> held(Stated percent, BigDecimal now, BigDecimal then, @Nullable Indicator indicator) {
        var change = then.signum() == 0
                ? null
                : Ratio.of(now.subtract(then), then.abs()).percent();
        if (change == null) {
            return Optional.empty();
        }
        var number = Objects.requireNonNull(percent.number());
        boolean rose = percent.figure().change() == Change.RISE;
        boolean sameWay = change.signum() == 0 || rose == change.signum() > 0;
        var words = List.of(
                Numbers.VIETNAMESE.exact(now), Numbers.VIETNAMESE.exact(then), Numbers.VIETNAMESE.change(change));
        var source = indicator == null ? null : indicator.code();
        if (number.tellsPercent(change.abs())) {
            return sameWay ? Optional.empty() : Optional.of(turned(percent, rose, words, source));
        }
        var mend = new Mend(number.span(), number.writingPercent(change));
        return Optional.of(Finding.of(
                PERCENT_OF_GROWTH, percent.span(), words, source, sameWay ? mend : whole(percent, rose, mend)));
    }

    private Finding turned(Stated percent, boolean rose, List<String> words, @Nullable String source) {
        return Finding.of(OTHER_DIRECTION, percent.span(), words, source, word(percent, rose));
    }

    /** The word and the number, where both are wrong. */
    private @Nullable Mend whole(Stated percent, boolean rose, Mend number) {
        var word = word(percent, rose);
        return word == null
                ? null
                : new Mend(
                        new Span(word.span().start(), number.span().end()),
                        word.words() + paper.between(word.span(), number.span()) + number.words());
    }

    /** "Giảm" for the "tăng" that stands before. */
    private @Nullable Mend word(Stated percent, boolean rose) {
        var before = Vietnamese.lower(paper.clauseBefore(percent));
        var stands = rose ? "tăng" : "giảm";
        int at = before.lastIndexOf(stands);
        if (at < 0) {
            return null;
        }
        int start = percent.span().start() - before.length() + at;
        var other = rose ? "giảm" : "tăng";
        boolean capital = Character.isUpperCase(paper.text().at(start));
        return new Mend(new Span(start, start + stands.length()), capital ? Vietnamese.capitalised(other) : other);
    }

    /** One that the catalogue has as an indicator of its own is no share of a plan of ours. */
    private Optional<Finding> ofPlan(Stated percent) {
        if (fact(percent).isPresent()) {
            return Optional.empty();
        }
        var meant = paper.before(percent, MEANT).stream()
                .flatMap(stated -> fact(stated).stream())
                .filter(fact -> fact.plan() != null && fact.plan().signum() > 0)
                .toList();
        var number = Objects.requireNonNull(percent.number());
        boolean agrees = meant.stream().anyMatch(fact -> number.tellsPercent(attained(fact)));
        return agrees
                ? Optional.empty()
                : first(percent)
                        .filter(meant::contains)
                        .map(fact -> Finding.of(
                                PERCENT_OF_PLAN,
                                percent.span(),
                                List.of(
                                        Numbers.VIETNAMESE.exact(value(fact)),
                                        Numbers.VIETNAMESE.exact(Objects.requireNonNull(fact.plan())),
                                        Numbers.VIETNAMESE.percent(attained(fact))),
                                fact.indicator().code(),
                                new Mend(number.span(), number.writingPercent(attained(fact)))));
    }

    private static BigDecimal attained(Fact fact) {
        return Objects.requireNonNull(Ratio.of(value(fact), fact.plan()).percent());
    }
}
