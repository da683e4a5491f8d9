package vn.gandan.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.GanDan;

/**
 * One month of the bench's province, loaded and read beside what the database needs at least for the same rows. Only ratios
 * are judged, and generously: a machine that is busy with other things must not fail the build, a load that has become
 * several times slower than it was must.
 */
@Tag("alone")
@SpringBootTest(
        classes = GanDan.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gandan.bench=true",
            "gandan.data=target/bench-data",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
class RatiosTest {

    @Autowired
    FigureGround ground;

    @Autowired
    Loading loading;

    @Autowired
    PlainTables plain;

    @Autowired
    Reading reading;

    @LocalServerPort
    int port;

    @Test
    void aMonthComesInAtASoundShareOfABareUpsertAndIsReadForLittleMoreThanAGroupBy() {
        var year = ground.sample(1);
        var laid = ground.province();
        ground.ask(laid, year);
        var caller = new Caller(URI.create("http://localhost:" + port), ground.token(laid));

        long loaded = loading.year(laid, year, caller);
        long upserted = plain.upsert(laid, year);

        assertThat((double) upserted / loaded).as("share of the bare upsert").isGreaterThan(0.2);
        assertThat(reading.of(laid, year, caller, "one month", new Stopwatch(50, 50)))
                .allSatisfy(read -> assertThat(read.ratio()).as(read.line()).isLessThan(20));
    }
}
