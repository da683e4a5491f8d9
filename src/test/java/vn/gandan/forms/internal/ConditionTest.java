package vn.gandan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.forms.internal.ConditionReader.Unusable;
import vn.gandan.indicators.Cell;

class ConditionTest {

    private static final Cell LAND = Cell.of("E01");
    private static final Cell DONORS = Cell.of("E02");
    private static final Cell HOUSEHOLDS = Cell.of("D11");
    private static final Cell DECISIONS = Cell.parse("A02:CTr");

    private final ConditionReader reader = new ConditionReader(List.of(LAND, DONORS, HOUSEHOLDS, DECISIONS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E02 <= D11                              | true
            E02 > D11                               | false
            e02 < d11                               | true
            E02 + 10 = D11                          | true
            E01 = 12.50                             | true
            E01 / E02 * E02 <> E01                  | false
            not (E02 > D11)                         | true
            không (E02 > D11) và E01 > 0            | true
            E02 > D11 hoặc E01 > 0                  | true
            E02 > D11 or E01 < 0                    | false
            !(E02 > D11) && E01 > 0                 | true
            min(E02, D11) = 30                      | true
            max(E02, D11, 99) == 99                 | true
            abs(E02 - D11) <= 10                    | true
            if(E02 > 0, E01 > 0, E01 = 0)           | true
            if(E02 > 100, 1, 2) = 2                 | true
            round(E01, 0) = 13                      | true
            A02_CTr = 4                             | true
            E02 <= last_E02 * 2                     | true
            E02 < LAST_E02                          | false
            -E01 < 0                                | true
            E02 % 7 = 2                             | true
            """)
    void aConditionIsJudgedByItsFigures(String condition, boolean holds) throws Unusable {
        assertThat(judged(condition)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | CONDITION_EMPTY
            E02 <=                      | CONDITION_UNREADABLE
            (E02 <= D11                 | CONDITION_UNREADABLE
            E02 <= D11)                 | CONDITION_UNREADABLE
            E02 D11                     | CONDITION_UNREADABLE
            E02 <= 0,5                  | CONDITION_UNREADABLE
            E02 <= "30"                 | CONDITION_UNREADABLE
            E02^2 > 1                   | CONDITION_UNREADABLE
            E02[1] > 1                  | CONDITION_UNREADABLE
            E02.x > 1                   | CONDITION_UNREADABLE
            if(E02 > 1, 2) > 1          | CONDITION_UNREADABLE
            E02 + D11                   | CONDITION_NO_CLAIM
            E02                         | CONDITION_NO_CLAIM
            E02 <= D11 <= E01           | CONDITION_MIXED
            E02 and D11                 | CONDITION_MIXED
            if(E02, 1, 2) > 1           | CONDITION_MIXED
            if(E02 > 1, 1, E02 > 2) > 1 | CONDITION_MIXED
            1 < 2                       | CONDITION_WITHOUT_FIGURES
            E99 > 1                     | VARIABLE_UNKNOWN
            last_E99 > 1                | VARIABLE_UNKNOWN
            E01 > PI                    | VARIABLE_UNKNOWN
            TRUE and E01 > 1            | VARIABLE_UNKNOWN
            random() > E01              | FUNCTION_UNKNOWN
            dt_now() > E01              | FUNCTION_UNKNOWN
            str_length(E01) > 1         | FUNCTION_UNKNOWN
            fact(E01) > 1               | FUNCTION_UNKNOWN
            E01 > 1E999999999           | NUMBER_UNUSABLE
            E01 > 0x10                  | NUMBER_UNUSABLE
            """)
    void whatIsNoClaimAboutFiguresOfTheFormIsRefused(String condition, Flaw.Kind kind) {
        assertThatThrownBy(() -> reader.read(condition))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.kind()).isEqualTo(kind));
    }

    @Test
    void theRefusalNamesThePlace() {
        assertThatThrownBy(() -> reader.read("E02 và và D11"))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.detail()).isEqualTo("và D11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E02 <= D11", "E01 > 0 or E02 <= D11", "last_E01 > 0"})
    void nothingIsJudgedWithoutAllItsFigures(String condition) throws Unusable {
        var some = Map.of(LAND, new BigDecimal("12.5"), DONORS, BigDecimal.TEN);

        assertThat(reader.read(condition).holds(some, Map.of())).isNull();
    }

    @Test
    void nothingIsDividedByNothing() throws Unusable {
        var values = Map.of(LAND, BigDecimal.ONE, DONORS, BigDecimal.ZERO);

        assertThat(reader.read("E01 / E02 > 1").holds(values, Map.of())).isNull();
    }

    @Test
    void largeMoneyIsExact() throws Unusable {
        var values = Map.of(LAND, new BigDecimal("900719925474099300.07"), DONORS, new BigDecimal("0.07"));

        assertThat(reader.read("E01 - E02 = 900719925474099300").holds(values, Map.of()))
                .isTrue();
    }

    @Test
    void manyJudgeByOneConditionAtOnce() throws Unusable {
        var condition = reader.read("E02 <= D11");

        var wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(number -> {
                    var values =
                            Map.of(DONORS, BigDecimal.valueOf(number % 7), HOUSEHOLDS, BigDecimal.valueOf(number % 5));
                    return !Boolean.valueOf(number % 7 <= number % 5).equals(condition.holds(values, Map.of()));
                })
                .count();

        assertThat(wrong).isZero();
    }

    private @Nullable Boolean judged(String condition) throws Unusable {
        var values = new HashMap<Cell, BigDecimal>();
        values.put(LAND, new BigDecimal("12.5"));
        values.put(DONORS, new BigDecimal("30"));
        values.put(HOUSEHOLDS, new BigDecimal("40"));
        values.put(DECISIONS, new BigDecimal("4"));
        return reader.read(condition).holds(values, Map.of(DONORS, new BigDecimal("20")));
    }
}
