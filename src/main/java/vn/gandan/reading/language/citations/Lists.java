package vn.gandan.reading.language.citations;

import java.util.List;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** What stands between the papers of a list: "217, 218", "219-QĐ/TW và 220-QĐ/TW". */
final class Lists {

    private static final int WIDEST = 16;
    private static final int LONGEST_DAY = 40;
    private static final List<String> WORDS = List.of("và", "cùng", "hoặc", "hay");

    private Lists() {}

    /** Whether from one place to another there is nothing but a comma or "và", and perhaps "số" and the first one's day. */
    static boolean connect(CleanText text, int end, int to) {
        if (to - end > WIDEST + LONGEST_DAY) {
            return false;
        }
        int from = behindDay(text, end);
        if (to - from > WIDEST || to <= from) {
            return false;
        }
        int place = Nearby.after(text, from);
        int comma = text.at(place) == ',' || text.at(place) == '&' ? place + 1 : place;
        place = Nearby.after(text, comma);
        int word = Nearby.pastAny(text, place, WORDS);
        if (word < 0 && comma == Nearby.after(text, from)) {
            return false;
        }
        place = word < 0 ? place : Nearby.after(text, word);
        int number = Nearby.past(text, place, "số");
        return (place == to && (from == end || symbolFollows(text, to)))
                || (number >= 0 && Nearby.after(text, number) == to);
    }

    private static int behindDay(CleanText text, int end) {
        int gap = Nearby.after(text, end);
        int comma = text.at(gap) == ',' ? Nearby.after(text, gap + 1) : gap;
        int start = text.at(comma) == '(' ? comma + 1 : comma;
        var day = Nearby.past(text, start, "ngày") < 0 ? null : IssueDate.at(text, start);
        if (day == null) {
            return end;
        }
        return text.at(day.end()) == ')' ? day.end() + 1 : day.end();
    }

    /** Behind a day a bare number is too little to go on with. */
    private static boolean symbolFollows(CleanText text, int place) {
        int digits = Nearby.digitsEnd(text, place, 6);
        return Character.isLetter(text.at(place)) || text.at(digits) == '-' || text.at(digits) == '/';
    }
}
