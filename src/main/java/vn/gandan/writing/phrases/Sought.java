package vn.gandan.writing.phrases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Indicator;
import vn.gandan.shared.Period;
import vn.gandan.shared.VietnameseText;

/**
 * A figure that a pattern asks for, as it is written: {@code E01}; one item of its breakdown, {@code A02: Kế hoạch}; of another
 * period than the report's, {@code E01 quý I/2026}, {@code W01 12 tháng đến hết kỳ}.
 *
 * @param item name or code of a category; empty: the total
 * @param time a period in words that {@link OtherPeriod} reads; empty: the period of the report
 */
public record Sought(String code, String item, String time) {

    static final String CODE = "[A-Z]\\d\\d";

    /** A category may have a comma in its name; it ends where words of time begin. */
    private static final Pattern WRITTEN =
            Pattern.compile("(" + CODE + ")(?:: ?(.+?))??(?: (" + OtherPeriod.WORDS + "))?");

    public static Sought of(String code) {
        return new Sought(code, "", "");
    }

    static Optional<Sought> read(String words) {
        var written = WRITTEN.matcher(words);
        if (!written.matches()) {
            return Optional.empty();
        }
        var time = written.group(3) == null ? "" : written.group(3);
        return time.isEmpty() || OtherPeriod.readable(time)
                ? Optional.of(new Sought(written.group(1), written.group(2) == null ? "" : written.group(2), time))
                : Optional.empty();
    }

    public String written() {
        return code + (item.isEmpty() ? "" : ": " + item) + (time.isEmpty() ? "" : " " + time);
    }

    /** The category that is meant by its name or its code. */
    public Optional<Category> among(List<Category> categories) {
        var meant = VietnameseText.fold(item);
        return categories.stream()
                .filter(category -> category.code().equals(item)
                        || VietnameseText.fold(category.nameVi()).equals(meant))
                .findFirst();
    }

    /** What it counts, within a sentence. */
    public String name(Indicator indicator) {
        return VietnameseText.inSentence(indicator.nameVi())
                + (item.isEmpty() ? "" : ", " + VietnameseText.inSentence(item))
                + (time.isEmpty() ? "" : " (" + time + ")");
    }

    public boolean plain() {
        return item.isEmpty() && time.isEmpty();
    }

    /** The period meant, in a report on a given one; empty where there is no such period. */
    public Optional<Period> period(Period reported) {
        return time.isEmpty() ? Optional.of(reported) : OtherPeriod.of(time, reported);
    }
}
