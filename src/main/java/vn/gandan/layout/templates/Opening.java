package vn.gandan.layout.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pair of double braces in a text, or what is left of one. */
record Opening(String name, int start, int end, boolean broken) {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    static List<Opening> in(String text) {
        var openings = new ArrayList<Opening>();
        int place = 0;
        while (place < text.length()) {
            var next = next(text, place);
            if (next.isEmpty()) {
                break;
            }
            openings.add(next.get());
            place = next.get().end();
        }
        return openings;
    }

    private static Optional<Opening> next(String text, int from) {
        int open = text.indexOf(OPEN, from);
        int close = text.indexOf(CLOSE, from);
        if (open < 0 && close < 0) {
            return Optional.empty();
        }
        if (open < 0 || (close >= 0 && close < open)) {
            return Optional.of(new Opening(CLOSE, close, close + CLOSE.length(), true));
        }
        int again = text.indexOf(OPEN, open + OPEN.length());
        if (close < 0 || (again >= 0 && again < close)) {
            int end = again < 0 ? text.length() : again;
            return Optional.of(new Opening(text.substring(open, end), open, end, true));
        }
        String name = text.substring(open + OPEN.length(), close);
        return Optional.of(new Opening(name, open, close + CLOSE.length(), false));
    }
}
