package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeYearTest {

    @AfterEach
    void asReleased() {
        AdministrativeYear.decide(List.of());
    }

    @ParameterizedTest
    @CsvSource({"2025-A, 2024-12-15, 2025-12-14", "2019-A, 2018-12-15, 2019-12-14", "1990-A, 1989-12-15, 1990-12-14"})
    void theReleaseSaysWhichDaysAYearHas(String code, String first, String last) {
        assertThat(Period.parse(code).firstDay()).isEqualTo(first);
        assertThat(Period.parse(code).lastDay()).isEqualTo(last);
    }

    /** Where the law changes a year is longer or shorter; no day is lost and none belongs to two. */
    @Test
    void whatIsDecidedHoldsFromItsYearOn() {
        AdministrativeYear.decide(List.of(
                new AdministrativeYear(2150, MonthDay.of(12, 31), "Nghị định mới", true),
                new AdministrativeYear(2160, MonthDay.of(2, 29), "Nghị định sau", true)));

        assertThat(Period.parse("2149-A").lastDay()).isEqualTo("2149-12-14");
        assertThat(Period.parse("2150-A").firstDay()).isEqualTo("2149-12-15");
        assertThat(Period.parse("2150-A").lastDay()).isEqualTo("2150-12-31");
        assertThat(Period.parse("2151-A").firstDay()).isEqualTo("2151-01-01");
        assertThat(Period.parse("2161-A").lastDay()).isEqualTo("2161-02-28");
        assertThat(Period.parse("2150-A").code()).isEqualTo("2150-A");
        assertThat(Period.parse("2151-A").before()).contains(Period.parse("2150-A"));
        assertThat(AdministrativeYear.inForce()).hasSize(4);
    }

    @Test
    void theFirstYearOfAllIsNone() {
        assertThatThrownBy(() -> Period.parse("0001-A")).isInstanceOf(Refusal.class);
    }
}
