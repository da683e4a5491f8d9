package vn.gandan.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed from one text to the next (khác nhau giữa hai bản). */
public record Difference(List<Stretch> stretches) {

    /** Giữ nguyên, bỏ đi, thêm vào. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Stretch(Kind kind, String words) {}

    /** Pairs of words to compare; of longer texts all went and all came. */
    private static final long MOST_PAIRS = 4_000_000;

    public Difference {
        stretches = List.copyOf(stretches);
    }

    /** Line by line. */
    public static Difference ofLines(String before, String now) {
        return new Difference(compared(before.lines().toList(), now.lines().toList()));
    }

    /** Word by word; words of one kind that follow each other are one stretch. */
    public static Difference ofWords(String before, String now) {
        var stretches = new ArrayList<Stretch>();
        for (var word : compared(words(before), words(now))) {
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.kind() == word.kind()) {
                stretches.set(stretches.size() - 1, new Stretch(last.kind(), last.words() + " " + word.words()));
            } else {
                stretches.add(word);
            }
        }
        return new Difference(stretches);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }

    /** By the longest run that both have; what went stands before what came. */
    private static List<Stretch> compared(List<String> old, List<String> next) {
        int begin = 0;
        while (begin < Math.min(old.size(), next.size()) && old.get(begin).equals(next.get(begin))) {
            begin++;
        }
        var stretches = new ArrayList<Stretch>();
        old.subList(0, begin).forEach(same -> stretches.add(new Stretch(Kind.SAME, same)));
        var goneOrSame = old.subList(begin, old.size());
        var newOrSame = next.subList(begin, next.size());
        stretches.addAll(
                (long) goneOrSame.size() * newOrSame.size() > MOST_PAIRS
                        ? replaced(goneOrSame, newOrSame)
                        : byCommon(goneOrSame, newOrSame));
        return stretches;
    }

    private static List<Stretch> replaced(List<String> old, List<String> next) {
        var stretches = new ArrayList<Stretch>();
        old.forEach(gone -> stretches.add(new Stretch(Kind.GONE, gone)));
        next.forEach(come -> stretches.add(new Stretch(Kind.NEW, come)));
        return stretches;
    }

    private static List<Stretch> byCommon(List<String> old, List<String> next) {
        var common = common(old, next);
        var stretches = new ArrayList<Stretch>();
        int one = 0;
        int other = 0;
        while (one < old.size() || other < next.size()) {
            if (one < old.size() && other < next.size() && old.get(one).equals(next.get(other))) {
                stretches.add(new Stretch(Kind.SAME, old.get(one++)));
                other++;
            } else if (other == next.size() || (one < old.size() && common[one + 1][other] >= common[one][other + 1])) {
                stretches.add(new Stretch(Kind.GONE, old.get(one++)));
            } else {
                stretches.add(new Stretch(Kind.NEW, next.get(other++)));
            }
        }
        return stretches;
    }

    /** How much the rests of both texts have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> next) {
        var common = new int[old.size() + 1][next.size() + 1];
        for (int one = old.size() - 1; one >= 0; one--) {
            for (int other = next.size() - 1; other >= 0; other--) {
                common[one][other] = old.get(one).equals(next.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        return common;
    }

    public int changes() {
        return (int) stretches.stream()
                .filter(stretch -> stretch.kind() != Kind.SAME)
                .count();
    }
}
