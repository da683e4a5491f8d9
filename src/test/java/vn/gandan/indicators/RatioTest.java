package vn.gandan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void allOfThemAreAHundredPerCent() {
        assertThat(Ratio.of(new BigDecimal("2071"), new BigDecimal("2071")).percent())
                .isEqualTo(new BigDecimal("100"));
    }

    @Test
    void theValueComesFromThePartsAndKeepsItsDecimals() {
        assertThat(Ratio.of(new BigDecimal("95"), new BigDecimal("145")).percent())
                .isEqualTo(new BigDecimal("65.51724137931"));
        assertThat(Ratio.of(new BigDecimal("14589"), new BigDecimal("2071")).each())
                .isEqualTo(new BigDecimal("7.044422984066"));
    }

    @Test
    void noneOfSomethingIsZero() {
        assertThat(Ratio.of(BigDecimal.ZERO, BigDecimal.TEN).percent()).isEqualByComparingTo("0");
    }

    @Test
    void withoutAPartOrOfNothingThereIsNoValue() {
        assertThat(Ratio.of(BigDecimal.ONE, BigDecimal.ZERO).percent()).isNull();
        assertThat(Ratio.of(BigDecimal.ONE, new BigDecimal("0.00")).percent()).isNull();
        assertThat(Ratio.of(BigDecimal.ONE, null).percent()).isNull();
        assertThat(Ratio.of(null, BigDecimal.ONE).percent()).isNull();
        assertThat(Ratio.of(null, null).each()).isNull();
    }
}
