package vn.gandan.access.internal;

import static vn.gandan.access.AccessError.ACCOUNT_NOT_FOUND;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Command;
import vn.gandan.shared.Texts;

/** Closes an account: its sessions and tokens end with the next thing they ask for. */
@Component
class UserCloseCommand implements Command {

    private final Accounts accounts;
    private final Standings standings;
    private final Texts text;

    UserCloseCommand(Accounts accounts, Standings standings, Texts text) {
        this.accounts = accounts;
        this.standings = standings;
        this.text = text;
    }

    @Override
    public String name() {
        return "user close";
    }

    @Override
    public String run(Map<String, String> arguments) {
        String login = arguments.getOrDefault("name", "");
        var account = accounts.byLogin(login)
                .orElseThrow(() -> ACCOUNT_NOT_FOUND.refuse(login))
                .account();
        standings.atWorkOn(account).run(() -> accounts.close(account));
        return text.of("access.user.closed", account.login());
    }
}
