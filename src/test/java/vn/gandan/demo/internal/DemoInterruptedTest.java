package vn.gandan.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import vn.gandan.GanDan;
import vn.gandan.access.Access;
import vn.gandan.directives.Directives;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Progress;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** On a database of its own, which nobody has made a demo in. */
@SpringBootTest(
        classes = GanDan.class,
        properties = {
            "gandan.data=target/interrupted-data",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
@DirtiesContext
class DemoInterruptedTest {

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
    void aDemoKilledHalfWayIsCompletedByTheNextStart() {
        var figures = new DemoFigures(organisation, reporting);
        new DemoHamlets(organisation).open();
        figures.spread(figures.districts().subList(0, 4));
        assertThat(total().reported()).isBetween(1, 2070);

        register.enter();
        assertThat(work.stands()).isFalse();

        new Demo(organisation, reporting, access, register, teams, work, reports, progress)
                .afterSingletonsInstantiated();

        assertThat(total().reported()).isEqualTo(2071);
        assertThat(total().value()).isEqualByComparingTo(new BigDecimal("2477180"));
        assertThat(Scope.closed("test").get(access::accounts)).hasSize(5);
        assertThat(work.stands()).isTrue();
        assertThat(Scope.system(new ProvinceId(0), "test").get(() -> directives.bySymbol("25-NQ/TW")))
                .hasSize(1);
    }

    private Total total() {
        var province = Scope.closed("test").get(() -> organisation.resolve("02", DemoHamlets.LAST_DAY));
        return Scope.system(Objects.requireNonNull(province).province(), "test")
                .get(() -> reporting.totals(
                        province, Level.PROVINCE, List.of("E01"), DemoFigures.FIVE_YEARS, "", Basis.REPORTED))
                .getFirst();
    }
}
