package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.shared.Refusal;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** No paper leads back to itself over any links but citations. */
@ModuleTest
class CirclesTest {

    private static final long SEED = 20261125;
    private static final List<LinkKind> KINDS = List.of(LinkKind.values());

    @Autowired
    Directives directives;

    @Autowired
    Connections connections;

    private TestProvince province;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Vòng tròn", connections);
    }

    @Test
    void exactlyTheLinksThatWouldCloseACircleAreRefused() {
        var random = new Random(SEED);
        var papers = papers(14);
        var reached = new ArrayList<Set<Integer>>();
        papers.forEach(paper -> reached.add(new HashSet<>()));
        int refused = 0;
        for (int each = 0; each < 120; each++) {
            int from = random.nextInt(papers.size());
            int to = random.nextInt(papers.size());
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var link = new Link(papers.get(from).id(), kind, papers.get(to).id(), null);
            boolean closes = from == to || (kind != LinkKind.CITES && leads(reached, to, from, new HashSet<>()));
            if (closes) {
                assertThatThrownBy(() -> link(link))
                        .as("seed %s, link %s: %s %s %s", SEED, each, from, kind, to)
                        .hasMessageContaining("CIRCLE");
                refused++;
            } else {
                link(link);
                if (kind != LinkKind.CITES) {
                    reached.get(from).add(to);
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static boolean leads(List<Set<Integer>> reached, int from, int to, Set<Integer> seen) {
        return from == to
                || (seen.add(from) && reached.get(from).stream().anyMatch(next -> leads(reached, next, to, seen)));
    }

    @Test
    void aLinkThatStandsIsAddedOnce() {
        var papers = papers(2);
        var link =
                new Link(papers.get(0).id(), LinkKind.IMPLEMENTS, papers.get(1).id(), "theo công văn");

        link(link);
        link(link);

        assertThat(inScope(() -> directives.links(papers.get(1).id()))).containsExactly(link);
    }

    @Test
    @Timeout(120)
    void ofTwoWhoCloseACircleFromBothEndsOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            var papers = papers(2);
            var barrier = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var answers = both.invokeAll(
                        List.of(closing(papers, 0, 1, barrier), closing(papers, 1, 0, barrier)), 30, TimeUnit.SECONDS);
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private Callable<Boolean> closing(List<Document> papers, int from, int to, CyclicBarrier barrier) {
        return () -> {
            barrier.await(20, TimeUnit.SECONDS);
            try {
                link(new Link(
                        papers.get(from).id(), LinkKind.REPLACES, papers.get(to).id(), null));
                return true;
            } catch (Refusal refused) {
                assertThat(refused.code()).isEqualTo(DirectiveError.CIRCLE);
                return false;
            }
        };
    }

    private List<Document> papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> inScope(() -> directives.register(
                        Papers.of(province.unit(), null).type("KH").entry())))
                .toList();
    }

    private void link(Link link) {
        province.scope().run(() -> directives.link(link));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
