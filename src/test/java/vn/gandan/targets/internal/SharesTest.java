package vn.gandan.targets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Dividing a target: the parts add up to it, whatever rounding leaves. */
class SharesTest {

    @Test
    void whatRoundingLeavesGoesToTheFirstAndNobodyGetsTwoMore() {
        assertThat(Shares.equal(new BigDecimal("10"), 4))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("3", "3", "2", "2");
        assertThat(Shares.equal(new BigDecimal("1.5"), 2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.8", "0.7");
    }

    @Test
    void aUnitWithoutAFigureGetsNothingProposedAndOneWithZeroGetsZero() {
        var parts = Shares.by(new BigDecimal("100"), weights("30", null, "0", "10"));

        assertThat(parts).containsExactly(new BigDecimal("75"), null, new BigDecimal("0"), new BigDecimal("25"));
        assertThat(Shares.by(BigDecimal.TEN, weights("0", null))).containsExactly(null, null);
    }

    @RepeatedTest(50)
    void thePartsAddUpExactly() {
        var dice = new Random();
        var whole = BigDecimal.valueOf(dice.nextInt(1_000_000), dice.nextInt(4));
        var weights = new ArrayList<@Nullable BigDecimal>();
        weights.add(BigDecimal.ONE);
        for (int unit = dice.nextInt(200); unit > 0; unit--) {
            weights.add(dice.nextInt(5) == 0 ? null : BigDecimal.valueOf(dice.nextInt(10_000)));
        }

        var parts = Shares.by(whole, weights);

        assertThat(parts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("%s over %s", whole, weights)
                .isEqualByComparingTo(whole);
        assertThat(parts).hasSameSizeAs(weights);
    }

    private static List<@Nullable BigDecimal> weights(@Nullable String... written) {
        var weights = new ArrayList<@Nullable BigDecimal>();
        for (@Nullable String weight : written) {
            weights.add(weight == null ? null : new BigDecimal(weight));
        }
        return weights;
    }
}
