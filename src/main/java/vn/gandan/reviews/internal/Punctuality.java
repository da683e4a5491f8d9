package vn.gandan.reviews.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Statistics;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Period;

/**
 * How units kept to the due dates of a form over several periods (thống kê nộp báo cáo).
 *
 * @param forms those to choose from, each with its latest period
 * @param periods of the form, the latest first
 * @param chosen the periods counted
 * @param levels at which it can be told
 * @param total of all rows
 */
public record Punctuality(
        Reviewer reviewer,
        List<Asked> forms,
        @Nullable Asked form,
        List<Period> periods,
        List<Period> chosen,
        List<Level> levels,
        @Nullable Level level,
        List<Statistics> rows,
        @Nullable Statistics total) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** P07: reports sent in time of those due; from its parts, null where nothing was due. */
    public static @Nullable BigDecimal share(Statistics statistics) {
        int due = due(statistics);
        return due == 0
                ? null
                : BigDecimal.valueOf(statistics.inTime())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(due), MathContext.DECIMAL64);
    }

    /** P06: what is sent already, in time or not, or should have been. */
    public static int due(Statistics statistics) {
        return statistics.inTime() + statistics.late() + statistics.missing();
    }

    /** Where a part of a unit's bar ends, in thousandths of what was asked. */
    public static int length(int count, Statistics statistics) {
        return statistics.asked() == 0 ? 0 : (int) (count * 1000L / statistics.asked());
    }
}
