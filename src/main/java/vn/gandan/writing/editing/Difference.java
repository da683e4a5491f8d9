package vn.gandan.writing.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What changed from one text to the next, line by line (khác nhau giữa hai bản). */
public record Difference(List<Line> lines) {

    /** Giữ nguyên, bỏ đi, thêm vào. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Line(Kind kind, String words) {}

    public Difference {
        lines = List.copyOf(lines);
    }

    /** By the longest run of lines that both have; what went stands before what came. */
    static Difference of(String before, String now) {
        var old = before.lines().toList();
        var next = now.lines().toList();
        var common = common(old, next);
        var lines = new ArrayList<Line>();
        int one = 0;
        int other = 0;
        while (one < old.size() || other < next.size()) {
            if (one < old.size() && other < next.size() && old.get(one).equals(next.get(other))) {
                lines.add(new Line(Kind.SAME, old.get(one++)));
                other++;
            } else if (other == next.size() || (one < old.size() && common[one + 1][other] >= common[one][other + 1])) {
                lines.add(new Line(Kind.GONE, old.get(one++)));
            } else {
                lines.add(new Line(Kind.NEW, next.get(other++)));
            }
        }
        return new Difference(lines);
    }

    /** How many lines the rests of both texts have in common, from each pair of places on. */
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
        return lines.size()
                - Collections.frequency(lines.stream().map(Line::kind).toList(), Kind.SAME);
    }
}
