package vn.gandan;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./gandan test}: done by the launcher, since there may be nothing built yet; here for the help. */
@Command(name = "test")
class TestCommand implements Callable<Integer> {

    private final Terminal terminal;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain(terminal.of("terminal.test-by-launcher"));
        return 1;
    }
}
