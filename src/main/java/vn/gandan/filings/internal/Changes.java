package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;

/** What a filing says that does not count yet. */
final class Changes {

    private Changes() {}

    static List<Figure> of(Sheet sheet) {
        return sheet.lines().stream()
                .filter(Changes::differs)
                .map(Changes::figure)
                .toList();
    }

    private static boolean differs(Line line) {
        @Nullable BigDecimal now = line.figure();
        @Nullable BigDecimal stands = line.value();
        return now == null ? stands != null : stands == null || now.compareTo(stands) != 0;
    }

    private static Figure figure(Line line) {
        var cell = line.field().cell();
        return new Figure(cell.indicator(), cell.item(), line.figure(), null);
    }

    static Submission submission(UUID id, FilingKey key, List<Figure> figures) {
        return new Submission(id, key.unit(), key.period(), Channel.PAGE, null, null, figures);
    }
}
