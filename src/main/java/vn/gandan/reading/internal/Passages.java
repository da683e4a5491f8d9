package vn.gandan.reading.internal;

import vn.gandan.reading.language.Span;

/** Sentences of a report, as they stand around what was found in them. */
final class Passages {

    private static final int LONGEST = 600;

    private Passages() {}

    /** The sentence around a span, on its line, shortened where somebody never ended it. */
    static Span sentence(CharSequence text, Span span) {
        int start = span.start();
        int earliest = Math.max(0, span.start() - LONGEST / 2);
        while (start > earliest && !ends(text, start - 1)) {
            start--;
        }
        int end = Math.min(text.length(), span.end());
        int latest = Math.min(text.length(), Math.max(end, start + LONGEST));
        while (end < latest && !ends(text, end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    static String words(CharSequence text, Span span) {
        return text.subSequence(span.start(), Math.min(span.end(), text.length()))
                .toString()
                .strip();
    }

    /** A full stop between digits ends nothing. */
    private static boolean ends(CharSequence text, int place) {
        char letter = text.charAt(place);
        if (letter == '\n') {
            return true;
        }
        boolean stop = letter == '.' || letter == '!' || letter == '?';
        return stop && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
    }
}
