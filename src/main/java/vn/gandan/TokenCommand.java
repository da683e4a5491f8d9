package vn.gandan;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./gandan token ACCOUNT}: a bearer token of that account for the API. */
@Command(name = "token")
class TokenCommand extends ModuleCommand {

    @Parameters(paramLabel = "ACCOUNT", descriptionKey = "account")
    String account = "";

    TokenCommand(Terminal terminal) {
        super(terminal, "token");
    }

    @Override
    Map<String, String> arguments() {
        return Map.of("account", account);
    }
}
