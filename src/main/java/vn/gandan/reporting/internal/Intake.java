package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.internal.Judgement.Cell;
import vn.gandan.reporting.internal.Judgement.Taken;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Takes submissions of one province and period in: marks, judges, keeps what is replaced, writes, tells the trail. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Indicators indicators;
    private final FigureStore figures;
    private final TotalStore totals;
    private final Audit audit;
    private final Clock clock;

    Intake(Indicators indicators, FigureStore figures, TotalStore totals, Audit audit, Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.totals = totals;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order given. Units are locked in the order of their ids, so that two files cannot wait for each other. */
    List<Receipt> take(StoredPeriod period, List<Submission> submissions) {
        var province = submissions.getFirst().unit().province();
        totals.mark(
                province,
                period,
                submissions.stream()
                        .map(Intake::place)
                        .sorted(Comparator.comparingLong(Place::unit))
                        .toList());
        // Only now: whoever sent the same submission at the same time has committed, or waits.
        var known =
                figures.known(province, submissions.stream().map(Submission::id).toList());
        var writing = new Writing(province, period, standing(province, period, submissions), Instant.now(clock));
        var receipts = submissions.stream()
                .map(submission ->
                        known.contains(submission.id()) ? writing.again(submission) : writing.take(submission))
                .toList();
        writing.finish();
        return receipts;
    }

    /** The same without writing anything. */
    Receipt judge(StoredPeriod period, Submission submission) {
        var province = submission.unit().province();
        return new Writing(province, period, standing(province, period, List.of(submission)), Instant.now(clock))
                .take(submission);
    }

    private Map<FigureKey, StoredFigure> standing(
            ProvinceId province, StoredPeriod period, List<Submission> submissions) {
        var units = submissions.stream()
                .map(submission -> submission.unit().id().value())
                .toList();
        return figures.of(province, period, units).stream()
                .collect(Collectors.toMap(StoredFigure::key, figure -> figure));
    }

    private static Place place(Submission submission) {
        var unit = submission.unit();
        long parent = unit.parent() == null ? 0 : unit.parent().value();
        return new Place(unit.id().value(), parent, unit.level(), unit.path());
    }

    /** The writing of one transaction, gathered so that it goes out in a few statements. */
    private final class Writing {

        private final ProvinceId province;
        private final StoredPeriod period;
        private final Map<FigureKey, StoredFigure> standing;
        private final Instant at;
        private final List<Submission> taken = new ArrayList<>();
        private final List<StoredFigure> written = new ArrayList<>();
        private final List<StoredFigure> replaced = new ArrayList<>();

        Writing(ProvinceId province, StoredPeriod period, Map<FigureKey, StoredFigure> standing, Instant at) {
            this.province = province;
            this.period = period;
            this.standing = standing;
            this.at = at;
        }

        Receipt take(Submission submission) {
            var judgement = Judgement.of(submission, before(submission), indicators);
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
            var judgement = Judgement.of(submission, before(submission), indicators);
            int refused = judgement.rejections().size();
            return new Receipt(0, submission.figures().size() - refused, judgement.rejections());
        }

        private Map<Cell, BigDecimal> before(Submission submission) {
            var before = new HashMap<Cell, BigDecimal>();
            for (var indicator : indicators.all()) {
                for (var item : items(indicator)) {
                    var figure =
                            standing.get(new FigureKey(submission.unit().id().value(), indicator.id(), item));
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

        void finish() {
            if (taken.isEmpty()) {
                return;
            }
            var actor = Scope.required().actor();
            figures.record(taken, period, actor, at);
            figures.keep(province, period, replaced, at);
            figures.write(province, period, written);
            audit.record(province, commonPath(), "FIGURES_SUBMITTED", subject(), details());
            log.info("{} figures of {} units taken for {}", written.size(), taken.size(), period.period());
        }

        private String subject() {
            return taken.size() == 1
                    ? "submission " + taken.getFirst().id()
                    : "batch of " + taken.size() + " submissions from "
                            + taken.getFirst().id();
        }

        private Map<String, String> details() {
            return Map.of(
                    "period", period.period().code(),
                    "figures", String.valueOf(written.size()),
                    "replaced", String.valueOf(replaced.size()),
                    "channel", taken.getFirst().channel().name());
        }

        /** The path of the unit above all that were written. */
        private String commonPath() {
            return taken.stream()
                    .map(submission -> submission.unit().path())
                    .reduce(Place::common)
                    .orElseThrow();
        }
    }
}
