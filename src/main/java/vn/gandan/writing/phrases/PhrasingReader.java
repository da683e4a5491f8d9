package vn.gandan.writing.phrases;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.writing.phrases.Phrasing.Sentence;
import vn.gandan.writing.phrases.Piece.Blank;
import vn.gandan.writing.phrases.Piece.Clause;
import vn.gandan.writing.phrases.Piece.Words;

/** Reads a pattern from left to right, once. */
public final class PhrasingReader {

    /** The pattern with what is wrong in it; without faults it says what its author meant. */
    public record Read(Phrasing phrasing, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    private final String text;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int place;

    PhrasingReader(String text) {
        this.text = text;
    }

    Read read() {
        while (place < text.length()) {
            sentences.add(sentence());
        }
        return new Read(new Phrasing(sentences), faults);
    }

    private Sentence sentence() {
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        while (place < text.length() && !sentenceEnds()) {
            char letter = text.charAt(place);
            if (letter == '{') {
                flush(words, pieces);
                pieces.add(blank(text.length()));
            } else if (letter == '[') {
                flush(words, pieces);
                pieces.add(clause());
            } else {
                if (letter == ']' || letter == '}') {
                    faults.add(new Fault(Fault.Kind.UNOPENED, place, String.valueOf(letter)));
                }
                words.append(letter);
                place++;
            }
        }
        while (place < text.length() && (ending(text.charAt(place)) || Character.isWhitespace(text.charAt(place)))) {
            words.append(text.charAt(place++));
        }
        flush(words, pieces);
        return new Sentence(pieces);
    }

    /** A full stop ends a sentence where a space or nothing follows it: not in 1.976. */
    private boolean sentenceEnds() {
        return ending(text.charAt(place))
                && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
    }

    private static boolean ending(char letter) {
        return letter == '.' || letter == '!' || letter == '?';
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private Piece blank(int limit) {
        int start = place;
        int end = text.indexOf('}', start);
        if (end < 0 || end >= limit) {
            return rest(limit);
        }
        place = end + 1;
        String inside = text.substring(start + 1, end);
        var asked = AskedReader.read(inside);
        if (asked.isEmpty()) {
            faults.add(new Fault(Fault.Kind.UNKNOWN, start, text.substring(start, place)));
            return new Words(text.substring(start, place));
        }
        return new Blank(asked.get());
    }

    private Piece clause() {
        int start = place;
        int end = text.indexOf(']', start);
        if (end < 0) {
            return rest(text.length());
        }
        place++;
        var said = alternative(end);
        var whenNone = List.<Piece>of();
        if (text.charAt(place) == '|') {
            place++;
            whenNone = alternative(end);
        }
        if (place < end) {
            faults.add(new Fault(Fault.Kind.NESTED, place, "|"));
        }
        place = end + 1;
        if (said.stream()
                .flatMap(Piece::asked)
                .allMatch(asked -> asked.indicators().isEmpty())) {
            faults.add(new Fault(Fault.Kind.NOTHING_ASKED, start, text.substring(start, place)));
        }
        return new Clause(said, whenNone);
    }

    private List<Piece> alternative(int end) {
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        while (place < end && text.charAt(place) != '|') {
            char letter = text.charAt(place);
            if (letter == '{') {
                flush(words, pieces);
                pieces.add(blank(end));
            } else {
                if (letter == '[') {
                    faults.add(new Fault(Fault.Kind.NESTED, place, "["));
                }
                words.append(letter);
                place++;
            }
        }
        flush(words, pieces);
        return pieces;
    }

    private Words rest(int limit) {
        var rest = text.substring(place, limit);
        faults.add(new Fault(Fault.Kind.UNCLOSED, place, rest));
        place = limit;
        return new Words(rest);
    }
}
