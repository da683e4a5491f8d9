package vn.gandan.access.internal;

import static vn.gandan.access.AccessError.ACCOUNT_NOT_FOUND;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Command;

/** Makes a bearer token of an account; it is shown once and kept nowhere. */
@Component
class TokenCommand implements Command {

    private final Accounts accounts;
    private final Standings standings;

    TokenCommand(Accounts accounts, Standings standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String run(Map<String, String> arguments) {
        String login = arguments.getOrDefault("account", "");
        var account = accounts.byLogin(login)
                .orElseThrow(() -> ACCOUNT_NOT_FOUND.refuse(login))
                .account();
        return standings.atWorkOn(account).get(() -> accounts.makeToken(account));
    }
}
