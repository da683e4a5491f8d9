package vn.gandan.reading.language.figures;

import java.util.HashMap;
import java.util.Map;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** The words around a figure, each weighed by how near its clause is. */
final class NearWords {

    private static final int FAR = 260;
    private static final long SENTENCE = ClauseBounds.marks(".!?\n");
    private static final double BEFORE = 0.75;
    private static final double BEHIND = 0.65;

    /** A clause with a number of its own tells little of another's. */
    private static final double OTHER_FIGURE = 0.35;

    /** The weight of words that stand right beside the figure. */
    static final double BESIDE = 0.7;

    private NearWords() {}

    static Map<String, Double> around(StatedFigure figure, CleanText text) {
        var words = new HashMap<String, Double>();
        int start = ClauseBounds.start(text, figure.span().start(), ClauseBounds.CLAUSE, FAR);
        int end = ClauseBounds.end(text, figure.span().end(), ClauseBounds.CLAUSE, FAR);
        weigh(words, text.between(start, end), 1);
        weigh(words, figure.label(), 1);
        int first = ClauseBounds.start(text, figure.span().start(), SENTENCE, FAR);
        double weight = 1;
        for (int place = start - 1; place > first; ) {
            int clause = ClauseBounds.start(text, place, ClauseBounds.CLAUSE, FAR);
            weight *= BEFORE * (digits(text, clause, place) ? OTHER_FIGURE * 2 : 1);
            weigh(words, text.between(clause, place), weight);
            place = clause - 1;
        }
        int last = ClauseBounds.end(text, figure.span().end(), SENTENCE, FAR);
        weight = 1;
        for (int place = end + 1; place < last; ) {
            int clause = ClauseBounds.end(text, place, ClauseBounds.CLAUSE, FAR);
            weight *= BEHIND * (digits(text, place, clause) ? OTHER_FIGURE : 1);
            weigh(words, text.between(place, clause), weight);
            place = clause + 1;
        }
        return words;
    }

    private static void weigh(Map<String, Double> words, String clause, double weight) {
        for (var word : NameWords.of(clause)) {
            words.merge(word, weight, Math::max);
            var other = NameWords.alsoCalled(word);
            if (other != null) {
                NameWords.of(other).forEach(also -> words.merge(also, weight, Math::max));
            }
        }
    }

    private static boolean digits(CleanText text, int start, int end) {
        for (int place = start; place < end; place++) {
            if (Letters.digit(text.at(place))) {
                return true;
            }
        }
        return false;
    }
}
