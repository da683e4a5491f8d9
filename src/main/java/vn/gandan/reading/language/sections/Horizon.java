package vn.gandan.reading.language.sections;

import java.util.EnumMap;
import java.util.Map;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** The time that a report is about, as its title says: what opens with a later one ("Năm 2025, …") looks ahead. */
final class Horizon {

    private enum Unit {
        YEAR("năm"),
        QUARTER("quý"),
        MONTH("tháng");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;
    private static final int OPENING = 24;

    private final CleanText text;
    private final Map<Unit, Integer> reported = new EnumMap<>(Unit.class);

    Horizon(CleanText text) {
        this.text = text;
    }

    /** The first that is named above the report is what it is about; the day of a paper's issue is not. */
    void note(int from, int to) {
        for (var unit : Unit.values()) {
            int number = number(unit, from, to);
            if (number > 0) {
                reported.putIfAbsent(unit, number);
            }
        }
    }

    /** Whether the words open with a later time than the one reported on. */
    boolean isBefore(int from, int to) {
        int most = Math.min(to, from + OPENING);
        for (var time : reported.entrySet()) {
            if (number(time.getKey(), from, most) > time.getValue()) {
                return true;
            }
        }
        return false;
    }

    /** Of the first year, quarter or month that is named and is no part of a date; zero for none. */
    private int number(Unit unit, int from, int to) {
        for (int place = from; place < to; place++) {
            if (!Words.letter(text.charAt(place))) {
                continue;
            }
            if (Letters.follow(text, place, unit.word)) {
                int number = numberAt(unit, Words.skipBlanks(text, place + unit.word.length(), to));
                boolean date = text.at(place - 1) == ' ' && Words.digit(text.at(place - 2));
                if (number > 0 && !date) {
                    return number;
                }
            }
            while (place < to && Words.letter(text.charAt(place))) {
                place++;
            }
        }
        return 0;
    }

    private int numberAt(Unit unit, int place) {
        int roman = unit == Unit.QUARTER ? Romans.behind(text, place, text.length()) : place;
        if (roman > place) {
            return Romans.value(text, place, roman);
        }
        int number = 0;
        int end = place;
        while (Words.digit(text.at(end)) && end - place < 4) {
            number = number * 10 + text.charAt(end++) - '0';
        }
        boolean year = number > FIRST_YEAR && number < LAST_YEAR;
        return (unit == Unit.YEAR ? year : number <= MONTHS) ? number : 0;
    }
}
