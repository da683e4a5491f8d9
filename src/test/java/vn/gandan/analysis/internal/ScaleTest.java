package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales and steps of colour. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "187988, 50000, 4",
        "1, 0.25, 4",
        "0, 1, 1",
        "4, 1, 4",
        "4.1, 2, 3",
        "100, 25, 4",
        "101, 50, 3",
        "0.3, 0.1, 3",
        "9999999, 2500000, 4"
    })
    void theLinesStandAtRoundNumbers(String largest, String step, int lines) {
        var scale = Scale.upTo(new BigDecimal(largest));

        assertThat(scale.step()).isEqualByComparingTo(step);
        assertThat(scale.lines()).isEqualTo(lines);
    }

    @RepeatedTest(100)
    void aScaleHoldsItsLargestValueInAtMostFourLinesAndWastesLessThanHalf() {
        var dice = new Random();
        var largest = BigDecimal.valueOf(1 + dice.nextInt(2_000_000), dice.nextInt(6));
        var scale = Scale.upTo(largest);

        assertThat(scale.lines()).isBetween(1, 4);
        assertThat(scale.top()).isGreaterThanOrEqualTo(largest);
        assertThat(scale.top()).isLessThan(largest.multiply(new BigDecimal("2.01")));
        assertThat(scale.ticks()).hasSize(scale.lines() + 1).isSorted();
    }

    @Test
    void equalValuesHaveOneColourAndNoneHasNone() {
        assertThat(Shades.of(List.of()).tops()).isEmpty();
        var same = Shades.of(List.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
        assertThat(same.tops()).containsExactly(BigDecimal.TEN);
        assertThat(same.shade(same.step(BigDecimal.TEN))).isEqualTo(2);
    }

    @Test
    void aHundredValuesMakeFiveStepsOfTwenty() {
        var values = IntStream.rangeClosed(1, 100).mapToObj(BigDecimal::valueOf).toList();
        var shades = Shades.of(values);

        assertThat(IntStream.range(0, 5)
                        .mapToObj(step -> values.stream()
                                .filter(value -> shades.step(value) == step)
                                .count()))
                .containsExactly(20L, 20L, 20L, 20L, 20L);
        assertThat(IntStream.range(0, 5).map(shades::shade)).containsExactly(0, 1, 2, 3, 4);
    }
}
