package vn.gandan.reading.language.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.shared.CleanText;

/** From one number to another that has the unit: "10-15 hộ", "từ 10 đến 15 hộ". */
final class Ranges {

    record Range(Amount upper, Counted unit) {}

    /** Whether a word joins two ends only behind "từ". */
    private static final WordTree<Boolean> JOINING = WordTree.forwards(Map.of(
            "đến",
            false,
            "tới",
            false,
            "hoặc",
            false,
            "lên",
            true,
            "lên đến",
            true,
            "lên tới",
            true,
            "xuống",
            true,
            "xuống còn",
            true,
            "còn",
            true));

    private final CleanText text;
    private final AmountScanner amounts;

    Ranges(CleanText text, AmountScanner amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    @Nullable Range from(Numeral lower, LeadIn lead) {
        int join = Letters.behindSpaces(text, lower.end());
        boolean dash = text.at(join) == '-';
        int next = dash ? behindDash(lower.end(), join) : behindWord(join, lead);
        if (next < 0 || !Letters.digit(text.at(next)) || dated(lead)) {
            return null;
        }
        var number = amounts.numeral(next, false);
        if (!number.wellFormed() || (dash && number.digits() <= lower.digits() && number.form() == lower.form())) {
            return null;
        }
        var upper = amounts.amount(number);
        var unit = upper.counted();
        boolean years = lower.year() && number.year();
        return unit == null || upper.of() != null || years || !(unit.known() || lead.is(Role.FROM))
                ? null
                : new Range(upper, unit);
    }

    private static boolean dated(LeadIn lead) {
        return lead.is(Role.NAME)
                || lead.is(Role.DOCUMENT)
                || lead.is(Role.DAY)
                || lead.is(Role.MONTH)
                || lead.is(Role.TIME);
    }

    private int behindDash(int end, int dash) {
        int next = Letters.behindSpaces(text, dash + 1);
        return (dash == end) == (next == dash + 1) ? next : -1;
    }

    private int behindWord(int place, LeadIn lead) {
        var word = JOINING.find(text, place);
        return word == null || (word.meaning() && !lead.is(Role.FROM)) ? -1 : Letters.behindSpaces(text, word.place());
    }
}
