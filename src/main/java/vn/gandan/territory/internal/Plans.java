package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.PLAN_NOT_FOUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.organisation.Reorganisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;

/** Draws plans up, step by step, and enacts them. */
@Service
@Transactional
class Plans {

    private static final Logger log = LoggerFactory.getLogger(Plans.class);

    private final PlanStore store;
    private final Reorganisations reorganisations;
    private final Rights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Plans(PlanStore store, Reorganisations reorganisations, Rights rights, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.reorganisations = reorganisations;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sent twice, it is begun once. */
    Plan begin(UUID id, LocalDate day, String basis) {
        rights.toWrite();
        var scope = Scope.required();
        var path = access.account().map(access::placeOf).orElse(scope.paths().getFirst());
        var plan = new Plan(
                ProvinceId.ofPath(path),
                id,
                path,
                new SuccessionPlan(day, VietnameseText.nfc(basis).strip(), List.of()),
                access.actor().name(),
                clock.instant(),
                0);
        store.add(plan, access.actor());
        record(plan, "TERRITORY_PLAN_BEGUN");
        return plan;
    }

    @Transactional(readOnly = true)
    Optional<Plan> find(UUID id) {
        rights.toWrite();
        return store.find(provinces(), id);
    }

    @Transactional(readOnly = true)
    Plan plan(UUID id) {
        return find(id).orElseThrow(PLAN_NOT_FOUND::refuse);
    }

    @Transactional(readOnly = true)
    List<Plan> all() {
        return rights.mayWrite() ? store.all(provinces()) : List.of();
    }

    private static List<Integer> provinces() {
        return Scope.required().paths().stream()
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toList();
    }

    Plan add(UUID id, List<Step> steps) {
        return change(id, plan -> plan.with(steps));
    }

    Plan remove(UUID id, int step) {
        return change(id, plan -> plan.without(step));
    }

    Plan base(UUID id, LocalDate day, String basis) {
        return change(
                id,
                plan -> plan.saying(new SuccessionPlan(
                        day, VietnameseText.nfc(basis).strip(), plan.content().steps())));
    }

    private Plan change(UUID id, UnaryOperator<Plan> step) {
        rights.toWrite();
        var changed = step.apply(plan(id));
        store.change(changed, clock.instant());
        record(changed, "TERRITORY_PLAN_CHANGED");
        return changed;
    }

    void discard(UUID id) {
        rights.toWrite();
        var plan = plan(id);
        store.remove(plan);
        record(plan, "TERRITORY_PLAN_DISCARDED");
    }

    /** The plan is enacted as it stands, and is one no longer. */
    Reorganisation enact(UUID id, int version) {
        rights.toWrite();
        var before = reorganisations.byKey(id);
        if (before.isPresent()) {
            return before.get();
        }
        var plan = plan(id);
        if (plan.version() != version) {
            throw TerritoryError.PLAN_CHANGED_MEANWHILE.refuse();
        }
        var enacted = named(() -> reorganisations.enact(plan.content(), id));
        store.remove(plan);
        return enacted;
    }

    Reorganisation undo(long reorganisation) {
        rights.toWrite();
        return named(() -> reorganisations.undo(reorganisation));
    }

    /** By her full name, as readers know her; who reorganises units knows no accounts. */
    private Reorganisation named(Supplier<Reorganisation> work) {
        var scope = Scope.required();
        return new Scope(access.actor(), scope.province(), scope.paths()).get(work);
    }

    private void record(Plan plan, String act) {
        audit.record(
                plan.province(),
                plan.path(),
                act,
                "plan " + plan.id(),
                Map.of(
                        "day",
                        plan.content().day().toString(),
                        "steps",
                        String.valueOf(plan.content().steps().size())));
        log.info("{} {}", act, plan.id());
    }
}
