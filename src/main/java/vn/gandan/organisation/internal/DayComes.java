package vn.gandan.organisation.internal;

import java.util.ArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;

/** Tells everybody, on the day of a plan that was enacted before, that it has come. Any number may run at once. */
@Component
class DayComes {

    private static final String NAME = "territory";

    private final Enactments enactments;
    private final Organisation organisation;

    DayComes(Enactments enactments, Organisation organisation) {
        this.enactments = enactments;
        this.organisation = organisation;
    }

    @Scheduled(fixedDelayString = "${gandan.territory.every:10m}", initialDelayString = "${gandan.territory.first:1m}")
    void tell() {
        for (var due : Scope.closed(NAME).get(enactments::due)) {
            scope(due).run(() -> enactments.beginWhatIsDue(due.id()));
        }
    }

    /** A plan may reach over provinces. */
    private Scope scope(Reorganisation due) {
        var paths = new ArrayList<>(Scope.closed(NAME).get(organisation::scopeOfCountry));
        paths.add("/0/");
        return new Scope(Actor.system(NAME), due.province(), paths);
    }
}
