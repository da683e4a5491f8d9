package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.sections.Course.State;
import vn.gandan.shared.CleanText;

/** Puts the sentences of a block that belong to one part together. */
final class Pieces {

    private final CleanText text;
    private final List<Sentence> sentences;
    private final State[] states;

    private Pieces(CleanText text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
        states = Course.of(sentences);
    }

    static List<Piece> of(CleanText text, List<Sentence> sentences) {
        return new Pieces(text, sentences).all();
    }

    private List<Piece> all() {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < states.length) {
            int next = from + 1;
            while (next < states.length && isOneWith(from, next)) {
                next++;
            }
            if (kind(from) != Cue.NOTHING) {
                pieces.add(piece(from, next));
            }
            from = next;
        }
        return pieces;
    }

    private Cue kind(int each) {
        return states[each].kind();
    }

    private boolean isOneWith(int from, int next) {
        int block = sentences.get(from).block().start();
        return kind(next) == kind(from) && sentences.get(next).block().start() == block;
    }

    private Piece piece(int from, int next) {
        var first = sentences.get(from);
        boolean opening = from == 0 || kind(from - 1) != kind(from);
        int end =
                Line.withoutBlanks(text, first.start(), sentences.get(next - 1).end());
        return new Piece(kind(from), first.start(), end, first.block(), first.said(), opening);
    }
}
