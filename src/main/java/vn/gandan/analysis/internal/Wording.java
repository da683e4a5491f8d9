package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Measure;
import vn.gandan.indicators.Change;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Says figures and what became of them in words. */
@Component
class Wording {

    private final Texts text;

    Wording(Texts text) {
        this.text = text;
    }

    /** "+12%", "−4%", "từ 1 lên 3", "tăng 2,3 điểm %"; empty where there is nothing to compare. */
    String change(Change change, Measure measure) {
        return switch (change.kind()) {
            case NOTHING, NO_NOW -> "";
            case NO_BEFORE -> text.of("analysis.change.no-before");
            case SAME -> text.of("analysis.change.same");
            case TINY ->
                text.of(
                        up(change) ? "analysis.change.from-up" : "analysis.change.from-down",
                        value(change.before(), measure),
                        value(change.now(), measure));
            case PERCENT -> percent(change);
            case POINTS ->
                text.of(
                        up(change) ? "analysis.change.points-up" : "analysis.change.points-down",
                        one(change.difference()));
        };
    }

    /** In the indicator's own measure: "tăng 92", "giảm 4"; empty where a ratio says it by points already. */
    String difference(Change change, Measure measure) {
        return switch (change.kind()) {
            case TINY, PERCENT ->
                text.of(
                        up(change) ? "analysis.change.up" : "analysis.change.down",
                        value(abs(change.difference()), measure));
            case NOTHING, NO_BEFORE, NO_NOW, SAME, POINTS -> "";
        };
    }

    /** Ten times as much is said as such: "gấp 12,4 lần". */
    private String percent(Change change) {
        var percent = change.percent();
        if (percent == null || change.before() == null || change.now() == null) {
            return "";
        }
        if (percent.compareTo(new BigDecimal(900)) >= 0) {
            return text.of(
                    "analysis.change.times",
                    one(change.now().divide(change.before().abs(), 1, RoundingMode.HALF_UP)));
        }
        return text.numbers().change(percent);
    }

    private static boolean up(Change change) {
        return change.difference() != null && change.difference().signum() > 0;
    }

    private static @Nullable BigDecimal abs(@Nullable BigDecimal value) {
        return value == null ? null : value.abs();
    }

    private String one(@Nullable BigDecimal value) {
        return value == null ? "" : text.numbers().of(value.abs().setScale(1, RoundingMode.HALF_UP));
    }

    String value(@Nullable BigDecimal value, Measure measure) {
        if (value == null) {
            return "";
        }
        return measure.name().equals("%")
                ? text.numbers().percent(value)
                : text.numbers().of(value.movePointLeft(measure.decimals()));
    }

    /** With its measure behind: "2.477.180 m²", "87,5%". */
    String measured(@Nullable BigDecimal value, Measure measure) {
        String said = value(value, measure);
        return said.isEmpty() || measure.name().equals("%") ? said : said + " " + measure.name();
    }

    /** "170/193", empty where nobody is expected to report. */
    String reports(@Nullable Total total) {
        return total == null || total.expected() == 0
                ? ""
                : text.numbers().of(total.reported()) + "/" + text.numbers().of(total.expected());
    }

    String name(Indicator indicator) {
        return indicator.name(text.english());
    }

    /** At the head of a column of a file: "E01 Diện tích đất hiến (m2)". */
    String column(Indicator indicator) {
        return indicator.code() + " " + name(indicator) + " (" + indicator.measure() + ")";
    }

    /** As short as an axis needs: "7/2026", "Q3/2026", "2026". */
    String brief(Period period) {
        int year = period.lastDay().getYear();
        int month = period.firstDay().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> month + "/" + year;
            case QUARTER -> text.of("analysis.axis.quarter", (month + 2) / 3, String.valueOf(year));
            case YEAR -> String.valueOf(year);
            case HALF_YEAR, NINE_MONTHS, ADMINISTRATIVE_YEAR, DAYS -> text.period(period);
        };
    }
}
