package vn.gandan.desk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.Viewer;
import vn.gandan.shared.Viewers;

/** Tells the layout who has signed in, and of which unit as it is called today. */
@Component
class DeskViewers implements Viewers {

    private static final Set<Role> OVER_PROVINCE =
            EnumSet.of(Role.PROVINCE_LEADER, Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);

    private static final Set<Role> READING_REPORTS = EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);

    private final Access access;
    private final Organisation organisation;
    private final Texts text;
    private final Clock clock;

    DeskViewers(Access access, Organisation organisation, Texts text, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public Optional<Viewer> current() {
        return access.account().map(this::viewer);
    }

    private Viewer viewer(Account account) {
        String role = text.of("desk.role." + account.role().name());
        boolean administers = account.role() == Role.ADMINISTRATOR;
        boolean overProvince = OVER_PROVINCE.contains(account.role());
        boolean reads = READING_REPORTS.contains(account.role());
        if (account.unit() == null) {
            return new Viewer(account.name(), role, administers, overProvince, reads, null);
        }
        var unit = organisation.find(account.unit(), LocalDate.now(clock)).map(Unit::title);
        return new Viewer(account.name(), role, administers, overProvince, reads, unit.orElse(null));
    }
}
