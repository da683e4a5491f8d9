package vn.gandan.reading.language.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** A unit that stands before its number: "số cuộc: 15", "tổng số hộ nghèo là 45", "tổng kinh phí 2.255.600.000". */
final class UnitBefore {

    private static final long LABEL = ClauseBounds.marks(",;.!?\n|");
    private static final String CLOSES = "\0\n,;.()";
    private static final Set<String> PLACES = Set.of("commune", "hamlet");
    private static final int FAR = 100;
    private static final int MUCH_MONEY = 100_000;

    private final CleanText text;

    UnitBefore(CleanText text) {
        this.text = text;
    }

    @Nullable Counted of(Numeral numeral, int end, LeadIn lead) {
        if (!free(end)) {
            return null;
        }
        if (lead.is(Role.MONEY) && numeral.digits() >= MUCH_MONEY) {
            return unit("VND", 0, numeral.start());
        }
        if (lead.is(Role.SEX)) {
            return unit("person", 0, numeral.start());
        }
        int before = Letters.beforeSpaces(text, lead.start());
        if (text.at(before - 1) == ':' || text.at(before - 1) == '=') {
            if (Character.isLetter(text.at(Letters.behindBreak(text, end)))) {
                return null;
            }
            var word = LeadIn.before(text, before - 1);
            return word != null && word.meaning() == Role.SEX
                    ? unit("person", 0, numeral.start())
                    : labelled(ClauseBounds.start(text, before - 1, LABEL, FAR), before - 1);
        }
        int clause = ClauseBounds.start(text, lead.start(), ClauseBounds.CLAUSE, FAR);
        boolean said = lead.start() < numeral.start() || lead.is(Role.TOTAL);
        return said || CLOSES.indexOf(text.at(end)) >= 0 ? headed(clause, numeral.start(), said) : null;
    }

    /** Nothing that the number would go on in. */
    private boolean free(int end) {
        char letter = text.at(Letters.behindSpaces(text, end));
        return letter != '-' && letter != '/' && letter != ':';
    }

    /** The unit of a label such as "Số hộ hiến đất", "Diện tích (m2)", "Mô hình mới". */
    @Nullable Counted labelled(int start, int end) {
        int first = start;
        while (first < end && !Character.isLetterOrDigit(text.at(first))) {
            first++;
        }
        if (TableWords.name(text, first, end)) {
            return null;
        }
        var bracketed = bracketed(first, end);
        if (bracketed != null) {
            return bracketed;
        }
        var head = Clue.at(text, first);
        if (head != null && head.meaning() == Clue.SHARE) {
            return unit("%", 0, first);
        }
        return head != null && head.meaning() == Clue.HEAD && head.place() <= end
                ? counting(first, head.place(), end)
                : several(named(first, end), first, end);
    }

    /** The unit of a column's head, which may be that word alone: "Cuộc", "Lượt người", "% so với kế hoạch". */
    @Nullable Counted head(int start, int end) {
        if (text.at(start) == '%') {
            return unit("%", 0, start);
        }
        var alone = UnitWords.at(text, start);
        boolean whole = alone != null && alone.place() >= end && countable(alone.meaning());
        return whole ? exactly(start, end) : labelled(start, end);
    }

    /** "Số hộ hiến đất", "Tổng số", "Số bàn ghế"; not "Số" alone. */
    private @Nullable Counted counting(int first, int behindHead, int end) {
        var named = named(behindHead, end);
        boolean more = behindHead - first > "số".length() || ClauseBounds.nextWord(text, behindHead, end) < end;
        return named == null && more ? unit(Counted.ITEM, 0, first) : named;
    }

    /** "Mô hình mới", but no word alone and no length of time. */
    private @Nullable Counted several(@Nullable Counted named, int first, int end) {
        boolean words = ClauseBounds.nextWord(text, first, end) < end;
        boolean ofName = named != null && named.start() > first && capitalised(named.start());
        return named != null && words && !ofName && !UnitWords.time(named.unit()) ? named : null;
    }

    /** A column headed "Xã" or "Năm" names communes and years. */
    private static boolean countable(UnitWords.UnitWord word) {
        return word.unit() && !PLACES.contains(word.code()) && !UnitWords.time(word.code());
    }

    /** "Đồng Văn", "Hội Nông dân": behind a word that counts nothing, a capital begins a name. */
    private boolean capitalised(int place) {
        return Character.isUpperCase(text.at(place)) && Character.isLowerCase(text.at(place + 1));
    }

    /** "(m2)", "(triệu đồng)" at the label's end. */
    private @Nullable Counted bracketed(int start, int end) {
        int close = Letters.beforeSpaces(text, end) - 1;
        if (close <= start || text.at(close) != ')') {
            return null;
        }
        int open = close;
        while (open > start && text.at(open) != '(') {
            open--;
        }
        return exactly(open + 1, close);
    }

    /** The unit that is all that stands between two places. */
    @Nullable Counted exactly(int start, int end) {
        var counted = Counted.at(text, Letters.behindSpaces(text, start));
        return counted != null && Letters.behindSpaces(text, counted.end()) >= end ? counted : null;
    }

    /** The first unit behind "số" or "tổng số", which must begin the clause where no verb leads to the number. */
    private @Nullable Counted headed(int start, int end, boolean anywhere) {
        int place = ClauseBounds.nextWord(text, start - 1, end);
        while (place < end) {
            var head = Clue.at(text, place);
            if (head != null && head.meaning() == Clue.HEAD) {
                return named(head.place(), end);
            }
            place = anywhere ? ClauseBounds.nextWord(text, place, end) : end;
        }
        return null;
    }

    private @Nullable Counted named(int start, int end) {
        int place = start;
        while (place < end) {
            var found = UnitWords.at(text, place);
            if (found != null
                    && found.place() <= end
                    && found.meaning().unit()
                    && !found.meaning().alone()) {
                return new Counted(found.meaning().code(), found.meaning().power(), true, place, found.place());
            }
            place = ClauseBounds.nextWord(text, place, end);
        }
        return null;
    }

    private static Counted unit(String code, int power, int place) {
        return new Counted(code, power, true, place, place);
    }
}
