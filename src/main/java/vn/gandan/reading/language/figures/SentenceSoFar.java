package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.shared.CleanText;

/** The sentence that a reading has come to: where it begins, and what its words up to now tell. Places come in order. */
final class SentenceSoFar {

    private static final long SENTENCE = ClauseBounds.marks(".!?\n");
    private static final int FAR = 400;

    private record Told(int place, Clue clue) {}

    private final CleanText text;
    private final List<Told> told = new ArrayList<>();
    private int start;
    private int place;
    private int read;

    SentenceSoFar(CleanText text) {
        this.text = text;
    }

    /** Whether no sentence ends between two places that are not too far apart. */
    boolean same(int from, int to) {
        return to - from < FAR && at(to) <= from;
    }

    private int at(int next) {
        if (next < place || next - place > FAR) {
            start = ClauseBounds.start(text, next, SENTENCE, FAR);
        } else {
            start = Math.max(start, ClauseBounds.lastEnd(text, place, next, SENTENCE));
        }
        place = next;
        return start;
    }

    /** All that the words from one place of the sentence to another tell. */
    Clues between(int from, int to) {
        int first = at(to);
        if (read < first || read > to) {
            told.clear();
            read = first;
        }
        while (read < to) {
            var found = Clue.at(text, read);
            if (found != null) {
                told.add(new Told(read, found.meaning()));
            }
            read = ClauseBounds.nextWord(text, read, to);
        }
        var clues = Clues.NONE;
        for (int each = told.size() - 1; each >= 0 && told.get(each).place() >= from; each--) {
            clues = clues.with(told.get(each).clue());
        }
        return clues;
    }
}
