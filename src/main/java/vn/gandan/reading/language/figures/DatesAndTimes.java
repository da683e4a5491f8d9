package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Days, months, years and times of day, which are no quantities. */
final class DatesAndTimes {

    static final int NONE = -1;

    private static final int TWO_DIGITS = 2;
    private static final int THREE_DIGITS = 3;
    private static final int YEAR_DIGITS = 4;

    private final CleanText text;

    DatesAndTimes(CleanText text) {
        this.text = text;
    }

    /** Where the date or time that begins here ends. */
    int end(int start, Role before) {
        int end = digits(start);
        int first = number(start, end);
        if (end - start > YEAR_DIGITS) {
            return NONE;
        }
        int time = end - start <= TWO_DIGITS ? Math.max(timeEnd(end), spokenTimeEnd(end)) : NONE;
        if (time != NONE) {
            return time;
        }
        int joined = joinedEnd(start, end, first, before);
        if (joined != NONE) {
            return joined;
        }
        return end - start <= TWO_DIGITS && first <= 31 ? spokenEnd(end, first, before) : yearEnd(end, first, before);
    }

    /** 14h30, 8:15, 7g. */
    private int timeEnd(int end) {
        char mark = Letters.lower(text.at(end));
        int minutes = digits(end + 1);
        boolean behind = minutes > end + 1;
        boolean hour = (mark == 'h' || mark == 'g') && (behind || !Character.isLetter(text.at(end + 1)));
        boolean clock = mark == ':' && minutes == end + 1 + TWO_DIGITS;
        return hour || clock ? minutes : NONE;
    }

    /** 14 giờ 00. */
    private int spokenTimeEnd(int end) {
        int minutes = behindWord(end, "giờ");
        boolean two = minutes != NONE && digits(minutes) - minutes == TWO_DIGITS;
        return two ? digits(minutes) : NONE;
    }

    /** 12/12/2013, 15.9.2016, 2017-12-28, 01/2021, 2016-2020, and 12/4 after "ngày". */
    private int joinedEnd(int start, int end, int first, Role before) {
        char separator = text.at(end);
        int second = end + 1;
        if (separator != '/' && separator != '-' && separator != '.') {
            return NONE;
        }
        int secondEnd = digits(second);
        int middle = number(second, secondEnd);
        if (secondEnd == second || secondEnd - second > YEAR_DIGITS) {
            return NONE;
        }
        int thirdEnd = digits(secondEnd + 1);
        if (text.at(secondEnd) == separator && thirdEnd > secondEnd + 1) {
            int third = number(secondEnd + 1, thirdEnd);
            if (secondEnd - second > TWO_DIGITS || thirdEnd - secondEnd - 1 == THREE_DIGITS) {
                return NONE; // 2.011.037 is a number
            }
            boolean dated = dayAndMonth(first, middle) && (third < 100 || year(third));
            return dated || (year(first) && dayAndMonth(third, middle)) ? thirdEnd : NONE;
        }
        boolean monthAndYear = separator != '.' && end - start <= TWO_DIGITS && first <= 12 && year(middle);
        boolean years = separator == '-' && year(first) && year(middle);
        boolean day = (before == Role.DAY || before == Role.MONTH) && first <= 31 && middle <= 31;
        return monthAndYear || years || day ? secondEnd : NONE;
    }

    /** 28 tháng 12 năm 2017; 12 after "tháng"; 5 after "ngày"; 2 after "quý". */
    private int spokenEnd(int end, int first, Role before) {
        int month = behindWord(end, "tháng");
        if (month != NONE && Letters.digit(text.at(month)) && digits(month) - month <= TWO_DIGITS) {
            return end;
        }
        boolean day = before == Role.DAY;
        boolean monthOfYear = before == Role.MONTH && first <= 12;
        boolean quarter = before == Role.QUARTER && first <= 4;
        return day || monthOfYear || quarter ? end : NONE;
    }

    private int yearEnd(int end, int first, Role before) {
        int other = Letters.behindSpaces(text, end);
        int next = Letters.behindSpaces(text, other + 1);
        if (year(first)
                && text.at(other) == '-'
                && digits(next) - next == YEAR_DIGITS
                && year(number(next, digits(next)))) {
            return digits(next);
        }
        return (before == Role.YEAR || before == Role.PER) && year(first) ? end : NONE;
    }

    private int behindWord(int end, String word) {
        int start = Letters.behindSpaces(text, end);
        return Letters.follow(text, start, word) ? Letters.behindSpaces(text, start + word.length()) : NONE;
    }

    private static boolean dayAndMonth(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static boolean year(int number) {
        return number >= 1900 && number <= 2100;
    }

    private int digits(int start) {
        int end = start;
        while (Letters.digit(text.at(end)) && end - start <= YEAR_DIGITS) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        int number = 0;
        for (int place = start; place < end; place++) {
            number = number * 10 + text.at(place) - '0';
        }
        return number;
    }
}
