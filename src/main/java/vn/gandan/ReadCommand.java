package vn.gandan;

import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./gandan read}: what reports say, as JSON; one file after the other, without the database. */
@Command(name = "read")
class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable Path out;

    @Option(names = "--text", descriptionKey = "text")
    boolean text;

    /** Every command takes it; this one opens no database. */
    @Option(names = "--data", paramLabel = "DIR")
    @Nullable Path data;

    private final Terminal terminal;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        keepLibrariesQuiet();
        var readings = new Readings(terminal, out, text);
        files.forEach(readings::read);
        return readings.complete() ? 0 : 1;
    }

    /** Nothing has set up the log here, and what it would print of itself would stand among the JSON. */
    private static void keepLibrariesQuiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.reset();
        }
    }
}
