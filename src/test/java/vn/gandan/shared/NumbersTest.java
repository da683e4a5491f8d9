package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private final Numbers vietnamese = Numbers.VIETNAMESE;
    private final Numbers english = new Numbers(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1234567.89, '1.234.567,89'",
        "2477180, 2.477.180",
        "109.402, '109,402'",
        "252.430, '252,43'",
        "1000, 1.000",
        "999, 999",
        "0, 0",
        "0.5, '0,5'",
        "-1234.5, '−1.234,5'",
        "0.0005, '0,001'",
        "12345678901234567890.125, '12.345.678.901.234.567.890,125'"
    })
    void numbersAreWrittenTheVietnameseWay(BigDecimal value, String written) {
        assertThat(vietnamese.of(value)).isEqualTo(written);
    }

    @Test
    void numbersSwitchWithTheLanguage() {
        assertThat(english.of(new BigDecimal("1234567.89"))).isEqualTo("1,234,567.89");
        assertThat(english.percent(new BigDecimal("95.1"))).isEqualTo("95.1%");
        assertThat(english.money(new BigDecimal("252430000000"))).isEqualTo("252.43 billion đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "95.1, '95,1%'",
        "65.51724137931, '65,5%'",
        "100, 100%",
        "-4, −4%",
        "0, 0%",
        "108.22, '108,2%'",
        "1250, 1.250%"
    })
    void percentagesKeepOneDecimalAndNoneNeedlessly(BigDecimal value, String written) {
        assertThat(vietnamese.percent(value)).isEqualTo(written);
    }

    @Test
    void oneMissingHamletIsSeenInThePercentage() {
        // 2.070 of 2.071 is 99,95%.
        assertThat(vietnamese.percent(new BigDecimal("99.951714"))).isEqualTo("99,9%");
    }

    @Test
    void aChangeCarriesItsSign() {
        assertThat(vietnamese.change(new BigDecimal("3"))).isEqualTo("+3%");
        assertThat(vietnamese.change(new BigDecimal("-4"))).isEqualTo("−4%");
        assertThat(vietnamese.change(BigDecimal.ZERO)).isEqualTo("0%");
    }

    @ParameterizedTest
    @CsvSource({"7.044422984066, '7,04'", "7, 7", "1196.128, '1.196,13'", "7.5, '7,5'"})
    void averagesKeepTwoDecimals(BigDecimal value, String written) {
        assertThat(vietnamese.average(value)).isEqualTo(written);
    }

    @Test
    void aColumnKeepsItsCommasUnderEachOther() {
        assertThat(vietnamese.fixed(new BigDecimal("2373.22"), 3)).isEqualTo("2.373,220");
        assertThat(vietnamese.fixed(new BigDecimal("109402"), 0)).isEqualTo("109.402");
    }

    @ParameterizedTest
    @CsvSource({
        "109402000000, '109,402 tỷ đồng'",
        "252430000000, '252,43 tỷ đồng'",
        "2255600000, '2.255,6 triệu đồng'",
        "9945637123, 9.945.637.123 đồng",
        "1000000000, 1 tỷ đồng",
        "825600000, '825,6 triệu đồng'",
        "450000, 450.000 đồng",
        "0, 0 đồng"
    })
    void moneyIsToldExactlyInTheLargestUnitThatCan(BigDecimal dong, String written) {
        assertThat(vietnamese.money(dong)).isEqualTo(written);
    }

    @Test
    void aValueIsWrittenWithItsMeasure() {
        assertThat(vietnamese.measured(new BigDecimal("2477180"), "m²")).isEqualTo("2.477.180 m²");
        assertThat(vietnamese.measured(new BigDecimal("100"), "%")).isEqualTo("100%");
        assertThat(vietnamese.measured(new BigDecimal("109402000000"), "đồng")).isEqualTo("109,402 tỷ đồng");
    }

    @Test
    void theApisNumbersAreReadExactly() {
        assertThat(Numbers.parsePlain(" 1234567.890 ")).isEqualTo(new BigDecimal("1234567.890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234.567", "1,5", "1e9", "NaN", "--1", "1."})
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThatThrownBy(() -> Numbers.parsePlain(text)).isInstanceOf(Refusal.class);
    }
}
