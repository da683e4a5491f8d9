package vn.gandan.desk.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.shared.Texts;

/** The unit of measure in which figures of an indicator are shown; large sums of money in tỷ or triệu đồng. */
public record Measure(String name, int decimals) {

    private static final String MONEY = "đồng";
    private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(6);
    private static final BigDecimal BILLION = BigDecimal.ONE.movePointRight(9);
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

    /** Large enough a unit that the largest figure is short, small enough that none loses a decimal on the way. */
    static Measure of(Indicator indicator, Texts text, @Nullable BigDecimal largest) {
        if (indicator.measure().equals(MONEY)) {
            return money(text, largest == null ? BigDecimal.ZERO : largest.abs());
        }
        return new Measure(plain(indicator.measure(), text.english()), 0);
    }

    /** The same measure as in a column that was made before. */
    static Measure of(Indicator indicator, Texts text, int decimals) {
        return of(indicator, text, BigDecimal.ONE.movePointRight(decimals));
    }

    private static Measure money(Texts text, BigDecimal largest) {
        if (largest.compareTo(BILLION) >= 0) {
            return new Measure(text.of("desk.measure.billion"), 9);
        }
        return largest.compareTo(MILLION) >= 0
                ? new Measure(text.of("desk.measure.million"), 6)
                : new Measure(text.of("desk.measure.dong"), 0);
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
