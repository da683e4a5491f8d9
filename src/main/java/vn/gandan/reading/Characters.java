package vn.gandan.reading;

/** Counts the Unicode characters of a text before a place in it; Java counts those beyond the first plane as two. */
final class Characters {

    private static final int EVERY = 1024;

    private final String text;

    /** How many begin before each 1.024th place; none where every character is one. */
    private final int[] marks;

    Characters(String text) {
        this.text = text;
        boolean pairs = text.codePointCount(0, text.length()) < text.length();
        marks = new int[pairs ? text.length() / EVERY + 1 : 0];
        for (int mark = 1; mark < marks.length; mark++) {
            marks[mark] = marks[mark - 1] + beginning((mark - 1) * EVERY, mark * EVERY);
        }
    }

    int before(int place) {
        if (marks.length == 0) {
            return place;
        }
        int mark = place / EVERY;
        return marks[mark] + beginning(mark * EVERY, place);
    }

    private int beginning(int from, int to) {
        int count = 0;
        for (int place = from; place < to; place++) {
            boolean second = place > 0 && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
            count += second ? 0 : 1;
        }
        return count;
    }
}
