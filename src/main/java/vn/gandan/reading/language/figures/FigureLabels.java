package vn.gandan.reading.language.figures;

import java.util.Locale;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** A short phrase of what a figure counts, made of the words around it. */
final class FigureLabels {

    private static final long HEAD = ClauseBounds.marks(";.!?\n|(");
    private static final String PART = "trong đó ";
    private static final int BEHIND = 90;
    private static final int BEFORE = 90;

    private final CleanText text;

    FigureLabels(CleanText text) {
        this.text = text;
    }

    /** @param previous the label of the figure before it in the same sentence, or empty */
    String of(Amount amount, Counted counted, LeadIn lead, String previous) {
        int number = amount.numeral().start();
        boolean measured = UnitWords.measure(counted.unit());
        var noun = measured || counted.start() == counted.end() ? "" : text.between(counted.start(), counted.end());
        var behind = counted.start() < number ? "" : behind(Math.max(amount.end(), counted.end()));
        if (!measured && !behind.isEmpty()) {
            return phrase(noun, behind);
        }
        var before = before(number, lead);
        boolean begins = lead.start() == number && !behind.isEmpty();
        var subject = before.isEmpty() && !begins ? previous : before;
        var change = lead.change() == StatedFigure.Change.RISE ? "tăng" : lead.change() == null ? "" : "giảm";
        return measured ? phrase(change, phrase(subject, behind)) : phrase(contains(subject, noun) ? "" : noun, before);
    }

    private static boolean contains(String phrase, String word) {
        return phrase.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private String behind(int place) {
        if (text.at(place) != ' ') {
            return "";
        }
        int end = phraseEnd(place);
        int word = ClauseBounds.nextWord(text, place, end);
        while (word < end) {
            var clue = Clue.at(text, word);
            if (clue != null && (clue.meaning() == Clue.END || clue.meaning() == Clue.PARTS)) {
                break;
            }
            word = ClauseBounds.nextWord(text, word, end);
        }
        return words(place, word);
    }

    /** Over the commas of a list: "kiểm tra, giám sát các chi bộ"; not into a clause with a number of its own. */
    private int phraseEnd(int place) {
        int end = ClauseBounds.end(text, place, ClauseBounds.CLAUSE, BEHIND);
        while (text.at(end) == ',' && end - place < BEHIND) {
            int next = Letters.behindSpaces(text, end + 1);
            int nextEnd = ClauseBounds.end(text, next, ClauseBounds.CLAUSE, BEHIND);
            if (!goesOn(next, nextEnd)) {
                break;
            }
            end = nextEnd;
        }
        return end;
    }

    private boolean goesOn(int start, int end) {
        var first = UnitWords.at(text, start);
        for (int place = start; place < end; place++) {
            if (Letters.digit(text.at(place))) {
                return false;
            }
        }
        return Character.isLowerCase(text.at(start))
                && (first == null || !first.meaning().none());
    }

    private String before(int number, LeadIn lead) {
        int end = lead.is(Role.PLACE) || lead.is(Role.MONEY) || lead.is(Role.TOTAL) ? number : lead.start();
        int last = Letters.beforeSpaces(text, end);
        boolean headed = text.at(last - 1) == ':';
        int marked = headed ? last - 1 : last;
        var marks = headed ? HEAD : ClauseBounds.CLAUSE;
        return words(begun(ClauseBounds.start(text, marked, marks, BEFORE), marked), marked);
    }

    /** Without a bullet and without "trong đó". */
    private int begun(int from, int end) {
        int start = from;
        while (start < end && !Letters.wordly(text.at(start))) {
            start++;
        }
        int behind = start + PART.length();
        boolean part = behind <= end
                && text.at(start) == PART.charAt(0)
                && text.between(start, behind).equals(PART);
        return part ? behind : start;
    }

    /** Without the spaces around them. */
    private String words(int from, int to) {
        int start = from;
        while (start < to && Letters.space(text.at(start))) {
            start++;
        }
        int end = to;
        while (end > start && Letters.space(text.at(end - 1))) {
            end--;
        }
        return text.between(start, end);
    }

    private static String phrase(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }
}
