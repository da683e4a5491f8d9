package vn.gandan.demo.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Progress;

/**
 * Makes the demo province before the first page is served, in steps that are each whole or not there and change nothing
 * when repeated: one killed half-way is completed by the next start.
 */
@Component
@ConditionalOnProperty(name = "gandan.demo", havingValue = "true")
class Demo implements SmartInitializingSingleton {

    static final String ACTOR = "Bản trình diễn";

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoHamlets hamlets;
    private final DemoFigures figures;
    private final DemoAccounts accounts;
    private final DemoRegister register;
    private final DemoTeams teams;
    private final DemoWork work;
    private final DemoReports reports;
    private final Progress progress;

    Demo(
            Organisation organisation,
            Reporting reporting,
            Access access,
            DemoRegister register,
            DemoTeams teams,
            DemoWork work,
            DemoReports reports,
            Progress progress) {
        this.hamlets = new DemoHamlets(organisation);
        this.figures = new DemoFigures(organisation, reporting);
        this.accounts = new DemoAccounts(organisation, access);
        this.register = register;
        this.teams = teams;
        this.work = work;
        this.reports = reports;
        this.progress = progress;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // Where the last of a part is, the whole part is, and what visitors changed since stays as they left it.
        boolean figured = accounts.stand();
        if (!figured) {
            progress.step("demo.hamlets");
            hamlets.open();
            progress.step("demo.figures");
            figures.spread(figures.districts());
            figures.publish();
            progress.step("demo.accounts");
            accounts.open();
        }
        if (!figured || !work.stands()) {
            progress.step("demo.register");
            register.enter();
            progress.step("demo.work");
            teams.lay();
            work.give();
            log.info("The demo province stands");
        }
        if (!reports.stand()) {
            progress.step("demo.reports");
            reports.give();
        }
    }
}
