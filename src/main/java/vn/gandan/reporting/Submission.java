package vn.gandan.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/**
 * What one unit reports for one period, in one go (báo cáo kỳ). Its identifier makes sending it again change nothing.
 * The unit is as of the period's last day. {@code reason}: why figures were returned or amended.
 */
public record Submission(
        UUID id,
        Unit unit,
        Period period,
        Channel channel,
        @Nullable String source,
        @Nullable String passage,
        @Nullable String reason,
        List<Figure> figures) {

    public Submission {
        figures = List.copyOf(figures);
    }

    public Submission(
            UUID id,
            Unit unit,
            Period period,
            Channel channel,
            @Nullable String source,
            @Nullable String passage,
            List<Figure> figures) {
        this(id, unit, period, channel, source, passage, null, figures);
    }

    /** Whether it may change what is locked. */
    public boolean amends() {
        return channel == Channel.AMENDMENT;
    }

    /** One value; null withdraws it. {@code row} is its row in the file or call, from 1. */
    public record Figure(
            String indicator,
            String item,
            @Nullable BigDecimal value,
            @Nullable Integer row) {}
}
