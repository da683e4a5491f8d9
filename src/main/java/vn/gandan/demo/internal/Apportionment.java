package vn.gandan.demo.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spreads a total over weights by the largest remainder (phương pháp số dư lớn nhất): whole shares, none negative, that
 * add up to the total exactly. Of equal remainders the earlier one gets the unit, so that the same input always gives the
 * same shares.
 */
final class Apportionment {

    private Apportionment() {}

    static long[] of(long total, long[] weights) {
        long weight = Arrays.stream(weights).reduce(0, Math::addExact);
        if (total < 0 || weight <= 0 || Arrays.stream(weights).anyMatch(one -> one < 0)) {
            throw new IllegalArgumentException("nothing to spread over");
        }
        long[] products = Arrays.stream(weights)
                .map(one -> Math.multiplyExact(total, one))
                .toArray();
        long[] shares = Arrays.stream(products).map(product -> product / weight).toArray();
        long left = total - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer place) -> products[place] % weight)
                        .reversed())
                .limit(left)
                .forEach(place -> shares[place]++);
        return shares;
    }
}
