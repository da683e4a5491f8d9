package vn.gandan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine.Option;
import vn.gandan.shared.Command;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;
import vn.gandan.shared.database.DataFolder;
import vn.gandan.shared.database.DatabaseError;

/** A command whose work a module does, on the database of the running program or on one started for it. */
abstract class ModuleCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable Path data;

    private final Terminal terminal;
    private final String name;

    ModuleCommand(Terminal terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    abstract Map<String, String> arguments();

    @Override
    public Integer call() {
        var place = Home.data(data, "data");
        var log = place.resolve("logs/command.log");
        try (var program = new SpringApplicationBuilder(GanDan.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings(DataFolder.at(place), log).toArray(String[]::new))) {
            return run(program);
        } catch (RuntimeException failed) {
            terminal.complain(Failure.of(failed, log));
            return 1;
        }
    }

    private List<String> settings(DataFolder folder, Path log) {
        var settings = new ArrayList<>(List.of(
                "--gandan.data=" + folder,
                "--gandan.workers=false",
                "--logging.file.name=" + log,
                "--logging.threshold.console=off"));
        if (System.getenv().getOrDefault("GANDAN_DB_URL", "").isEmpty()) {
            if (!folder.hasDatabase()) {
                throw DatabaseError.NO_DATABASE_HERE.refuse(folder);
            }
            folder.running()
                    .ifPresent(run -> settings.addAll(
                            List.of("--gandan.join=" + run.databasePort(), "--spring.flyway.enabled=false")));
        }
        return settings;
    }

    private int run(ApplicationContext program) {
        LocaleContextHolder.setLocale(terminal.locale());
        var command = program.getBeanProvider(Command.class).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            terminal.print(Scope.closed("command " + name).get(() -> command.run(arguments())));
            return 0;
        } catch (Refusal refusal) {
            terminal.complain(program.getBean(Texts.class)
                    .of("error." + refusal.code().name(), refusal.details().toArray()));
            return 1;
        }
    }
}
