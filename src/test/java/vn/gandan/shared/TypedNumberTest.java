package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1800       | 1800
            1.800      | 1800
            1 800      | 1800
            2.477.180  | 2477180
            109,402    | 109.402
            1.234,5    | 1234.5
            -1.234,5   | -1234.5
            −7         | -7
            2.5        | 2.5
            0.50       | 0.50
            999999999999999999999999 | 999999999999999999999999
            """)
    void isReadAsVietnamesePeopleWriteIt(String typed, String value) {
        assertThat(TypedNumber.of(typed, false))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,800    | 1800
            109.402  | 109.402
            1,234.5  | 1234.5
            0,5      | 0.5
            """)
    void andInEnglishTheOtherWayRound(String typed, String value) {
        assertThat(TypedNumber.of(typed, true))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mười", "1.80.0", "1e9", "12,", "--5", "9999999999999999999999999"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(TypedNumber.of(typed, false)).isEmpty();
    }
}
