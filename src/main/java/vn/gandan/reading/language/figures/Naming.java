package vn.gandan.reading.language.figures;

import java.util.Set;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Whether a number is part of a name by the word before it: thôn 5, Nghị quyết 25, Covid-19, nhà cấp 4. */
final class Naming {

    /** Hamlets, classes and teams are seldom numbered beyond. */
    private static final int LARGE = 20;

    private static final int MOST_NAME_WORDS = 4;

    /** Last words of what has communes and hamlets: xã, thị trấn, thành phố. */
    private static final Set<String> WHOLES = Set.of("xã", "phường", "trấn", "huyện", "quận", "tỉnh", "phố");

    private static final int GRADES = 6;
    private static final int NUMBERED = 1000;
    private static final int LONGEST_WORD = 12;

    private final CleanText text;

    Naming(CleanText text) {
        this.text = text;
    }

    boolean names(Amount amount, LeadIn lead) {
        boolean bare = !amount.measured() && amount.of() == null;
        return switch (lead.nearest()) {
            case NAME -> !money(amount);
            case DOCUMENT -> bare;
            case RANK -> amount.of() == null;
            case VERBAL -> bare && (!amount.known() || UnitWords.time(amount.unit()));
            case DAY, MONTH, QUARTER, TIME -> !amount.known();
            case PLACE -> bare && place(amount, lead);
            case GRADE -> bare && amount.numeral().smallerThan(GRADES) && !amount.known();
            case NOTHING, PLAIN -> bare && properName(amount);
            default -> false;
        };
    }

    /** "ngân sách trung ương 8.448,7 triệu đồng": no plenum, no account and no road has such a number. */
    private static boolean money(Amount amount) {
        return amount.known() && amount.unit().equals("VND") && amount.numeral().form() != Numeral.Form.PLAIN;
    }

    private boolean place(Amount amount, LeadIn lead) {
        var numeral = amount.numeral();
        if (!numeral.smallerThan(NUMBERED) || severalOf(lead.nearestStart())) {
            return false;
        }
        if (!amount.known()) {
            return true;
        }
        var unit = amount.unit();
        boolean people = unit.equals("person") || unit.equals("member") || unit.equals("household");
        boolean counted = UnitWords.time(unit) || (people && numeral.zeroFirst(text));
        return numeral.smallerThan(LARGE) && !counted;
    }

    /** "mỗi thôn", "các tổ", "5 lớp". */
    private boolean severalOf(int word) {
        var before = LeadIn.before(text, word);
        boolean several = before != null && (before.meaning() == Role.EACH || before.meaning() == Role.TOTAL);
        return several || Letters.digit(text.at(Letters.beforeSpaces(text, word) - 1));
    }

    /** "Đá Bàn 1 xã Mỹ Bằng", "Sông Đà 2 tiếp tục", "DT 602 dài": a number behind a capital word within a sentence. */
    private boolean properName(Amount amount) {
        int end = Letters.beforeSpaces(text, amount.numeral().start());
        int start = end;
        while (Character.isLetter(text.at(start - 1)) && end - start < LONGEST_WORD) {
            start--;
        }
        if (end - start < 2 || !Character.isUpperCase(text.at(start))) {
            return false;
        }
        if (Character.isUpperCase(text.at(end - 1))) {
            return !amount.known();
        }
        boolean within = Character.isLetter(text.at(Letters.beforeSpaces(text, start) - 1));
        boolean small = amount.numeral().smallerThan(LARGE) && !amount.numeral().zeroFirst(text);
        boolean where = amount.unit().equals("commune") || amount.unit().equals("hamlet");
        return within && small && (where ? !above(start) : !amount.known());
    }

    /** "xã Nông Thượng 5 thôn" counts the hamlets of a commune. */
    private boolean above(int name) {
        int start = name;
        for (int words = 0; words < MOST_NAME_WORDS; words++) {
            int end = Letters.beforeSpaces(text, start);
            start = end;
            while (Character.isLetter(text.at(start - 1)) && end - start < LONGEST_WORD) {
                start--;
            }
            if (Character.isLowerCase(text.at(start))) {
                return WHOLES.contains(text.between(start, end));
            }
        }
        return false;
    }
}
