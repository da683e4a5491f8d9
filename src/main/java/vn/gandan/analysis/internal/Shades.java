package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Steps of colour, each with about as many units as the others; equal values are in one step (bậc màu). */
record Shades(List<BigDecimal> tops) {

    static final int MOST = 5;

    /** Ascending tops, the last the largest value; empty where there are no values. */
    static Shades of(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var tops = new ArrayList<BigDecimal>();
        for (int step = 1; step <= MOST && !sorted.isEmpty(); step++) {
            var top = sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * step / (double) MOST) - 1));
            if (tops.isEmpty() || tops.getLast().compareTo(top) < 0) {
                tops.add(top);
            }
        }
        return new Shades(List.copyOf(tops));
    }

    /** Counted from 0, the lightest. */
    int step(BigDecimal value) {
        for (int step = 0; step < tops.size(); step++) {
            if (value.compareTo(tops.get(step)) <= 0) {
                return step;
            }
        }
        return tops.size() - 1;
    }

    /** The shade of a step, spread over all there are: two steps are the lightest and the darkest. */
    int shade(int step) {
        return tops.size() == 1 ? MOST / 2 : Math.round((float) step * (MOST - 1) / (tops.size() - 1));
    }
}
