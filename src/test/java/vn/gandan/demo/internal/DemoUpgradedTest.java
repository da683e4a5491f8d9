package vn.gandan.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import vn.gandan.GanDan;
import vn.gandan.access.Access;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Progress;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** A demo that an older release made, with its accounts and without a register. */
@SpringBootTest(
        classes = GanDan.class,
        properties = {
            "gandan.data=target/upgraded-data",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
@DirtiesContext
class DemoUpgradedTest {

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Access access;

    @Autowired
    Directives directives;

    @Autowired
    DemoRegister register;

    @Autowired
    DemoTeams teams;

    @Autowired
    DemoWork work;

    @Autowired
    DemoReports reports;

    @Autowired
    Progress progress;

    @Test
    void theRegisterAndTheWorkAreAddedToIt() {
        new DemoHamlets(organisation).open();
        new DemoAccounts(organisation, access).open();
        assertThat(ofCentre("25-NQ/TW")).isEmpty();

        new Demo(organisation, reporting, access, register, teams, work, reports, progress)
                .afterSingletonsInstantiated();

        assertThat(ofCentre("25-NQ/TW")).hasSize(1);
        assertThat(work.stands()).isTrue();
    }

    private List<Document> ofCentre(String symbol) {
        return Scope.system(new ProvinceId(0), "test").get(() -> directives.bySymbol(symbol));
    }
}
