package vn.gandan.demo.internal;

import static vn.gandan.access.Role.ADMINISTRATOR;
import static vn.gandan.access.Role.COMMUNE_OFFICER;
import static vn.gandan.access.Role.PROVINCE_ANALYST;
import static vn.gandan.access.Role.PROVINCE_LEADER;
import static vn.gandan.access.Role.TEAM_LEADER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Access;
import vn.gandan.access.AccessError;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;

/** The five accounts that the sign-in page offers in demo mode; their people are made up. */
class DemoAccounts {

    private static final String PASSWORD = "gandan-demo";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    // Đồng Văn of today is five communes of before, of two districts.
    private static final List<Made> ALL = List.of(
            new Made("lanhdao", "Nguyễn Minh Hòa", PROVINCE_LEADER, "08"),
            new Made("phantich", "Hoàng Thu Thảo", PROVINCE_ANALYST, "08"),
            new Made("canbo", "Vũ Đức Thành", COMMUNE_OFFICER, "00721"),
            new Made("totruong", "Lê Thị Hạnh", TEAM_LEADER, "T00721-01"),
            new Made("quantri", "Trần Quốc Bình", ADMINISTRATOR, null));

    private final Organisation organisation;
    private final Access access;

    DemoAccounts(Organisation organisation, Access access) {
        this.organisation = organisation;
        this.access = access;
    }

    private record Made(
            String login, String name, Role role, @Nullable String unit) {}

    boolean stand() {
        var there = logins();
        return ALL.stream().map(Made::login).allMatch(there::contains);
    }

    void open() {
        var there = logins();
        ALL.stream().filter(made -> !there.contains(made.login())).forEach(this::open);
    }

    private void open(Made made) {
        @Nullable Unit unit = made.unit() == null ? null : unit(made.unit());
        var scope = unit == null ? Scope.closed(Demo.ACTOR) : Scope.system(unit.province(), Demo.ACTOR);
        try {
            scope.run(() ->
                    access.open(made.login(), made.name(), made.role(), unit == null ? null : unit.id(), PASSWORD));
        } catch (Refusal refusal) {
            // Somebody closed the account: it stays closed.
            if (refusal.code() != AccessError.LOGIN_TAKEN) {
                throw refusal;
            }
        }
    }

    private Unit unit(String code) {
        return Scope.closed(Demo.ACTOR).get(() -> organisation.resolve(code, FIRST_DAY));
    }

    private Set<String> logins() {
        return Scope.closed(Demo.ACTOR).get(access::accounts).stream()
                .map(Account::login)
                .collect(Collectors.toSet());
    }
}
