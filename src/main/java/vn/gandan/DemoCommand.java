package vn.gandan;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./gandan demo}: the program on a province whose totals are the published ones. */
@Command(name = "demo")
class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    int port;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable Path data;

    @Option(names = "--fresh")
    boolean fresh;

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Server(terminal, Home.data(data, "data/demo"), port).runDemo(fresh);
    }
}
