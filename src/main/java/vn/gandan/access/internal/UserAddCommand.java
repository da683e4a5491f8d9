package vn.gandan.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Command;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Opens an account with a password for one sign-in. */
@Component
class UserAddCommand implements Command {

    private final Admission admission;
    private final Organisation organisation;
    private final Texts text;
    private final Clock clock;

    UserAddCommand(Admission admission, Organisation organisation, Texts text, Clock clock) {
        this.admission = admission;
        this.organisation = organisation;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "user add";
    }

    @Override
    public String run(Map<String, String> arguments) {
        String login = arguments.getOrDefault("name", "");
        String password = Secrets.oneTimePassword();
        var made = new NewAccount(
                login,
                arguments.getOrDefault("full-name", login),
                Role.valueOf(arguments.getOrDefault("role", "")),
                unit(arguments.get("unit")),
                arguments.get("email"),
                true);
        var account = admission.open(made, password);
        return text.of("access.user.added", account.login(), password);
    }

    private @Nullable UnitId unit(@Nullable String reference) {
        return reference == null
                ? null
                : organisation.resolve(reference, LocalDate.now(clock)).id();
    }
}
