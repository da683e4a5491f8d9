package vn.gandan.writing.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.gandan.writing.editing.Difference.Kind;
import vn.gandan.writing.editing.Difference.Line;

class DifferenceTest {

    @Test
    void onlyChangedLinesAreMarkedAndWhatWentStandsBeforeWhatCame() {
        assertThat(Difference.of("a\nb\nc", "a\nx\nc\nd").lines())
                .containsExactly(
                        new Line(Kind.SAME, "a"),
                        new Line(Kind.GONE, "b"),
                        new Line(Kind.NEW, "x"),
                        new Line(Kind.SAME, "c"),
                        new Line(Kind.NEW, "d"));
    }

    @RepeatedTest(20)
    void bothTextsCanBeReadOutOfIt() {
        var random = new Random();
        var before = text(random);
        var now = text(random);
        var lines = Difference.of(before, now).lines();
        assertThat(lines.stream().filter(line -> line.kind() != Kind.NEW).map(Line::words))
                .containsExactlyElementsOf(before.lines().toList());
        assertThat(lines.stream().filter(line -> line.kind() != Kind.GONE).map(Line::words))
                .containsExactlyElementsOf(now.lines().toList());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(line -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("\n"));
    }
}
