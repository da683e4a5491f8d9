package vn.gandan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.gandan.writing.Difference.Kind;
import vn.gandan.writing.Difference.Stretch;

class DifferenceTest {

    @Test
    void onlyChangedLinesAreMarkedAndWhatWentStandsBeforeWhatCame() {
        assertThat(Difference.ofLines("a\nb\nc", "a\nx\nc\nd").stretches())
                .containsExactly(
                        new Stretch(Kind.SAME, "a"),
                        new Stretch(Kind.GONE, "b"),
                        new Stretch(Kind.NEW, "x"),
                        new Stretch(Kind.SAME, "c"),
                        new Stretch(Kind.NEW, "d"));
    }

    @RepeatedTest(20)
    void bothTextsCanBeReadOutOfIt() {
        var random = new Random();
        var before = text(random);
        var now = text(random);
        var lines = Difference.ofLines(before, now).stretches();
        assertThat(lines.stream().filter(line -> line.kind() != Kind.NEW).map(Stretch::words))
                .containsExactlyElementsOf(before.lines().toList());
        assertThat(lines.stream().filter(line -> line.kind() != Kind.GONE).map(Stretch::words))
                .containsExactlyElementsOf(now.lines().toList());
    }

    @Test
    void wordsThatChangedTogetherAreOneStretch() {
        assertThat(Difference.ofWords("Đã họp 42 cuộc ở xã.", "Đã họp 45 buổi  ở xã.")
                        .stretches())
                .containsExactly(
                        new Stretch(Kind.SAME, "Đã họp"),
                        new Stretch(Kind.GONE, "42 cuộc"),
                        new Stretch(Kind.NEW, "45 buổi"),
                        new Stretch(Kind.SAME, "ở xã."));
        assertThat(Difference.ofWords("", " ").stretches()).isEmpty();
    }

    @Test
    void textsTooLongToCompareWentAndCame() {
        var difference = Difference.ofWords("a ".repeat(3_000), "b ".repeat(3_000));
        assertThat(difference.stretches()).extracting(Stretch::kind).containsExactly(Kind.GONE, Kind.NEW);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(line -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("\n"));
    }
}
