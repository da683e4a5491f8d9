package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/**
 * Whether a number is one that a page counts of itself: "1.024 lượt đọc", "Chia sẻ: 45", "(12 bình luận)". Told by where
 * and how it stands and not by the words alone: a line or a bracket in which there is nothing else and no sentence ends.
 * That a fan page "đạt 1.024 lượt xem" is a result.
 */
final class PageCounters {

    private static final String EDGES = "\0\n|()•·";
    private static final int LONGEST = 70;

    private final CleanText text;
    private boolean counter;
    private boolean tally;
    private boolean said;

    PageCounters(CleanText text) {
        this.text = text;
    }

    boolean have(Numeral numeral) {
        counter = false;
        tally = false;
        said = false;
        // A report's next word is nearly always none of a page, and nothing more is looked at.
        int end = passed(numeral.end(), numeral.end() + LONGEST);
        if (!edge(end)) {
            return false;
        }
        int start = numeral.start();
        while (!edge(start - 1) && numeral.start() - start < LONGEST) {
            start--;
        }
        boolean alone = edge(start - 1) && passed(start, numeral.start()) >= numeral.start();
        boolean bracket = text.at(start - 1) == '(' && text.at(end) == ')';
        return alone && (counter || (tally && !bracket && !said)) && !sentence(end);
    }

    /** Over all that is no word, and over the words of pages, up to an edge, a limit or another word. */
    private int passed(int from, int limit) {
        int place = from;
        while (place < limit && !edge(place)) {
            if (Letters.letter(text.at(place))) {
                var word = PageWord.at(text, place);
                if (word == null || word.meaning().compareTo(PageWord.FILLER) > 0) {
                    return place;
                }
                counter |= word.meaning() == PageWord.COUNTER;
                tally |= word.meaning() == PageWord.TALLY;
                said |= word.meaning() == PageWord.SAID;
                place = word.place();
            } else {
                place++;
            }
        }
        return place;
    }

    private boolean edge(int place) {
        return EDGES.indexOf(text.at(place)) >= 0;
    }

    private boolean sentence(int end) {
        char last = text.at(Letters.beforeSpaces(text, end) - 1);
        return last == '.' || last == ';';
    }
}
