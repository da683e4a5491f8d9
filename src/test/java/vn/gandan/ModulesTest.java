package vn.gandan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void arrowsRunOneWayOnly() {
        ApplicationModules.of(GanDan.class).verify();
    }
}
