package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.PLAN_FAULTY;
import static vn.gandan.organisation.OrganisationError.REORGANISATION_NOT_FOUND;
import static vn.gandan.organisation.OrganisationError.UNDO_FORBIDDEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.gandan.audit.Audit;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.OrganisationError;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.Reorganisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionEffect;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.TerritoryInForce;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Enacts plans and undoes them, each in one transaction with everything that follows from it. */
@Service
@Transactional
class Enactments implements Reorganisations {

    private static final Logger log = LoggerFactory.getLogger(Enactments.class);

    /** The path of accounts of the whole country. */
    private static final String NATION = "/0/";

    private final Board board;
    private final Writing writing;
    private final VersionStore versions;
    private final ReorganisationStore store;
    private final ObjectProvider<SuccessionEffect> effects;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Enactments(
            Board board,
            Writing writing,
            VersionStore versions,
            ReorganisationStore store,
            ObjectProvider<SuccessionEffect> effects,
            ApplicationEventPublisher events,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.board = board;
        this.writing = writing;
        this.versions = versions;
        this.store = store;
        this.effects = effects;
        this.events = events;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanFault> judge(SuccessionPlan plan) {
        return board.judge(plan, board.draw(plan));
    }

    @Override
    public Preview preview(SuccessionPlan plan) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        var clean = clean(plan);
        var redrawing = board.draw(clean);
        var drawn = Forest.of(redrawing, clean.day());
        var faults = board.judge(clean, redrawing);
        if (!faults.isEmpty()) {
            return new Preview(drawn, List.of(), faults);
        }
        var lookers = inOrder().map(effect -> effect.before(drawn)).toList();
        var change = write(clean, UUID.randomUUID(), redrawing);
        var against = against(change);
        if (!against.isEmpty()) {
            return new Preview(drawn, List.of(), against);
        }
        tell(change);
        var told = lookers.stream().flatMap(look -> look.apply(change).stream()).toList();
        return new Preview(drawn, told, List.of());
    }

    @Override
    public Reorganisation enact(SuccessionPlan plan, UUID key) {
        var clean = clean(plan);
        var redrawing = board.draw(clean);
        var before = store.byKey(key);
        if (before.isPresent()) {
            return before.get();
        }
        refuse(board.judge(clean, redrawing), PLAN_FAULTY);
        var change = write(clean, key, redrawing);
        refuse(against(change), PLAN_FAULTY);
        tell(change);
        var enacted = reorganisation(change.reorganisation());
        record(enacted, "TERRITORY_ENACTED");
        log.info("Reorganisation {} enacted for {}", enacted.id(), clean.day());
        return enacted;
    }

    private static SuccessionPlan clean(SuccessionPlan plan) {
        return new SuccessionPlan(
                plan.day(),
                line(plan.legalBasis()),
                plan.steps().stream()
                        .map(step -> new Step(
                                step.kind(),
                                step.units(),
                                step.into().stream().map(Enactments::clean).toList(),
                                step.placements(),
                                step.to()))
                        .toList());
    }

    private static Successor clean(Successor into) {
        return new Successor(
                into.key(),
                into.goesOn(),
                line(into.name()),
                line(into.kind()),
                into.code() == null || into.code().isBlank() ? null : line(into.code()),
                into.parent());
    }

    private static String line(String typed) {
        return VietnameseText.nfc(typed).strip().replaceAll("\\s+", " ");
    }

    private TerritoryChanged write(SuccessionPlan plan, UUID key, Redrawing redrawing) {
        var path = commonPath(redrawing);
        var province = ProvinceId.ofPath(
                path.equals("/") ? redrawing.before().values().iterator().next().path() : path);
        var at = clock.instant();
        long id = store.add(plan, key, path, province, Scope.required().actor(), at);
        writing.write(id, key, plan, redrawing);
        return new TerritoryChanged(id, plan.day(), store.units(id), at, false);
    }

