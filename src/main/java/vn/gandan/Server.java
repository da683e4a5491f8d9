package vn.gandan;

import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import vn.gandan.shared.database.DataFolder;
import vn.gandan.shared.database.DatabasePort;
import vn.gandan.shared.database.RunFile;

/** The running program: tells the terminal what it is doing and where it can be found, until it is stopped. */
record Server(Terminal terminal, Path data, int port) {

    /** Comes back when the program has been stopped, or could not be started. */
    int run() {
        return run(false, "terminal.running", List.of());
    }

    /** The same on the demo province; a fresh one forgets what visitors changed. */
    int runDemo(boolean fresh) {
        return run(true, "terminal.running.demo", List.of("--gandan.demo=true", "--gandan.postgres.fresh=" + fresh));
    }

    private int run(boolean demo, String greeting, List<String> more) {
        var log = data.resolve("logs/gandan.log");
        try {
            terminal.say("terminal.starting");
            var folder = DataFolder.prepare(data);
            folder.reserveFor(demo);
            var stopped = new CountDownLatch(1);
            var program = new SpringApplicationBuilder(GanDan.class)
                    .initializers(context -> leaveTerminalToProgram())
                    .listeners((ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown())
                    .run(settings(folder, log, more));
            int opened = announce(program, folder, greeting);
            if (Rehearsal.wanted()) {
                Rehearsal.askForOnePage(opened);
                program.close();
            }
            stopped.await();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException failed) {
            terminal.complain(Failure.of(failed, log));
            return 1;
        }
    }

    /** The log would tell of a full disk by a trace of calls; the program tells it in a sentence. */
    private static void leaveTerminalToProgram() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            var status = log.getStatusManager();
            status.getCopyOfStatusListenerList().forEach(status::remove);
        }
    }

    private String[] settings(DataFolder folder, Path log, List<String> more) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                "--gandan.data=" + folder,
                                "--gandan.progress=" + terminal.locale().getLanguage(),
                                "--logging.file.name=" + log,
                                "--logging.threshold.console=off"),
                        more.stream())
                .toArray(String[]::new);
    }

    private int announce(ConfigurableApplicationContext program, DataFolder folder, String greeting) {
        int opened = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        int database = program.getBeanProvider(DatabasePort.class).stream()
                .mapToInt(DatabasePort::value)
                .sum();
        new RunFile(ProcessHandle.current().pid(), opened, database).write(folder);
        terminal.say(greeting, String.valueOf(opened));
        return opened;
    }
}
