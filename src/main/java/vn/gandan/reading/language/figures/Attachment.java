package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.shared.CleanText;

/** Whether a number is a piece of something longer: a symbol, an address, a telephone, a name. */
final class Attachment {

    private static final String JOINS = "@_#[/\\=&°:~^";

    private static final int LONGEST_WORD = 7;

    private final CleanText text;

    Attachment(CleanText text) {
        this.text = text;
    }

    boolean of(Numeral numeral, LeadIn lead) {
        return before(numeral, lead) || behind(numeral.behind(text));
    }

    private boolean before(Numeral numeral, LeadIn lead) {
        int start = numeral.start();
        char letter = text.at(start - 1);
        char further = text.at(start - 2);
        if (Character.isLetter(letter)) {
            return !spaceLeftOut(start, lead);
        }
        if (letter == '-' || letter == '+') {
            return Character.isLetterOrDigit(further);
        }
        if (letter == '.') {
            return Character.isDigit(further) || abbreviation(start - 1);
        }
        boolean label = letter == ':' && !Character.isDigit(further);
        // "1.732 hộ/6.918 người"
        boolean besides = letter == '/' && Character.isLowerCase(further) && besides(numeral);
        return letter != 0 && JOINS.indexOf(letter) >= 0 && !label && !besides;
    }

    private boolean besides(Numeral numeral) {
        var counted = Counted.behind(text, numeral.end());
        return counted != null && counted.known();
    }

    /** "đạt100%", "hiến2.500m2". */
    private boolean spaceLeftOut(int start, LeadIn lead) {
        int word = start;
        while (Character.isLowerCase(text.at(word - 1)) && start - word < LONGEST_WORD) {
            word--;
        }
        boolean name = lead.is(Role.NAME) || lead.is(Role.PLACE) || lead.is(Role.GRADE) || lead.is(Role.VERBAL);
        return start - word > 1 && !Character.isLetterOrDigit(text.at(word - 1)) && !name;
    }

    /** "Q.5", "www.24h", but not the full stop of a sentence behind which a space was left out. */
    private boolean abbreviation(int point) {
        int start = point;
        while (Character.isLetter(text.at(start - 1)) && point - start < 3) {
            start--;
        }
        return point - start > 0 && point - start < 3;
    }

    private boolean behind(int end) {
        char letter = text.at(end);
        char further = text.at(end + 1);
        if (Character.isLetter(letter)) {
            var unit = UnitWords.at(text, end);
            return unit == null || unit.meaning().none() || unit.meaning().age();
        }
        if (letter == '-' || letter == '/') {
            return Character.isLetter(further);
        }
        if (letter == '.') {
            return Character.isLetter(further);
        }
        if (letter == ':') {
            return Character.isDigit(further);
        }
        return letter == ']' || (letter != 0 && JOINS.indexOf(letter) >= 0);
    }
}
