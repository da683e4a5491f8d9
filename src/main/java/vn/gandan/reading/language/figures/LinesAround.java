package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Lines that are no part of a report's text: whom it goes to, captions of pictures, what a page adds. Seen in their order. */
final class LinesAround {

    private static final String BULLETS = "-+*•–●○";
    private static final String PAGE_SIGNS = "»>©★";
    private static final String GOES_ON = ":;,";
    private static final int LONGEST_SIGN = 4;
    private static final int LONGEST = 200;

    private final CleanText text;
    private boolean listing;
    private boolean hidden;

    LinesAround(CleanText text) {
        this.text = text;
        see(0);
    }

    boolean hide() {
        return hidden;
    }

    /** @param start where a line begins */
    void see(int start) {
        int first = start;
        while (first - start < LONGEST_SIGN && !Letters.wordly(text.at(first)) && text.at(first) != '\n') {
            first++;
        }
        var word = PageWord.at(text, first);
        if (word == null) {
            hidden = PAGE_SIGNS.indexOf(text.at(start)) >= 0 && text.at(start) != 0;
        } else {
            hidden = switch (word.meaning()) {
                case OPENER -> end(start) - start < LONGEST;
                case LABEL -> text.at(Letters.behindSpaces(text, word.place())) == ':';
                case CAPTION -> caption(Letters.behindSpaces(text, word.place()));
                case ADDRESSEES -> true;
                case RECIPIENTS ->
                    text.at(word.place() - 1) == ':'
                            || !Character.isLowerCase(text.at(Letters.behindSpaces(text, word.place())));
                case COUNTER, TALLY, SAID, FILLER -> false;
            };
        }
        if (hidden && word != null && word.meaning().compareTo(PageWord.ADDRESSEES) >= 0) {
            listing = word.meaning() == PageWord.RECIPIENTS || GOES_ON.indexOf(last(start)) >= 0;
        } else if (listing && !hidden) {
            listing = recipient(start);
            hidden = listing;
        }
    }

    /** "Ảnh: …", "Hình 2. …". */
    private boolean caption(int behind) {
        int end = behind;
        while (Letters.digit(text.at(end))) {
            end++;
        }
        char mark = text.at(Letters.behindSpaces(text, end));
        return mark == ':' || (mark == '.' && end > behind);
    }

    /** An empty line, a bullet, a clause that goes on, and the office in capitals that signs beside them. */
    private boolean recipient(int start) {
        int end = end(start);
        boolean bullet = BULLETS.indexOf(text.at(Letters.behindSpaces(text, start))) >= 0;
        return end == start
                || (end - start < LONGEST && (bullet || GOES_ON.indexOf(last(start)) >= 0 || capitals(start, end)));
    }

    private boolean capitals(int start, int end) {
        for (int place = start; place < end; place++) {
            if (Character.isLowerCase(text.at(place))) {
                return false;
            }
        }
        return true;
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private char last(int start) {
        return text.at(Letters.beforeSpaces(text, end(start)) - 1);
    }
}
