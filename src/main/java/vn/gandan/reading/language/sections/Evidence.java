package vn.gandan.reading.language.sections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.shared.CleanText;

/**
 * How much the words of a sentence speak for each part that it could belong to: shortcomings are told in other words than
 * what is done or what lies ahead, whoever writes. The words and their weights are in evidence.csv.
 */
record Evidence(int results, int limitations, int lessons, int tasks) {

    static final Evidence NONE = new Evidence(0, 0, 0, 0);

    /** Of a time that has not come yet. */
    static final Evidence AHEAD = new Evidence(0, 0, 0, 5);

    /** More of a kind of words does not say more: a long sentence must not outweigh all others. */
    private static final int MOST = 6;

    private static final int LOOKED_AT = 300;

    private static final String SEPARATORS = ".,/";

    private static final List<Evidence> FIGURES =
            List.of(NONE, new Evidence(0, 0, -2, 0), new Evidence(1, 0, -2, 0), new Evidence(2, 0, -2, 0));

    /** "Năm 2025, tiếp tục …": behind so short a beginning the sentence still opens. */
    private static final int SHORT_BEGINNING = 45;

    private static final List<Cue> PARTS = List.of(Cue.RESULTS, Cue.LIMITATIONS, Cue.LESSONS, Cue.TASKS);

    private static final WordTree<Evidence> OPENING = words("OPENING");
    private static final WordTree<Evidence> ANYWHERE = words("ANYWHERE");

    private static WordTree<Evidence> words(String place) {
        Map<String, Evidence> words = new HashMap<>();
        for (var row : Spellings.rows(Evidence.class, "evidence.csv")) {
            if (row.getField("place").equals(place)) {
                var weights = new Evidence(
                        Integer.parseInt(row.getField("results")),
                        Integer.parseInt(row.getField("limitations")),
                        Integer.parseInt(row.getField("lessons")),
                        Integer.parseInt(row.getField("tasks")));
                for (var word : row.getField("words").split("\\|", -1)) {
                    words.put(word, weights);
                    words.put(Spellings.otherwise(word), weights);
                }
            }
        }
        return WordTree.forwards(words);
    }

    /** Of a sentence or a heading. */
    static Evidence of(CleanText text, int from, int end) {
        int to = Math.min(end, from + LOOKED_AT);
        var opening = NONE;
        var inside = NONE;
        int figures = 0;
        boolean opens = true;
        int place = from;
        while (place < to) {
            char sign = text.charAt(place);
            if (Words.letter(sign)) {
                var first = opens ? OPENING.find(text, place) : null;
                var found = first == null ? ANYWHERE.find(text, place) : first;
                if (found == null || found.place() > to) {
                    place = behindWord(text, place, to);
                } else if (first == null) {
                    inside = inside.and(found.meaning());
                    place = found.place();
                } else {
                    opening = opening.and(found.meaning());
                    place = found.place();
                }
                opens = false;
            } else if (Words.digit(sign)) {
                int behind = behindNumber(text, place, to);
                figures += counts(text, behind) ? 1 : 0;
                place = behind;
                opens = false;
            } else {
                opens |= sign == ':' || sign == ';' || (sign == ',' && place - from <= SHORT_BEGINNING);
                place++;
            }
        }
        return opening.limited().and(inside.limited()).and(ofFigures(figures));
    }

    /** Who tells many figures tells what was done; a lesson has none. */
    private static Evidence ofFigures(int figures) {
        return FIGURES.get(Math.min(figures, FIGURES.size() - 1));
    }

    private static int behindNumber(CleanText text, int from, int to) {
        int place = from;
        while (place < to && (Words.digit(text.charAt(place)) || SEPARATORS.indexOf(text.charAt(place)) >= 0)) {
            place++;
        }
        return place;
    }

    /** Whether a word or a percent sign follows the number: a date and a symbol count nothing. */
    private static boolean counts(CleanText text, int behind) {
        char next = text.at(behind) == ' ' ? text.at(behind + 1) : text.at(behind);
        return next == '%' || (Words.letter(next) && !Words.capital(next));
    }

    private static int behindWord(CleanText text, int from, int to) {
        int place = from;
        while (place < to && Words.letter(text.charAt(place))) {
            place++;
        }
        return place;
    }

    Evidence times(int factor) {
        return new Evidence(results * factor, limitations * factor, lessons * factor, tasks * factor);
    }

    Evidence and(Evidence other) {
        return new Evidence(
                results + other.results, limitations + other.limitations, lessons + other.lessons, tasks + other.tasks);
    }

    /** The one part that so much speaks for, and next to nothing for another; null if there is none. */
    @Nullable Cue only(int least) {
        int[] weights = {results, limitations, lessons, tasks};
        int most = 0;
        for (int each = 1; each < weights.length; each++) {
            most = weights[each] > weights[most] ? each : most;
        }
        for (int each = 0; each < weights.length; each++) {
            if (each == most ? weights[each] < least : weights[each] > 1) {
                return null;
            }
        }
        return PARTS.get(most);
    }

    private Evidence limited() {
        return new Evidence(
                Math.min(results, MOST), Math.min(limitations, MOST), Math.min(lessons, MOST), Math.min(tasks, MOST));
    }
}
