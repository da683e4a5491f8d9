package vn.gandan.territory.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.shared.ProvinceId;

/**
 * A plan that is being drawn up (phương án đang lập). Its identity is that of its enactment too, so that it happens once.
 *
 * @param path of the unit whose official draws it up
 */
public record Plan(
        ProvinceId province,
        UUID id,
        String path,
        SuccessionPlan content,
        String author,
        Instant changedAt,
        int version) {

    public String address() {
        return "/territory/plans/" + id;
    }

    Plan saying(SuccessionPlan other) {
        return new Plan(province, id, path, other, author, changedAt, version);
    }

    Plan with(List<Step> more) {
        var steps = new ArrayList<>(content.steps());
        steps.addAll(more);
        return saying(new SuccessionPlan(content.day(), content.legalBasis(), steps));
    }

    /** Without one step; what stood under a unit that it made is found wanting by the judgement. */
    Plan without(int step) {
        var steps = new ArrayList<>(content.steps());
        if (step >= 0 && step < steps.size()) {
            steps.remove(step);
        }
        return saying(new SuccessionPlan(content.day(), content.legalBasis(), steps));
    }
}
