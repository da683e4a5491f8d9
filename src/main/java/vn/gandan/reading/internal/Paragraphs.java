package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gandan.reading.language.Span;

/** Where the paragraphs of a report stand (đoạn). A line that nobody ever ended is cut, so that each fits a screen. */
final class Paragraphs {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 2_000;

    private final List<Span> spans;
    private final int first;

    private Paragraphs(List<Span> spans) {
        this.spans = spans;
        first = spans.isEmpty() || spans.getFirst().length() > LONGEST_TITLE ? 1 : 0;
    }

    static Paragraphs of(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(text, start, end, spans);
            start = end + 1;
        }
        return new Paragraphs(spans);
    }

    private static void line(String text, int from, int to, List<Span> spans) {
        int start = from;
        while (start < to) {
            int end = cut(text, start, to);
            var piece = trimmed(text, start, end);
            if (piece.length() > 0) {
                spans.add(piece);
            }
            start = end;
        }
    }

    private static int cut(String text, int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        int cut = space > start + LONGEST / 2 ? space : start + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    int count() {
        return spans.size();
    }

    Span span(int at) {
        return spans.get(at);
    }

    /** The title is 0, what follows 1; where the first is no title, it is 1. */
    int number(int at) {
        return first + at;
    }

    Set<Integer> numbers() {
        return IntStream.range(first, first + spans.size()).boxed().collect(Collectors.toSet());
    }

    /** The number of the paragraph in which a place stands. */
    int at(int place) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return first + low;
    }
}
