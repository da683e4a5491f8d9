package vn.gandan.reporting.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Runs the merge for ever. Any number may run at once, on this machine or another. */
@Component
class MergeWorker {

    private final Merge merge;
    private final Organisation organisation;

    MergeWorker(Merge merge, Organisation organisation) {
        this.merge = merge;
        this.organisation = organisation;
    }

    @Scheduled(fixedDelayString = "${gandan.merge.every:1s}")
    void mergeWhatWaits() {
        for (var province : country().get(merge::waiting)) {
            Scope.system(province, "merge").run(() -> mergeAll(province));
        }
    }

    private void mergeAll(ProvinceId province) {
        boolean more;
        do {
            more = merge.step(province);
        } while (more);
        if (merge.yearsAtRest(province)) {
            do {
                more = merge.stepOfYears(province);
            } while (more);
        }
    }

    private Scope country() {
        var paths = Scope.closed("merge").get(organisation::scopeOfCountry);
        return new Scope(Actor.system("merge"), new ProvinceId(0), paths);
    }
}
