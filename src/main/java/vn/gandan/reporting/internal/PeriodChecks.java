package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.FigureChecks;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.ReportingError;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Texts;

/** What has not begun has no figures yet; one that stands all the same, of another day's clock, may be taken back. */
@Component
class PeriodChecks implements FigureChecks {

    private final Clock clock;
    private final Texts texts;

    PeriodChecks(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<Rejection> refused(Submission submission, Map<Cell, BigDecimal> standing) {
        var period = submission.period();
        if (!period.firstDay().isAfter(LocalDate.now(clock))) {
            return List.of();
        }
        var reason = ReportingError.PERIOD_STILL_TO_COME.refuse(texts.period(period));
        return submission.figures().stream()
                .filter(figure -> figure.value() != null)
                .map(figure -> new Rejection(figure.row(), "period", reason))
                .toList();
    }
}
