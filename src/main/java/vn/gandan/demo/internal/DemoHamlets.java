package vn.gandan.demo.internal;

import java.time.LocalDate;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;

/** Opens the province's hamlets, all in one transaction. */
class DemoHamlets {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final Organisation organisation;

    DemoHamlets(Organisation organisation) {
        this.organisation = organisation;
    }

    void open() {
        Scope.closed(Demo.ACTOR).run(() -> {
            var province = organisation.resolve("02", LAST_DAY);
            if (organisation.below(province.id(), Level.HAMLET, LAST_DAY).isEmpty()) {
                organisation.openHamlets(HamletPlan.of(
                        organisation.below(province.id(), Level.DISTRICT, LAST_DAY),
                        organisation.below(province.id(), Level.COMMUNE, LAST_DAY)));
            }
        });
    }
}
