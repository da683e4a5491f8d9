package vn.gandan.reading.language.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.UnitWords.UnitWord;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.WordTree.Found;
import vn.gandan.shared.CleanText;

/**
 * What a number counts, by the words behind it.
 *
 * @param power of ten that its words multiply the number by
 * @param known whether the unit is one of those with a code; any other noun is an "item"
 */
public record Counted(String unit, int power, boolean known, int start, int end) {

    private static final Set<String> CAPITALISED = Set.of(
            "organisation",
            "item",
            "club",
            "team",
            "model",
            "member",
            "house",
            "person",
            "document",
            "enterprise",
            "km",
            "ha",
            "m2");

    public static final String ITEM = "item";

    private static final int LONGEST_PARENTHESIS = 60;
    private static final int LONGEST_WORD = 12;
    private static final int MILLIONS = 6;

    /** What stands behind a number that ends at the place; null where no noun does. */
    public static @Nullable Counted behind(CleanText text, int place) {
        int start = Letters.behindBreak(text, place);
        if (start > place && text.at(place) == ' ' && Letters.betweenCells(text, start - 1)) {
            return null;
        }
        if (text.at(start) == '(' && start > place) {
            return behindParenthesis(text, start);
        }
        if (start > place && capitalised(text, start) && (start - place > 1 || !mayBeCapitalised(text, start))) {
            return null;
        }
        boolean glued = start == place && Character.isLowerCase(text.at(start)) && UnitWords.at(text, start) == null;
        return glued ? null : at(text, start);
    }

    private static boolean capitalised(CleanText text, int start) {
        return Character.isUpperCase(text.at(start)) && Character.isLowerCase(text.at(start + 1));
    }

    /** Organisations and members are written with a capital, hamlets and months only where something else begins. */
    private static boolean mayBeCapitalised(CleanText text, int start) {
        var found = UnitWords.at(text, start);
        return found != null && CAPITALISED.contains(found.meaning().code());
    }

    /** What the words that begin at the place count; null where they are no noun. */
    public static @Nullable Counted at(CleanText text, int start) {
        var found = UnitWords.at(text, start);
        if (found == null) {
            return noun(text, start, start, 0);
        }
        return found.meaning().none() ? null : meant(text, start, found);
    }

    /** 2.071/2.071 (đạt 100%) thôn; 15 (mười lăm) hộ. */
    private static @Nullable Counted behindParenthesis(CleanText text, int open) {
        int close = open;
        while (text.at(close) != ')') {
            if (close - open > LONGEST_PARENTHESIS || text.at(close) == '\n' || text.at(close) == 0) {
                return null;
            }
            close++;
        }
        int start = Letters.behindSpaces(text, close + 1);
        var found = UnitWords.at(text, start);
        return found == null || !found.meaning().unit() ? null : meant(text, start, found);
    }

    private static @Nullable Counted meant(CleanText text, int start, Found<UnitWord> found) {
        var word = found.meaning();
        if (word.multiple()) {
            return multiplied(text, start, found, true);
        }
        if (word.alone() && goesOn(text, found.place())) {
            var among =
                    word.code().equals("issue") ? UnitWords.at(text, Letters.behindSpaces(text, found.place())) : null;
            // 2/3 số hộ
            return among != null && among.meaning().unit()
                    ? new Counted(among.meaning().code(), 0, true, start, among.place())
                    : noun(text, start, start, 0);
        }
        return new Counted(word.code(), word.power(), true, start, found.place());
    }

    private static @Nullable Counted multiplied(CleanText text, int start, Found<UnitWord> multiple, boolean twice) {
        int power = multiple.meaning().power();
        int end = multiple.place();
        int next = Letters.behindBreak(text, end);
        var unit = UnitWords.at(text, next);
        if (unit != null && unit.meaning().unit()) {
            return new Counted(unit.meaning().code(), power + unit.meaning().power(), true, start, unit.place());
        }
        if (unit != null && unit.meaning().multiple() && twice) {
            var rest = multiplied(text, next, unit, false);
            return rest == null
                    ? null
                    : new Counted(rest.unit(), power + rest.power(), rest.known(), start, rest.end());
        }
        var noun = unit == null && next > end ? noun(text, start, next, power) : null;
        if (noun != null) {
            return noun;
        }
        boolean money = power >= MILLIONS || text.at(end) == '/';
        return new Counted(money ? "VND" : ITEM, power, money, start, end);
    }

    /** Any other noun: one or two words in small letters. */
    private static @Nullable Counted noun(CleanText text, int start, int first, int power) {
        int end = word(text, first);
        if (end == first) {
            return null;
        }
        int second = Letters.behindSpaces(text, end);
        boolean two = second == end + 1 && !none(text, second);
        int secondEnd = two ? word(text, second) : second;
        return new Counted(ITEM, power, false, start, secondEnd > second ? secondEnd : end);
    }

    private static boolean goesOn(CleanText text, int end) {
        int next = Letters.behindSpaces(text, end);
        return next > end && word(text, next) > next && !none(text, next);
    }

    private static boolean none(CleanText text, int place) {
        var found = UnitWords.at(text, place);
        return found != null && found.meaning().none();
    }

    private static int word(CleanText text, int start) {
        int end = start;
        while (Character.isLowerCase(text.at(end)) && end - start < LONGEST_WORD) {
            end++;
        }
        return Character.isLetterOrDigit(text.at(end)) ? start : end;
    }

    public Counted item() {
        return new Counted(ITEM, power, known, start, end);
    }
}
