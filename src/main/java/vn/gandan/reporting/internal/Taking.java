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
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.FigureChecks;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.internal.Judgement.Taken;

/** What one transaction takes of its submissions, gathered so that it goes out in a few statements; writes nothing. */
final class Taking {

    private final Indicators indicators;
    private final List<FigureChecks> checks;
    private final Map<FigureKey, StoredFigure> standing;
    private final Map<Long, Set<Integer>> locked;
    private final Instant at;
    private final List<Submission> taken = new ArrayList<>();
    private final List<StoredFigure> written = new ArrayList<>();
    private final List<StoredFigure> replaced = new ArrayList<>();

    Taking(
            Indicators indicators,
            List<FigureChecks> checks,
            Map<FigureKey, StoredFigure> standing,
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
        int changed = 0;
        int unchanged = 0;
        for (var row : judgement.taken()) {
            boolean sent = submission.figures().contains(row.figure());
            boolean change = change(submission, row);
            changed += sent && change ? 1 : 0;
            unchanged += sent && !change ? 1 : 0;
        }
        if (changed > 0) {
            taken.add(submission);
        }
        return new Receipt(changed, unchanged, judgement.rejections());
    }

    /** What was taken already is not taken again, but what was refused is still refused. */
    Receipt again(Submission submission) {
        var judgement = judge(submission);
        int refused = judgement.rejections().size();
        return new Receipt(0, submission.figures().size() - refused, judgement.rejections());
    }

    private Judgement judge(Submission submission) {
        var before = before(submission);
        return Judgement.of(submission, before, indicators)
                .without(checks.stream()
                        .flatMap(check -> check.refused(submission, before).stream())
                        .toList())
                .unless(row -> isLocked(submission, row));
    }

    /** What stands already may be sent again; what differs only by amendment. */
    private boolean isLocked(Submission submission, Taken row) {
        long unit = submission.unit().id().value();
        if (submission.amends()
                || !locked.getOrDefault(unit, Set.of()).contains(row.indicator().id())) {
            return false;
        }
        var old = standing.get(
                new FigureKey(unit, row.indicator().id(), row.figure().item()));
        return old == null
                ? row.figure().value() != null
                : !old.hasValue(row.figure().value());
    }

    private Map<Cell, BigDecimal> before(Submission submission) {
        var before = new HashMap<Cell, BigDecimal>();
        for (var indicator : indicators.all()) {
            for (var item : items(indicator)) {
                var figure = standing.get(new FigureKey(submission.unit().id().value(), indicator.id(), item));
                if (figure != null && figure.value() != null) {
                    before.put(new Cell(indicator.code(), item), figure.value());
                }
            }
        }
        return before;
    }

    private List<String> items(Indicator indicator) {
        var items = new ArrayList<String>();
        items.add("");
        indicators.categories(indicator.code()).forEach(category -> items.add(category.code()));
        return items;
    }

    private boolean change(Submission submission, Taken row) {
        var key = new FigureKey(
                submission.unit().id().value(),
                row.indicator().id(),
                row.figure().item());
        @Nullable StoredFigure old = standing.get(key);
        if (old == null
                ? row.figure().value() == null
                : old.hasValue(row.figure().value())) {
            return false;
        }
        if (old != null) {
            replaced.add(old);
        }
        written.add(new StoredFigure(
                key,
                submission.unit().path(),
                row.figure().value(),
                submission.id(),
                row.figure().row(),
                at));
        return true;
    }

    boolean nothing() {
        return taken.isEmpty();
    }

    /** Those of which something is new. */
    List<Submission> taken() {
        return taken;
    }

    List<StoredFigure> written() {
        return written;
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
