package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.FigureChecks;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reported;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.internal.Judgement.Taken;
import vn.gandan.shared.UnitId;

/** What one transaction takes of its submissions, gathered so that it goes out in a few statements; writes nothing. */
final class Taking {

    private final Indicators indicators;
    private final List<FigureChecks> checks;
    private final Map<Long, Map<Cell, StoredFigure>> standing;
    private final Map<Long, Set<Integer>> locked;
    private final Instant at;
    private final List<Submission> taken = new ArrayList<>();
    private final List<Sheet> written = new ArrayList<>();
    private final List<StoredFigure> replaced = new ArrayList<>();
    private final Map<UnitId, List<Reported>> after = new HashMap<>();

    Taking(
            Indicators indicators,
            List<FigureChecks> checks,
            Map<Long, Map<Cell, StoredFigure>> standing,
            Map<Long, Set<Integer>> locked,
            Instant at) {
        this.indicators = indicators;
        this.checks = checks;
        this.standing = standing;
        this.locked = locked;
        this.at = at;
    }

    Receipt take(Submission submission) {
        var judgement = judge(submission);
        var before = before(submission);
        var sheet = new ArrayList<StoredFigure>();
        int changed = 0;
        int unchanged = 0;
        for (var row : judgement.taken()) {
            var old = before.get(cell(row));
            boolean change = changes(old, row);
            if (change) {
                sheet.add(figure(submission, row));
                if (old != null) {
                    replaced.add(old);
                }
            }
            changed += row.sent() && change ? 1 : 0;
            unchanged += row.sent() && !change ? 1 : 0;
        }
        if (changed > 0) {
            taken.add(submission);
            written.add(new Sheet(submission, before.isEmpty(), sheet));
            after.put(submission.unit().id(), standing(submission, judgement, before));
        }
        return new Receipt(changed, unchanged, judgement.rejections());
    }

    /** What the unit has reported once this is written. */
    private List<Reported> standing(Submission submission, Judgement judgement, Map<Cell, StoredFigure> before) {
        var unit = submission.unit().id();
        var standing = new HashMap<Cell, Reported>();
        before.forEach((cell, figure) ->
                standing.put(cell, new Reported(unit, cell, figure.value(), figure.submission(), figure.enteredAt())));
        for (var row : judgement.taken()) {
            var cell = cell(row);
            if (changes(before.get(cell), row)) {
                standing.put(cell, new Reported(unit, cell, row.figure().value(), submission.id(), at));
            }
        }
        return List.copyOf(standing.values());
    }

    /** What was taken already is not taken again, but what was refused is still refused. */
    Receipt again(Submission submission) {
        var judgement = judge(submission);
        int refused = judgement.rejections().size();
        return new Receipt(0, submission.figures().size() - refused, judgement.rejections());
    }

    private Judgement judge(Submission submission) {
        var values = values(before(submission));
        var judgement = Judgement.of(submission, values, indicators);
        for (var check : checks) {
            judgement = judgement.without(check.refused(submission, values));
        }
        return judgement.unless(row -> isLocked(submission, row));
    }

    /** What stands already may be sent again; what differs only by amendment. */
    private boolean isLocked(Submission submission, Taken row) {
        long unit = submission.unit().id().value();
        if (submission.amends()
                || !locked.getOrDefault(unit, Set.of()).contains(row.indicator().id())) {
            return false;
        }
        return changes(before(submission).get(cell(row)), row);
    }

    private static boolean changes(@Nullable StoredFigure old, Taken row) {
        var value = row.figure().value();
        return old == null ? value != null : !old.hasValue(value);
    }

    /** What the unit reported for the period before, withdrawn figures too. */
    private Map<Cell, StoredFigure> before(Submission submission) {
        return standing.getOrDefault(submission.unit().id().value(), Map.of());
    }

    private static Map<Cell, BigDecimal> values(Map<Cell, StoredFigure> before) {
        if (before.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<Cell, BigDecimal>();
        before.forEach((cell, figure) -> {
            if (figure.value() != null) {
                values.put(cell, figure.value());
            }
        });
        return values;
    }

    private static Cell cell(Taken row) {
        return new Cell(row.figure().indicator(), row.figure().item());
    }

    private StoredFigure figure(Submission submission, Taken row) {
        var key = new FigureKey(
                submission.unit().id().value(),
                row.indicator().id(),
                row.figure().item());
        return new StoredFigure(
                key,
                submission.unit().path(),
                row.figure().value(),
                submission.id(),
                row.figure().row(),
                at);
    }

    boolean nothing() {
        return taken.isEmpty();
    }

    /** Those of which something is new. */
    List<Submission> taken() {
        return taken;
    }

    Map<UnitId, List<Reported>> standing() {
        return after;
    }

    List<Sheet> written() {
        return written;
    }

    int figures() {
        return written.stream().mapToInt(sheet -> sheet.figures().size()).sum();
    }

    /** What stood before. */
    List<StoredFigure> replaced() {
        return replaced;
    }

    Instant at() {
        return at;
    }

    /** What the trail calls it. */
    String subject() {
        return taken.size() == 1
                ? "submission " + taken.getFirst().id()
                : "batch of " + taken.size() + " submissions from "
                        + taken.getFirst().id();
    }

    /** The path of the unit above all that were written. */
    String commonPath() {
        return taken.stream()
                .map(submission -> submission.unit().path())
                .reduce(Place::common)
                .orElseThrow();
    }
}
