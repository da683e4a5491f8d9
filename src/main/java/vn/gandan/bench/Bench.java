package vn.gandan.bench;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Fills a scratch database and measures what people wait for. */
public interface Bench {

    /**
     * Measures the running program.
     *
     * @param program where its pages are served
     * @param provinces how many of them are filled with a year of figures before reading is measured again; 1: only one,
     *     0: none, which leaves the pages
     * @param shown told each result as it comes
     */
    List<Result> run(URI program, int provinces, Consumer<Result> shown);
}
