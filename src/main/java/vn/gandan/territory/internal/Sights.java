package vn.gandan.territory.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.shared.Texts;

/** Puts together what the pages of plans and of what was enacted show. */
@Component
class Sights {

    private final Plans plans;
    private final Reorganisations reorganisations;
    private final Told told;
    private final Rights rights;
    private final Texts texts;

    Sights(Plans plans, Reorganisations reorganisations, Told told, Rights rights, Texts texts) {
        this.plans = plans;
        this.reorganisations = reorganisations;
        this.told = told;
        this.rights = rights;
        this.texts = texts;
    }

    Overview overview() {
        rights.toRead();
        return new Overview(
                plans.all().stream()
                        .map(plan -> new Overview.Drafted(plan, told.steps(plan.content())))
                        .toList(),
                reorganisations.all().stream()
                        .map(enacted -> new Overview.Line(enacted, told.steps(enacted.plan())))
                        .toList(),
                plans.today(),
                rights.mayWrite());
    }

    Sight plan(UUID id) {
        return plan(id, new Faults());
    }

    Sight plan(UUID id, Faults faults) {
        var plan = plans.plan(id);
        var content = plan.content();
        var basis = new BasisForm(id, "", content.day().toString(), content.legalBasis(), faults);
        if (content.steps().isEmpty()) {
            return new Sight(plan, List.of(), List.of(), List.of(), List.of(), List.of(), basis);
        }
        var preview = reorganisations.preview(content);
        return new Sight(
                plan,
                told.steps(content),
                Branch.of(preview.drawn().before()),
                Branch.of(preview.drawn().after()),
                preview.effects(),
                sentences(preview.faults()),
                basis);
    }

    Enacted enacted(long id) {
        rights.toRead();
        var reorganisation = reorganisations.reorganisation(id);
        var drawn = reorganisations.drawn(id);
        return new Enacted(
                reorganisation,
                told.steps(reorganisation.plan()),
                Branch.of(drawn.before()),
                Branch.of(drawn.after()),
                reorganisation.undone() ? List.of() : sentences(reorganisations.againstUndo(id)),
                reorganisation.inForce(plans.today()),
                rights.mayWrite());
    }

    private List<String> sentences(List<PlanFault> faults) {
        return faults.stream()
                .map(fault -> texts.of(fault.code(), fault.details().toArray()))
                .toList();
    }
}
