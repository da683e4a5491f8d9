package vn.gandan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.gandan.access.Role;

/** {@code ./gandan user …}: accounts. */
@Command(
        name = "user",
        subcommands = {UserCommand.Add.class, UserCommand.Close.class})
class UserCommand {

    UserCommand(Terminal terminal) {}

    /** {@code ./gandan user add NAME --role ROLE}: opens an account and prints its one-time password. */
    @Command(name = "add")
    static class Add extends ModuleCommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "name")
        String name = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true)
        @Nullable Role role;

        @Option(names = "--unit", paramLabel = "CODE")
        @Nullable String unit;

        @Option(names = "--full-name", paramLabel = "TEXT")
        @Nullable String fullName;

        @Option(names = "--email", paramLabel = "ADDRESS")
        @Nullable String email;

        Add(Terminal terminal) {
            super(terminal, "user add");
        }

        @Override
        Map<String, String> arguments() {
            var given = new HashMap<String, String>();
            given.put("name", name);
            given.put("role", String.valueOf(role));
            if (unit != null) {
                given.put("unit", unit);
            }
            if (fullName != null) {
                given.put("full-name", fullName);
            }
            if (email != null) {
                given.put("email", email);
            }
            return given;
        }
    }

    /** {@code ./gandan user close NAME}: ends an account with its sessions and tokens. */
    @Command(name = "close")
    static class Close extends ModuleCommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "name")
        String name = "";

        Close(Terminal terminal) {
            super(terminal, "user close");
        }

        @Override
        Map<String, String> arguments() {
            return Map.of("name", name);
        }
    }
}
