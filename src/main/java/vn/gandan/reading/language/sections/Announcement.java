package vn.gandan.reading.language.sections;

import vn.gandan.shared.CleanText;

/** The words of a part's opening sentence that come before its first item: "Thời gian tới, để …, cần". */
record Announcement(CleanText text, int start, int end) {

    private static final int LONGEST = 600;
    private static final int LONGEST_CONNECTIVE = 160;
    private static final int SHORT_CONNECTIVE = 30;
    private static final int LONGEST_SUBJECT = 80;
    private static final int REACH = 20;

    /** Where the first item begins. */
    int behind() {
        int sentence = Sentences.end(text, start, end);
        int colon = behind(':', start, Math.min(sentence, start + LONGEST));
        if (colon >= 0) {
            return Words.skipBlanks(text, colon, end);
        }
        int words = behindConnective(start, sentence);
        return isPurpose(words, sentence) ? behindPurpose(words, sentence) : words;
    }

    private int behindConnective(int from, int to) {
        var found = Cues.in(text, from, to, LONGEST_CONNECTIVE);
        boolean ahead = found.opensWith(Cue.AHEAD, REACH);
        if (!ahead && !found.opensWith(Cue.CONTRAST, 0)) {
            return from;
        }
        int words = ahead ? found.place(Cue.AHEAD) : from;
        int longest = found.opensWith(Cue.BESIDE, 0) ? LONGEST_CONNECTIVE : SHORT_CONNECTIVE;
        int comma = behind(',', words, Math.min(to, words + longest));
        return comma < 0 ? from : Words.skipBlanks(text, comma, to);
    }

    private boolean isPurpose(int from, int to) {
        return Cues.in(text, from, to, 30).opensWith(Cue.PURPOSE, 0);
    }

    /** Behind the purpose, between two commas, comes who must do something, or at once what. */
    private int behindPurpose(int from, int to) {
        int most = Math.min(to, from + LONGEST);
        int comma = behind(',', from, most);
        while (comma >= 0) {
            int words = Words.skipBlanks(text, comma, to);
            int next = behind(',', words, most);
            int reach = Math.min(next < 0 ? most : next, words + LONGEST_SUBJECT);
            if (Cues.in(text, words, reach).has(Cue.MUST)) {
                return words;
            }
            comma = next;
        }
        return from;
    }

    private int behind(char sign, int from, int to) {
        for (int place = from; place < to; place++) {
            if (text.charAt(place) == sign) {
                return place + 1;
            }
        }
        return -1;
    }
}
