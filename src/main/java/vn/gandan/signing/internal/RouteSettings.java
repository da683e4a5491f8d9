package vn.gandan.signing.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.signing.ApprovalStep;

/** Sets the steps of approval of a unit's papers; those that are on their way keep theirs. */
@Service
@Transactional
class RouteSettings {

    private final RouteStore routes;
    private final Rights rights;
    private final Chronicle chronicle;

    RouteSettings(RouteStore routes, Rights rights, Chronicle chronicle) {
        this.routes = routes;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    @Transactional(readOnly = true)
    public Map<String, List<ApprovalStep>> of(Unit unit) {
        return routes.of(unit.province(), unit.id());
    }

    void set(Unit unit, String type, List<ApprovalStep> steps) {
        rights.setRoute(unit.id());
        routes.set(unit, type, steps, chronicle.actor().name(), chronicle.now());
        chronicle.record(
                unit.province(),
                unit.path(),
                "APPROVAL_STEPS_SET",
                "unit " + unit.id(),
                Map.of(
                        "type",
                        type,
                        "steps",
                        String.join(
                                "; ", steps.stream().map(ApprovalStep::title).toList())));
    }
}
