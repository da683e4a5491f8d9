package vn.gandan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.bench.Bench;
import vn.gandan.bench.Result;
import vn.gandan.shared.database.DataFolder;

/** {@code ./gandan bench}: how fast it is on this machine, on a scratch database that is thrown away. */
@Command(name = "bench")
class BenchCommand implements Callable<Integer> {

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    @Nullable Path json;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable Path data;

    @Option(names = "--provinces", paramLabel = "N", defaultValue = "2", descriptionKey = "provinces")
    int provinces;

    private final Terminal terminal;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var scratch = Home.data(data, "data/bench");
        var log = scratch.resolve("logs/bench.log");
        terminal.say("terminal.bench.filling");
        try (var program = start(scratch, log)) {
            var results = measure(program);
            write(results);
            return results.stream().allMatch(Result::within) ? 0 : 1;
        } catch (RuntimeException failed) {
            terminal.complain(Failure.of(failed, log));
            return 1;
        }
    }

    private static ConfigurableApplicationContext start(Path scratch, Path log) {
        return new SpringApplicationBuilder(GanDan.class)
                .run(
                        "--server.port=0",
                        "--gandan.bench=true",
                        "--gandan.postgres.fresh=true",
                        "--gandan.data=" + DataFolder.prepare(scratch),
                        "--logging.file.name=" + log,
                        "--logging.threshold.console=off");
    }

    private List<Result> measure(ConfigurableApplicationContext program) {
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        return program.getBean(Bench.class)
                .run(URI.create("http://localhost:" + port), provinces, result -> terminal.print(result.line()));
    }

    private void write(List<Result> results) {
        if (json == null) {
            return;
        }
        try {
            Files.writeString(json, JsonMapper.shared().writeValueAsString(Map.of("results", results)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
