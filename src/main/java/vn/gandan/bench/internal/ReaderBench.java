package vn.gandan.bench.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Flow;

/** How much text the reader reads, on one core of a JVM of its own. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class ReaderBench {

    private static final int MEGABYTES_A_SECOND = 20;
    private static final double MEGABYTE = 1e6;

    Flow run() {
        var results = measured();
        double megabytes = SampleReport.text().getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
        return new Flow(
                "reading a report",
                "parts, papers and figures of %.0f MB of text".formatted(megabytes),
                score(results, "everything") * megabytes,
                "a trivial expression",
                score(results, "trivialExpression") * megabytes,
                MEGABYTES_A_SECOND);
    }

    private static Collection<RunResult> measured() {
        var options = new OptionsBuilder()
                .include(ReaderSpeed.class.getSimpleName())
                .forks(1)
                .threads(1)
                .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                .warmupIterations(10)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
