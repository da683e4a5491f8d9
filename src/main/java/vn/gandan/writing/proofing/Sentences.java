package vn.gandan.writing.proofing;

import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** Where the sentences of a text begin and end; every line ends one. */
final class Sentences {

    private static final int LONGEST = 2000;

    private final CleanText text;

    Sentences(CleanText text) {
        this.text = text;
    }

    Span around(Span span) {
        int start = span.start();
        while (start > 0 && !ends(start - 1) && span.start() - start < LONGEST) {
            start--;
        }
        while (start < span.start() && text.at(start) == ' ') {
            start++;
        }
        int end = span.end();
        while (end < text.length() && !ends(end) && end - span.end() < LONGEST) {
            end++;
        }
        return new Span(start, Math.max(end, span.end()));
    }

    private boolean ends(int place) {
        char letter = text.at(place);
        if (letter == '\n') {
            return true;
        }
        char next = text.at(place + 1);
        return (letter == '.' || letter == '!' || letter == '?')
                && (next == ' ' || next == '\n' || next == 0)
                && !initial(place);
    }

    /** "TP. Hà Giang", "II. KẾT QUẢ". */
    private boolean initial(int place) {
        return Character.isUpperCase(text.at(place - 1)) || place < 2;
    }
}
