package vn.gandan.writing.internal;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.layout.Span;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Numbers;

/**
 * The figures of one unit as a paper tells them. In a sentence {@code {E01}} stands for the figure, {@code {D04/D02}} for
 * so many for each; every one is a link to its origin, and says so where units are still missing.
 */
record Figures(Unit unit, Map<String, Total> totals, Function<String, Indicator> indicators, Addresses addresses) {

    private static final Numbers NUMBERS = Numbers.VIETNAMESE;
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z]\\d\\d)(?:/([A-Z]\\d\\d))?}");

    static Figures of(Unit unit, List<Total> totals, Function<String, Indicator> indicators, Addresses addresses) {
        return new Figures(
                unit,
                totals.stream()
                        .filter(total -> total.unit().id().equals(unit.id()))
                        .collect(toMap(Total::indicator, Function.identity())),
                indicators,
                addresses);
    }

    Optional<Total> total(String code) {
        return Optional.ofNullable(totals.get(code));
    }

    @Nullable BigDecimal value(String code) {
        return total(code).map(Total::value).orElse(null);
    }

    boolean has(String code) {
        return value(code) != null;
    }

    /** A figure that says none, which is not the same as no figure. */
    boolean isZero(String code) {
        var value = value(code);
        return value != null && value.signum() == 0;
    }

    /** Whether the sentence can be said: every figure in it has a value. */
    boolean canSay(String sentence) {
        return PLACE.matcher(sentence).results().allMatch(place -> written(place.group(1), place.group(2)) != null);
    }

    List<Span> say(String sentence) {
        var spans = new ArrayList<Span>();
        int said = 0;
        var place = PLACE.matcher(sentence);
        while (place.find()) {
            if (place.start() > said) {
                spans.add(Span.of(sentence.substring(said, place.start())));
            }
            spans.add(figure(place.group(1), place.group(2)));
            said = place.end();
        }
        if (said < sentence.length()) {
            spans.add(Span.of(sentence.substring(said)));
        }
        return spans;
    }

    /** The value alone, linked to its origin; a dash where there is none. */
    Span figure(String code) {
        return figure(code, null);
    }

    private Span figure(String code, @Nullable String each) {
        var written = written(code, each);
        return written == null ? Span.of("–") : new Span(written, addresses.origin(unit, code));
    }

    private @Nullable String written(String code, @Nullable String each) {
        var value = value(code);
        if (each != null) {
            var average = Ratio.of(value, value(each)).each();
            return average == null ? null : NUMBERS.average(average);
        }
        return value == null ? null : written(value, indicators.apply(code).measure());
    }

    /** The number without its measure, which the sentence says; money and percentages carry theirs. */
    private static String written(BigDecimal value, String measure) {
        return switch (measure) {
            case "đồng" -> together(NUMBERS.money(value));
            case "%" -> NUMBERS.percent(value);
            default -> NUMBERS.of(value);
        };
    }

    /** A number does not part from the word after it; longer ties would tear justified lines apart. */
    private static String together(String written) {
        return written.replaceFirst(" ", "\u00A0");
    }

    /** In millions of đồng, with so many decimals: every figure of a column alike. */
    Span millions(String code, int decimals) {
        var value = value(code);
        return value == null
                ? Span.of("–")
                : new Span(NUMBERS.fixed(value.movePointLeft(6), decimals), addresses.origin(unit, code));
    }

    /** How many decimals it takes to tell the figure in millions, at most three. */
    int decimalsInMillions(String code) {
        var value = value(code);
        return value == null
                ? 0
                : Math.clamp(value.movePointLeft(6).stripTrailingZeros().scale(), 0, 3);
    }

    /** A figure with its measure, as in the annex. */
    Span measured(String code) {
        var value = value(code);
        return value == null
                ? Span.of("chưa có số liệu")
                : new Span(
                        together(NUMBERS.measured(value, indicators.apply(code).measure())),
                        addresses.origin(unit, code));
    }

    /** "còn 12/2.071 thôn, tổ dân phố": how many of those that collect the figure have not reported; empty when all have. */
    Optional<String> missing(String code) {
        return total(code)
                .filter(total -> total.reported() < total.expected())
                .map(total -> "còn %s/%s %s"
                        .formatted(
                                NUMBERS.of((long) total.expected() - total.reported()),
                                NUMBERS.of(total.expected()),
                                counted(indicators.apply(code).collectedAt())));
    }

    /** "2.071/2.071 thôn, tổ dân phố". */
    String reported(String code) {
        return total(code)
                .filter(total -> total.expected() > 0)
                .map(total -> "%s/%s %s"
                        .formatted(
                                NUMBERS.of(total.reported()),
                                NUMBERS.of(total.expected()),
                                counted(indicators.apply(code).collectedAt())))
                .orElse("–");
    }

    /** How the figure came about, in a word for the annex. */
    String origin(String code) {
        var total = total(code).orElse(null);
        if (total == null) {
            return "";
        }
        var told = new ArrayList<String>();
        told.add(
                switch (total.origin()) {
                    case NOTHING -> "chưa có số liệu";
                    case OWN -> "đơn vị tự báo cáo";
                    case DESCENDANTS -> "cộng từ số của cấp dưới";
                    case PARTS -> parts(indicators.apply(code));
                    case PUBLISHED -> "công bố sẵn, không có tử số và mẫu số";
                    case TREE -> "đếm từ danh mục đơn vị";
                });
        if (total.composed()) {
            told.add("tính từ " + total.periods() + " kỳ");
        }
        if (total.origin() != Origin.OWN && total.stated() != null) {
            told.add("đơn vị tự báo " + NUMBERS.of(total.stated()));
        }
        return String.join("; ", told);
    }

    private static String parts(Indicator ratio) {
        return "tính từ " + String.join(" + ", ratio.numerator()) + " và " + String.join(" + ", ratio.denominator());
    }

    private static String counted(Level level) {
        return switch (level) {
            case HAMLET -> "thôn, tổ dân phố";
            case COMMUNE -> "đơn vị cấp xã";
            case DISTRICT -> "đơn vị cấp huyện";
            case PROVINCE -> "đơn vị cấp tỉnh";
        };
    }
}
