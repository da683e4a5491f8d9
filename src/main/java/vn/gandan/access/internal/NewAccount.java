package vn.gandan.access.internal;

import static vn.gandan.access.AccessError.LOGIN_UNREADABLE;
import static vn.gandan.access.AccessError.UNIT_NEEDED;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Role;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;

/** What is said of an account when it is opened; a one-time password must be changed at the first sign-in. */
record NewAccount(
        String login,
        String name,
        Role role,
        @Nullable UnitId unit,
        @Nullable String email,
        boolean oneTime) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    NewAccount {
        String typed = login;
        login = Accounts.login(typed);
        if (!LOGIN.matcher(login).matches()) {
            throw LOGIN_UNREADABLE.refuse(typed);
        }
        if (unit == null && role != Role.ADMINISTRATOR) {
            throw UNIT_NEEDED.refuse(role);
        }
        name = VietnameseText.nfc(name).strip();
        email = Email.read(email);
    }
}
