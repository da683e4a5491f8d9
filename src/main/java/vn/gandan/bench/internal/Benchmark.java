package vn.gandan.bench.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Bench;
import vn.gandan.bench.Result;

/** Everything that is measured, one after the other, so that nothing is measured beside anything else. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Benchmark implements Bench {

    private final PagesBench pages;
    private final FiguresBench figures;
    private final ReaderBench reader;

    Benchmark(PagesBench pages, FiguresBench figures, ReaderBench reader) {
        this.pages = pages;
        this.figures = figures;
        this.reader = reader;
    }

    @Override
    public List<Result> run(URI program, int provinces, Consumer<Result> shown) {
        var results = new ArrayList<Result>();
        Consumer<Result> kept = result -> {
            results.add(result);
            shown.accept(result);
        };
        kept.accept(reader.run());
        if (provinces > 0) {
            figures.run(program, provinces, kept);
        }
        pages.run(program).forEach(kept);
        return results;
    }
}
