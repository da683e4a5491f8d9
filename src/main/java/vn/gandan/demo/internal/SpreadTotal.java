package vn.gandan.demo.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A total published for a whole province, spread over hamlets for illustration: each gets at least {@code least}, the
 * rest goes by weight in whole steps (tens of square metres, millions of đồng). Weights depend on a hamlet's code
 * alone; no district or commune is favoured.
 */
record SpreadTotal(String indicator, long total, long least, long step, ToLongFunction<String> weight) {

    /** The totals of the five-year report on the teams (tổ dân vận). */
    static final List<SpreadTotal> OF_THE_TEAMS = List.of(
            new SpreadTotal("D02", HamletPlan.HAMLETS, 1, 1, code -> 1),
            // Five to nine members a team: nobody's quota of the rest exceeds four.
            new SpreadTotal("D04", 14_589, 5, 1, code -> Dice.between(50, 150, code + " members")),
            new SpreadTotal("C15", 484, 0, 1, SpreadTotal::models),
            new SpreadTotal("E01", 2_477_180, 0, 10, code -> size(code) * Dice.between(20, 180, code + " land")),
            new SpreadTotal("E03", 1_477_602, 0, 1, code -> size(code) * Dice.between(60, 140, code + " days")),
            new SpreadTotal(
                    "E04", 109_402_000_000L, 0, 1_000_000, code -> size(code) * Dice.between(50, 150, code + " cash")),
            new SpreadTotal(
                    "E05",
                    252_430_000_000L,
                    0,
                    1_000_000,
                    code -> size(code) * Dice.between(50, 150, code + " works")));

    SpreadTotal {
        if (total % step != 0) {
            throw new IllegalArgumentException("the total is not made of whole steps");
        }
    }

    /** The share of each hamlet, by its code, in the order given. */
    Map<String, BigDecimal> over(List<String> hamlets) {
        long[] weights = hamlets.stream().mapToLong(weight).toArray();
        long[] steps = Apportionment.of((total - least * hamlets.size()) / step, weights);
        var shares = new LinkedHashMap<String, BigDecimal>();
        IntStream.range(0, steps.length)
                .forEach(place -> shares.put(hamlets.get(place), BigDecimal.valueOf(least + steps[place] * step)));
        return shares;
    }

    private static long size(String hamlet) {
        return Dice.between(60, 140, hamlet + " size");
    }

    /** About one hamlet in five has models of self-management, a few of them more than one. */
    private static long models(String hamlet) {
        return Dice.between(1, 100, hamlet + " has models") <= 20 ? Dice.between(1, 3, hamlet + " models") : 0;
    }
}
