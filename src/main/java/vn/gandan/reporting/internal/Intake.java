package vn.gandan.reporting.internal;

import static vn.gandan.organisation.OrganisationError.TERRITORY_CHANGED_MEANWHILE;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.FigureChecks;
import vn.gandan.reporting.FiguresTaken;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Takes submissions of one province and period in: marks, judges, keeps what is replaced, writes, tells the trail. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Organisation organisation;
    private final PlaceStore atlas;
    private final Indicators indicators;
    private final SubmissionStore submissions;
    private final FigureStore figures;
    private final MarkStore marks;
    private final LockStore locks;
    private final List<FigureChecks> checks;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Intake(
            Organisation organisation,
            PlaceStore atlas,
            Indicators indicators,
            SubmissionStore submissions,
            FigureStore figures,
            MarkStore marks,
            LockStore locks,
            List<FigureChecks> checks,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.organisation = organisation;
        this.atlas = atlas;
        this.indicators = indicators;
        this.submissions = submissions;
        this.figures = figures;
        this.marks = marks;
        this.locks = locks;
        this.checks = checks;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order given. Units are locked in the order of their ids, so that two files cannot wait for each other. */
    List<Receipt> take(StoredPeriod period, List<Submission> sent) {
        var province = sent.getFirst().unit().province();
        stillThere(province, period, sent);
        marks.mark(
                province,
                period,
                sent.stream()
                        .map(Intake::place)
                        .sorted(Comparator.comparingLong(Place::unit))
                        .toList());
        // Only now: whoever sent the same submission at the same time has committed, or waits.
        var known =
                submissions.known(province, sent.stream().map(Submission::id).toList());
        var taking = taking(province, period, sent);
        var receipts = sent.stream()
                .map(submission -> known.contains(submission.id()) ? taking.again(submission) : taking.take(submission))
                .toList();
        if (!taking.nothing()) {
            write(province, period, taking);
        }
        return receipts;
    }

    // Whoever reorganises units takes their figures along; those that come meanwhile would stay where nobody looks for
    // them.
    private void stillThere(ProvinceId province, StoredPeriod period, List<Submission> sent) {
        organisation.hold(province);
        var places = atlas.of(units(sent), period.period().lastDay()).stream()
                .collect(Collectors.toMap(Place::unit, Place::path));
        for (var submission : sent) {
            var unit = submission.unit();
            if (!unit.path().equals(places.get(unit.id().value()))) {
                throw TERRITORY_CHANGED_MEANWHILE.refuse();
            }
        }
    }

    private void write(ProvinceId province, StoredPeriod period, Taking taking) {
        submissions.record(taking.taken(), period, Scope.required().actor(), taking.at());
        figures.keep(province, period, taking.replaced(), taking.at());
        figures.write(province, period, taking.written());
        events.publishEvent(new FiguresTaken(period.period(), taking.taken(), taking.standing(), taking.at()));
        audit.record(province, taking.commonPath(), "FIGURES_SUBMITTED", taking.subject(), details(period, taking));
        log.info(
                "{} figures of {} units taken for {}",
                taking.figures(),
                taking.taken().size(),
                period.period());
    }

    private static Map<String, String> details(StoredPeriod period, Taking taking) {
        return Map.of(
                "period", period.period().code(),
                "figures", String.valueOf(taking.figures()),
                "replaced", String.valueOf(taking.replaced().size()),
                "channel", taking.taken().getFirst().channel().name());
    }

    /** The same without writing anything. */
    Receipt judge(StoredPeriod period, Submission submission) {
        return taking(submission.unit().province(), period, List.of(submission)).take(submission);
    }

    private Taking taking(ProvinceId province, StoredPeriod period, List<Submission> sent) {
        var units = units(sent);
        return new Taking(
                indicators,
                checks,
                standing(province, period, units),
                locks.of(province, period, units),
                Instant.now(clock));
    }

    private Map<Long, Map<Cell, StoredFigure>> standing(ProvinceId province, StoredPeriod period, List<Long> units) {
        var standing = new HashMap<Long, Map<Cell, StoredFigure>>();
        var figuresOfUnits = figures.of(province, period, units);
        if (!figuresOfUnits.isEmpty()) {
            var codes = indicators.all().stream().collect(Collectors.toMap(Indicator::id, Indicator::code));
            for (var figure : figuresOfUnits) {
                var code = Objects.requireNonNull(codes.get(figure.key().indicator()));
                standing.computeIfAbsent(figure.key().unit(), ignored -> new HashMap<>())
                        .put(new Cell(code, figure.key().item()), figure);
            }
        }
        return standing;
    }

    private static List<Long> units(List<Submission> sent) {
        return sent.stream().map(submission -> submission.unit().id().value()).toList();
    }

    private static Place place(Submission submission) {
        var unit = submission.unit();
        long parent = unit.parent() == null ? 0 : unit.parent().value();
        return new Place(unit.id().value(), parent, unit.level(), unit.path());
    }
}
