package vn.gandan;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code ./gandan}: the program itself. */
@Command(
        name = "./gandan",
        subcommands = {
            DemoCommand.class,
            TestCommand.class,
            TokenCommand.class,
            UserCommand.class,
            VerifyCommand.class,
            ReadCommand.class,
            BenchCommand.class
        })
class StartCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    int port;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    private final Terminal terminal;

    StartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Server(terminal, Home.data(data, "data"), port).run();
    }
}
