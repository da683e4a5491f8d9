package vn.gandan.bench.internal;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Amount;
import vn.gandan.bench.Rate;
import vn.gandan.bench.Result;

/** A province-year of figures: how fast it comes in, what it takes up, how fast it is read, and how that grows. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class FiguresBench {

    private static final double HALF = 0.5;
    private static final int BYTES_A_FIGURE = 400;
    private static final int MEGABYTES = 700;

    private final FigureGround ground;
    private final PlainTables plain;
    private final Loading loading;
    private final Reading reading;
    private final Rush rush;
    private final ReportsBench reports;

    FiguresBench(
            FigureGround ground, PlainTables plain, Loading loading, Reading reading, Rush rush, ReportsBench reports) {
        this.ground = ground;
        this.plain = plain;
        this.loading = loading;
        this.reading = reading;
        this.rush = rush;
        this.reports = reports;
    }

    void run(URI program, int provinces, Consumer<Result> results) {
        var year = ground.sample(SampleYear.WHOLE);
        var laid = ground.province();
        ground.ask(laid, year);
        var caller = new Caller(program, ground.token(laid));
        load(laid, year, caller, results);
        results.accept(loading.oneForm(laid, year, caller));
        loading.awaitMerge();
        reading.of(laid, year, caller, "1 province", Stopwatch.WARM).forEach(results);
        rush.run(laid, year, caller).forEach(results);
        reports.run(laid, year, caller).forEach(results);
        grow(laid, year, caller, provinces, results);
        results.accept(new Amount(
                "memory",
                "the program, at most",
                Memory.most(),
                "MB",
                "what it takes idle now",
                Memory.now(),
                MEGABYTES));
    }

    private void load(FigureGround.Laid laid, SampleYear year, Caller caller, Consumer<Result> results) {
        var figures = "%,d figures by the API".formatted(year.figures());
        long before = plain.bytesOfTheProgram();
        double loaded = year.figures() / seconds(loading.year(laid, year, caller));
        double bytes = (plain.bytesOfTheProgram() - before) / (double) year.figures();
        results.accept(new Rate(
                "loading", figures, loaded, "bare upsert", year.figures() / seconds(plain.upsert(laid, year)), HALF));
        results.accept(
                new Rate("loading", figures, loaded, "COPY", year.figures() / seconds(plain.copy(laid, year)), 0));
        results.accept(new Amount(
                "disk",
                "a figure with all that belongs to it",
                bytes,
                "bytes",
                "plain row",
                plain.bytesARow(year),
                BYTES_A_FIGURE));
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    /** Reads the first province again each time that twice as many are full. */
    private void grow(FigureGround.Laid laid, SampleYear year, Caller caller, int provinces, Consumer<Result> results) {
        var others = ground.others(provinces - 1);
        int full = 1;
        while (full < provinces) {
            int next = Math.min(2 * full, provinces);
            ground.fill(others.subList(full - 1, next - 1), year);
            loading.awaitMerge();
            full = next;
            reading.of(laid, year, caller, full + " provinces", Stopwatch.THOROUGH)
                    .forEach(results);
        }
    }
}
