package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** A day in the words of a text: 03/6/2013, 06-7-2016, 14.10.2014, ngày 5/6/24, ngày 12 tháng 12 năm 2013; and where it ends. */
record IssueDate(LocalDate day, int end) {

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int LAST_CENTURY = 1900;

    /** 24 is 2024, and 98 is 1998. */
    private static final int FIRST_OF_LAST_CENTURY = 50;

    /** With or without "ngày" before it. */
    static @Nullable IssueDate at(CleanText text, int place) {
        int said = Nearby.past(text, place, "ngày");
        int start = said < 0 ? place : Nearby.after(text, said);
        boolean bracket = text.at(start) == '(';
        var date = written(text, bracket && said >= 0 ? start + 1 : start, said >= 0 || text.at(start - 1) == '(');
        return date != null && bracket && text.at(date.end) == ')' ? new IssueDate(date.day, date.end + 1) : date;
    }

    /** @param sure whether what stands here is a day, and its year may be shortened */
    private static @Nullable IssueDate written(CleanText text, int start, boolean sure) {
        int dayEnd = Nearby.digitsEnd(text, start, 2);
        if (dayEnd == start) {
            return null;
        }
        int monthStart = behindSeparator(text, dayEnd, "tháng");
        int monthEnd = monthStart < 0 ? monthStart : Nearby.digitsEnd(text, monthStart, 2);
        int yearStart = monthEnd <= monthStart ? Nearby.NOT_THERE : behindSeparator(text, monthEnd, "năm");
        int yearEnd = yearStart < 0 ? yearStart : Nearby.digitsEnd(text, yearStart, 5);
        int digits = yearEnd - yearStart;
        boolean shortened = sure && digits == 2 && text.at(dayEnd) == text.at(monthEnd) && !digitFollows(text, yearEnd);
        if (digits != 4 && !shortened) {
            return null;
        }
        int year = number(text, yearStart, yearEnd);
        return day(
                number(text, start, dayEnd),
                number(text, monthStart, monthEnd),
                shortened ? whole(year) : year,
                yearEnd);
    }

    private static int whole(int year) {
        return LAST_CENTURY + year + (year < FIRST_OF_LAST_CENTURY ? CENTURY : 0);
    }

    /** "5/6/24/…" is no day. */
    private static boolean digitFollows(CleanText text, int place) {
        char next = text.at(place);
        return (next == '/' || next == '-' || next == '.' || next == ',') && Nearby.digit(text.at(place + 1));
    }

    private static int behindSeparator(CleanText text, int place, String word) {
        int gap = Nearby.after(text, place);
        char separator = text.at(gap);
        if (separator == '/' || separator == '-' || separator == '.') {
            return Nearby.after(text, gap + 1);
        }
        int behind = Nearby.past(text, separator == ',' ? Nearby.after(text, gap + 1) : gap, word);
        return behind < 0 ? behind : Nearby.after(text, behind);
    }

    private static @Nullable IssueDate day(int day, int month, int year, int end) {
        boolean sound = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return sound ? new IssueDate(LocalDate.of(year, month, day), end) : null;
    }

    private static int number(CleanText text, int start, int end) {
        int number = 0;
        for (int place = start; place < end; place++) {
            number = number * 10 + text.at(place) - '0';
        }
        return number;
    }
}
