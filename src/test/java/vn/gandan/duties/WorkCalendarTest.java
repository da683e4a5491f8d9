package vn.gandan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar LAW = WorkCalendar.of(List.of());

    /** 1985 and 2007: Hà Nội saw the new moon on another day than Beijing. */
    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-21",
        "2007, 2007-02-17",
        "2019, 2019-02-05",
        "2022, 2022-02-01",
        "2023, 2023-01-22",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17",
        "2027, 2027-02-06",
        "2030, 2030-02-02"
    })
    void tetFollowsTheVietnameseMoon(int year, LocalDate newYear) {
        assertThat(LunarDays.tet(year)).isEqualTo(newYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-04-21",
        "2022, 2022-04-10",
        "2023, 2023-04-29",
        "2024, 2024-04-18",
        "2025, 2025-04-07",
        "2026, 2026-04-26"
    })
    void theHungKingsAreRememberedOnTheTenthOfTheThirdMonth(int year, LocalDate day) {
        assertThat(LunarDays.hungKings(year)).isEqualTo(day);
        assertThat(LAW.off(day).orElseThrow().cause()).isEqualTo(Cause.HUNG_KINGS);
    }

    /** As announced for each year; without the swapped days, which are data. */
    @ParameterizedTest
    @CsvSource({
        "2021, 2021-02-10, 2021-02-16",
        "2022, 2022-01-31, 2022-02-04",
        "2023, 2023-01-20, 2023-01-26",
        "2024, 2024-02-08, 2024-02-14",
        "2025, 2025-01-27, 2025-01-31",
        "2026, 2026-02-16, 2026-02-20"
    })
    void tetIsFiveDaysAndTheWeekendsItTook(int year, LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).allMatch(day -> !LAW.isWorkingDay(day));
        assertThat(LAW.nextWorkingDay(first)).isAfter(last);
        assertThat(LAW.isWorkingDay(lastWeekday(first.minusDays(1)))).isTrue();
        assertThat(LAW.isWorkingDay(LAW.nextWorkingDay(last.plusDays(1)))).isTrue();
        assertThat(daysOffOnWeekdays(year, Cause.TET) + daysOffOnWeekdays(year, Cause.IN_LIEU, "Tết Nguyên đán"))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-02, 2019-09-02",
        "2021-09-02, 2021-09-03",
        "2022-09-01, 2022-09-02",
        "2023-09-01, 2023-09-04",
        "2024-09-02, 2024-09-03",
        "2025-09-01, 2025-09-02",
        "2026-09-01, 2026-09-02"
    })
    void nationalDayHasASecondDaySince2021(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).allMatch(day -> !LAW.isWorkingDay(day));
        assertThat(LAW.isWorkingDay(lastWeekday(first.minusDays(1)))).isTrue();
        assertThat(LAW.isWorkingDay(nextWeekday(last.plusDays(1)))).isTrue();
    }

    @Test
    void aWeekendThatAHolidayTookIsGivenBack() {
        assertThat(LAW.whyOff(LocalDate.of(2026, 4, 26))).isEqualTo("Giỗ Tổ Hùng Vương");
        assertThat(LAW.whyOff(LocalDate.of(2026, 4, 27))).isEqualTo("Nghỉ bù Giỗ Tổ Hùng Vương");
        assertThat(LAW.isWorkingDay(LocalDate.of(2026, 4, 28))).isTrue();
        // Three days off in a row, the first two of them a weekend: 29/4 to 3/5/2023.
        assertThat(LAW.nextWorkingDay(LocalDate.of(2023, 4, 29))).isEqualTo(LocalDate.of(2023, 5, 4));
    }

    @Test
    void aNoticeMakesADayOffAndAnotherOneWorked() {
        var calendar = WorkCalendar.of(List.of(
                special(LocalDate.of(2026, 1, 2), false, "Nghỉ hoán đổi"),
                special(LocalDate.of(2026, 1, 10), true, "Làm bù"),
                special(LocalDate.of(2026, 2, 16), false, "Nghỉ theo thông báo")));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.whyOff(LocalDate.of(2026, 1, 2))).isEqualTo("Nghỉ hoán đổi");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.whyOff(LocalDate.of(2026, 1, 10))).isNull();
        assertThat(calendar.whyOff(LocalDate.of(2026, 2, 16))).isEqualTo("Tết Nguyên đán");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 1, 5))).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    /** So far nobody computes the moon, yet a calendar that is asked about the year must answer. */
    @Test
    void aYearBeyondTheMoonsTablesHasItsOtherHolidays() {
        assertThat(LAW.whyOff(LocalDate.of(3000, 1, 1))).isEqualTo("Tết Dương lịch");
        assertThat(LAW.isWorkingDay(LocalDate.of(3000, 2, 12))).isTrue();
    }

    private static SpecialDay special(LocalDate day, boolean works, String name) {
        return new SpecialDay(day, works, name, "Thông báo", false);
    }

    private static long daysOffOnWeekdays(int year, Cause cause, String... name) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .flatMap(day -> LAW.off(day).stream())
                .filter(off -> off.cause() == cause && Stream.of(name).allMatch(off.name()::contains))
                .count();
    }

    private static LocalDate lastWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 ? day : lastWeekday(day.minusDays(1));
    }

    private static LocalDate nextWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 ? day : nextWeekday(day.plusDays(1));
    }
}
