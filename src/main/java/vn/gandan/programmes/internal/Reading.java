package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.Progress;

/**
 * A briefing as it is read: what it concluded, how far that is, and what became of the one before.
 *
 * @param before the briefing that the same unit held before; null where there is none
 */
public record Reading(
        Briefing briefing,
        String unit,
        LocalDate today,
        List<Line> lines,
        @Nullable Reading before) {

    /** A conclusion and how far it is; of one that nobody was given nothing is counted. */
    public record Line(Conclusion conclusion, Progress progress) {

        public boolean given() {
            return progress.total() > 0;
        }
    }

    public long given() {
        return lines.stream().filter(Line::given).count();
    }

    public long complete() {
        return lines.stream().filter(line -> line.progress().complete()).count();
    }

    public long late() {
        return lines.stream().filter(line -> line.progress().late() > 0).count();
    }

    /** Given and not yet done. */
    public List<Line> open() {
        return lines.stream()
                .filter(line -> line.given() && !line.progress().complete())
                .toList();
    }
}
