package vn.gandan.bench.internal;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.shared.CleanText;

/** The reader over one long text, and one pass of a trivial expression over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReaderSpeed {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final String text = SampleReport.text();
    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    @Benchmark
    public Report everything() {
        return reader.read(new CleanText(text));
    }

    @Benchmark
    public long trivialExpression() {
        return NUMBER.matcher(text).results().count();
    }
}
