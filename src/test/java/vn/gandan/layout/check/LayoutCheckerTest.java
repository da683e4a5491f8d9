package vn.gandan.layout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gandan.layout.Formats;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Paper;
import vn.gandan.layout.SamplePapers;

class LayoutCheckerTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());

    static Set<String> papers() {
        return SamplePapers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsLaidOutAsItsFormatWants(String name) throws IOException {
        var paper = paper(name);

        assertThat(new LayoutChecker(LAYOUT.format(paper)).check(LAYOUT.word(paper)))
                .isEmpty();
    }

    static java.util.List<Mutation> mutations() {
        return Mutation.all();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void whatIsSpoiledIsFound(Mutation mutation) throws IOException {
        var paper = paper(mutation.paper());
        byte[] spoiled = mutation.of(LAYOUT.word(paper));

        assertThat(new LayoutChecker(LAYOUT.format(paper)).check(spoiled)).isNotEmpty();
    }

    @Test
    void thereAreMoreThanFortyWaysToSpoilAPaper() {
        assertThat(Mutation.all().stream().map(Mutation::name).distinct()).hasSizeGreaterThan(40);
    }

    private static Paper paper(String name) {
        return Objects.requireNonNull(SamplePapers.all().get(name));
    }
}
