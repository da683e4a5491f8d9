package vn.gandan.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import vn.gandan.indicators.Indicator;
import vn.gandan.shared.Texts;

/** The unit of measure in which figures of an indicator are shown; large sums of money in tỷ or triệu đồng. */
public record Measure(String name, int decimals) {

    private static final String MONEY = "đồng";
    private static final int LONGEST = 3;
    private static final Map<String, String> ENGLISH = Map.of(
            "người", "people",
            "lượt người", "attendances",
            "ngày công", "working days",
            "mô hình", "models",
            "thôn/TDP", "hamlets",
            "tổ", "teams",
            "cuộc", "meetings",
            "hộ", "households",
            "công trình", "works",
            "văn bản", "documents");

    /** The largest measure in which the figures that stand together are short and none loses a decimal. */
    public static Measure of(Indicator indicator, Texts text, Collection<BigDecimal> figures) {
        if (!indicator.measure().equals(MONEY)) {
            return new Measure(plain(indicator.measure(), text.english()), 0);
        }
        int decimals = Stream.of(9, 6)
                .filter(moved -> large(figures, moved) && brief(figures, moved))
                .findFirst()
                .orElse(0);
        return of(indicator, text, decimals);
    }

    private static boolean large(Collection<BigDecimal> figures, int moved) {
        return figures.stream().anyMatch(figure -> figure.abs().compareTo(BigDecimal.ONE.movePointRight(moved)) >= 0);
    }

    private static boolean brief(Collection<BigDecimal> figures, int moved) {
        return figures.stream()
                .allMatch(figure ->
                        figure.movePointLeft(moved).stripTrailingZeros().scale() <= LONGEST);
    }

    /** The same measure as in a column that was made before. */
    public static Measure of(Indicator indicator, Texts text, int decimals) {
        if (!indicator.measure().equals(MONEY)) {
            return new Measure(plain(indicator.measure(), text.english()), 0);
        }
        String name = decimals == 9 ? "billion" : decimals == 6 ? "million" : "dong";
        return new Measure(text.of("analysis.measure." + name), decimals);
    }

    private static String plain(String measure, boolean english) {
        return switch (measure) {
            case "m2" -> "m²";
            case "thôn/TDP" -> english ? "hamlets" : "thôn, tổ dân phố";
            default -> english ? ENGLISH.getOrDefault(measure, measure) : measure;
        };
    }

    public String shown(BigDecimal value, Texts text) {
        return text.numbers().exact(value.movePointLeft(decimals));
    }

    /** With its unit: "2.477.180 m²", "100%". */
    public String full(BigDecimal value, Texts text) {
        return name.equals("%") ? text.numbers().percent(value) : shown(value, text) + " " + name;
    }
}
