package vn.gandan.bench.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Result;
import vn.gandan.bench.Speed;
import vn.gandan.bench.internal.Ground.Laid;

/** The pages that officials wait for, asked for over HTTP by one who has signed in. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class PagesBench {

    private final Ground ground;
    private final PlainQueries plain;
    private final FilingBench filings;

    PagesBench(Ground ground, PlainQueries plain, FilingBench filings) {
        this.ground = ground;
        this.plain = plain;
        this.filings = filings;
    }

    List<Result> run(URI program) {
        var laid = ground.lay();
        var visitor = new Visitor(program);
        visitor.signIn(Ground.LOGIN, Ground.PASSWORD);
        var results = new ArrayList<Result>(List.of(cascade(laid, visitor), work(laid, visitor)));
        results.addAll(filings.run(laid, visitor));
        return results;
    }

    private Speed cascade(Laid laid, Visitor visitor) {
        var address = laid.paper().id().address();
        return new Speed(
                "cascade page",
                laid.hamlets().size() + " units owe, " + Ground.ISSUED + " have issued",
                Stopwatch.THOROUGH.of(() -> visitor.page(address)),
                "plain GROUP BY over the same duties",
                Stopwatch.THOROUGH.of(() -> plain.owedByLevel(laid)),
                150);
    }

    private Speed work(Laid laid, Visitor visitor) {
        int open = plain.open(laid);
        return new Speed(
                "my work",
                open + " open duties in the subtree",
                Stopwatch.THOROUGH.of(() -> visitor.page("/work")),
                "plain count of the same duties",
                Stopwatch.THOROUGH.of(() -> plain.open(laid)),
                100);
    }
}
