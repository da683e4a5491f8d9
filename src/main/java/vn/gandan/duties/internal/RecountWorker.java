package vn.gandan.duties.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.duties.internal.RecountStore.Order;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;

/** Works off what waits to be counted again, province by province; what was interrupted is begun again and loses nothing. */
@Component
class RecountWorker {

    private static final Logger log = LoggerFactory.getLogger(RecountWorker.class);
    private static final String NAME = "recount";

    private final Recounts recounts;
    private final Organisation organisation;

    RecountWorker(Recounts recounts, Organisation organisation) {
        this.recounts = recounts;
        this.organisation = organisation;
    }

    @Scheduled(fixedDelayString = "${gandan.recount.every:2s}")
    void countAgain() {
        for (var order : Scope.closed(NAME).get(recounts::waiting)) {
            try {
                countAgain(order);
            } catch (Refusal changed) {
                // Somebody was at work on one of the duties; the order still waits.
                log.info("Counting over {} goes on later", order.day());
            }
        }
    }

    private void countAgain(Order order) {
        for (var province : country().get(() -> recounts.provinces(order.day()))) {
            // In the name of whoever decided the day: it is she whom the duty's history names.
            Scope.system(province, order.askedBy()).run(() -> countAgain(province, order));
        }
        Scope.closed(NAME).run(() -> recounts.finish(order));
    }

    private void countAgain(ProvinceId province, Order order) {
        @Nullable UUID after = null;
        do {
            after = recounts.page(province, order, after);
        } while (after != null);
    }

    private Scope country() {
        var paths = Scope.closed(NAME).get(organisation::scopeOfCountry);
        return new Scope(Actor.system(NAME), new ProvinceId(0), paths);
    }
}