    /** Of the unit above all that is touched; "/" where the plan reaches over provinces. */
    private static String commonPath(Redrawing redrawing) {
        var touched = redrawing.touched().stream()
                .flatMap(id ->
                        Stream.of(redrawing.before().get(id), redrawing.after().get(id)))
                .filter(Objects::nonNull)
                .map(Drawn::path);
        var made = redrawing.made().stream().map(unit -> parent(unit.path()));
        return Stream.concat(touched, made).reduce(Enactments::common).orElse("/");
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private static String common(String one, String other) {
        String shorter = one;
        while (!other.startsWith(shorter)) {
            shorter = parent(shorter);
        }
        return shorter;
    }

    private List<PlanFault> against(TerritoryChanged change) {
        return inOrder().flatMap(effect -> effect.against(change).stream()).toList();
    }

    private Stream<SuccessionEffect> inOrder() {
        return effects.stream().sorted(Comparator.comparingInt(SuccessionEffect::order));
    }

    private void tell(TerritoryChanged change) {
        events.publishEvent(change);
        if (!change.day().isAfter(today())) {
            begin(change);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void begin(TerritoryChanged change) {
        if (store.begin(change.reorganisation())) {
            events.publishEvent(new TerritoryInForce(change, today()));
        }
    }

    /** Work of the system, on the day of a plan that was enacted before. */
    void beginWhatIsDue(long id) {
        begin(change(id));
    }

    @Transactional(readOnly = true)
    public List<Reorganisation> due() {
        return store.toBegin(today());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanFault> againstUndo(long id) {
        return againstUndo(reorganisation(id));
    }

    private List<PlanFault> againstUndo(Reorganisation enacted) {
        if (enacted.undone()) {
            return List.of(PlanFault.found(PlanFault.Kind.UNDONE_ALREADY));
        }
        var faults = new ArrayList<PlanFault>();
        var day = enacted.plan().day();
        versions.changedSince(enacted.id(), day)
                .forEach(unit -> faults.add(PlanFault.found(PlanFault.Kind.CHANGED_SINCE, unit)));
        versions.childrenSince(enacted.id(), day)
                .forEach(unit -> faults.add(PlanFault.found(PlanFault.Kind.CHILD_SINCE, unit)));
        var change = change(enacted.id());
        inOrder().forEach(effect -> faults.addAll(effect.againstUndo(change)));
        return faults;
    }

    @Override
    public Reorganisation undo(long id) {
        var enacted = reorganisation(id);
        board.take(enacted.plan());
        var change = change(id);
        refuse(againstUndo(reorganisation(id)), UNDO_FORBIDDEN);
        if (!store.undo(id, Scope.required().actor().name(), clock.instant())) {
            refuse(List.of(PlanFault.found(PlanFault.Kind.UNDONE_ALREADY)), UNDO_FORBIDDEN);
        }
        versions.restore(id, enacted.plan().day());
        events.publishEvent(new TerritoryChanged(
                id, change.day(), change.moved().stream().map(Moved::back).toList(), change.enactedAt(), true));
        record(enacted, "TERRITORY_UNDONE");
        log.info("Reorganisation {} undone", id);
        return reorganisation(id);
    }

    private void refuse(List<PlanFault> faults, OrganisationError error) {
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw error.refuse(texts.of(first.code(), first.details().toArray()));
        }
    }

    private void record(Reorganisation enacted, String act) {
        audit.record(
                enacted.province(),
                enacted.path().equals("/") ? "/" + enacted.province() + "/" : enacted.path(),
                act,
                "reorganisation " + enacted.id(),
                Map.of(
                        "day", enacted.plan().day().toString(),
                        "steps", String.valueOf(enacted.plan().steps().size())));
    }

    @Override
    @Transactional(readOnly = true)
    public Reorganisation reorganisation(long id) {
        return store.byId(id)
                .filter(enacted -> visible(enacted.path()))
                .orElseThrow(() -> REORGANISATION_NOT_FOUND.refuse(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reorganisation> byKey(UUID key) {
        return store.byKey(key).filter(enacted -> visible(enacted.path()));
    }

    /** What reaches over provinces is seen by the whole country only. */
    private static boolean visible(String path) {
        return path.equals("/")
                ? Scope.required().paths().contains(NATION)
                : Scope.required().covers(path);
    }

    @Override
    @Transactional(readOnly = true)
    public TerritoryChanged change(long id) {
        var enacted = reorganisation(id);
        return new TerritoryChanged(id, enacted.plan().day(), store.units(id), enacted.at(), false);
    }

    @Override
    @Transactional(readOnly = true)
    public Redrawn drawn(long id) {
        var plan = reorganisation(id).plan();
        return Forest.of(board.drawAgain(plan), plan.day());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reorganisation> all() {
        return store.all().stream().filter(enacted -> visible(enacted.path())).toList();
    }

    @Override
    public List<String> kinds(Level level, LocalDate on) {
        return UnitKinds.of(level, on);
    }

    @Override
    public Optional<Level> levelUnder(Level parent, String kind, LocalDate on) {
        return UnitKinds.under(parent, kind, on);
    }
}
