package vn.gandan.bench.internal;

import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Bench;
import vn.gandan.bench.Result;
import vn.gandan.bench.internal.Ground.Laid;

/** The pages that officials wait for, asked for over HTTP by one who has signed in. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class PagesBench implements Bench {

    private final Ground ground;
    private final PlainQueries plain;

    PagesBench(Ground ground, PlainQueries plain) {
        this.ground = ground;
        this.plain = plain;
    }

    @Override
    public List<Result> run(URI program) {
        var laid = ground.lay();
        var visitor = new Visitor(program);
        visitor.signIn(Ground.LOGIN, Ground.PASSWORD);
        return List.of(cascade(laid, visitor), work(laid, visitor));
    }

    private Result cascade(Laid laid, Visitor visitor) {
        var address = laid.paper().id().address();
        return new Result(
                "cascade page",
                Ground.HAMLETS + " units owe, " + Ground.ISSUED + " have issued",
                Stopwatch.of(() -> visitor.page(address)),
                "plain GROUP BY over the same duties",
                Stopwatch.of(() -> plain.owedByLevel(laid)),
                150);
    }

    private Result work(Laid laid, Visitor visitor) {
        int open = plain.open(laid);
        return new Result(
                "my work",
                open + " open duties in the subtree",
                Stopwatch.of(() -> visitor.page("/work")),
                "plain count of the same duties",
                Stopwatch.of(() -> plain.open(laid)),
                100);
    }
}
