package vn.gandan.shared.papers;

/** TCVN3 has no capitals with a tone; a font of capitals shows them, and a plain text has lost the font: B¸O C¸O. */
final class Capitals {

    private Capitals() {}

    /** Words that have capitals and no small letter of ours become capitals whole. */
    static void mend(StringBuilder letters, int from) {
        int place = from;
        while (place < letters.length()) {
            int end = place;
            int capitals = 0;
            boolean small = false;
            while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
                char letter = letters.charAt(end);
                capitals += letter >= 'A' && letter <= 'Z' ? 1 : 0;
                small |= letter >= 'a' && letter <= 'z';
                end++;
            }
            if (capitals > 1 && !small) {
                raise(letters, place, end);
            }
            place = end + 1;
        }
    }

    static void raise(StringBuilder letters, int from, int to) {
        for (int place = from; place < to; place++) {
            letters.setCharAt(place, Character.toUpperCase(letters.charAt(place)));
        }
    }
}
