package vn.gandan;

import java.util.Map;
import picocli.CommandLine.Command;

/** {@code ./gandan verify}: proves that the audit trail was not altered, or names the row that was. */
@Command(name = "verify")
class VerifyCommand extends ModuleCommand {

    VerifyCommand(Terminal terminal) {
        super(terminal, "verify");
    }

    @Override
    Map<String, String> arguments() {
        return Map.of();
    }
}
