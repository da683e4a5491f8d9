package vn.gandan.duties;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of the Vietnamese lunar calendar (âm lịch), which is not always the Chinese one. */
final class LunarDays {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private LunarDays() {}

    /** Beyond these years nobody computes the moon for us. */
    static boolean known(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Mùng 1 tháng Giêng. */
    static LocalDate tet(int year) {
        return gregorian(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(1), 1));
    }

    /** Mùng 10 tháng Ba. */
    static LocalDate hungKings(int year) {
        return gregorian(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate gregorian(VietnameseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
