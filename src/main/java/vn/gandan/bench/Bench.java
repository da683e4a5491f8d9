package vn.gandan.bench;

import java.net.URI;
import java.util.List;

/** Fills a scratch database and measures what people wait for. */
public interface Bench {

    /**
     * Measures the running program.
     *
     * @param program where its pages are served
     */
    List<Result> run(URI program);
}
