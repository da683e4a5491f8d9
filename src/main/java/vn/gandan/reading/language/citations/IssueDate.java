package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** A day in the words of a text: 03/6/2013, 06-7-2016, 14.10.2014, ngày 12 tháng 12 năm 2013; and where it ends. */
record IssueDate(LocalDate day, int end) {

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2099;

    /** With or without "ngày" before it. */
    static @Nullable IssueDate at(CleanText text, int place) {
        int said = Nearby.past(text, place, "ngày");
        int start = said < 0 ? place : Nearby.after(text, said);
        int dayEnd = Nearby.digitsEnd(text, start, 2);
        if (dayEnd == start) {
            return null;
        }
        int monthStart = behindSeparator(text, dayEnd, "tháng");
        int monthEnd = monthStart < 0 ? monthStart : Nearby.digitsEnd(text, monthStart, 2);
        int yearStart = monthEnd <= monthStart ? Nearby.NOT_THERE : behindSeparator(text, monthEnd, "năm");
        int yearEnd = yearStart < 0 ? yearStart : Nearby.digitsEnd(text, yearStart, 4);
        if (yearEnd - yearStart < 4 || Character.isDigit(text.at(yearEnd))) {
            return null;
        }
        return day(
                number(text, start, dayEnd),
                number(text, monthStart, monthEnd),
                number(text, yearStart, yearEnd),
                yearEnd);
    }

    private static int behindSeparator(CleanText text, int place, String word) {
        int gap = Nearby.after(text, place);
        char separator = text.at(gap);
        if (separator == '/' || separator == '-' || separator == '.') {
            return Nearby.after(text, gap + 1);
        }
        int behind = Nearby.past(text, gap, word);
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
