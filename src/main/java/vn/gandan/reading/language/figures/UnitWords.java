package vn.gandan.reading.language.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.reading.language.words.WordTree.Found;
import vn.gandan.shared.CleanText;

/** What the words behind a number say of it: a unit, a multiple of one, or that it counts nothing. */
final class UnitWords {

    /**
     * Words of one meaning.
     *
     * @param code of a unit, or what else they are: × (a multiple), age, none (no noun)
     * @param power of ten: tỷ 9
     * @param alone whether they are that unit only where no other word goes on: "điểm", but not "điểm trường"
     */
    record UnitWord(String code, int power, boolean alone) {

        static UnitWord of(String field, int power) {
            boolean alone = field.startsWith(ALONE);
            return new UnitWord(alone ? field.substring(ALONE.length()) : field, power, alone);
        }

        boolean unit() {
            return !multiple() && !none() && !age();
        }

        boolean multiple() {
            return code.equals("×");
        }

        boolean age() {
            return code.equals("age");
        }

        boolean none() {
            return code.equals("none");
        }
    }

    private static final String ALONE = "alone:";

    /** Units that can be measured in parts. */
    private static final Set<String> MEASURES =
            Set.of("%", "percentage-point", "USD", "m2", "m3", "km2", "ha", "m", "km", "kg", "tonne", "point", "times");

    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute");

    private static final WordTree<UnitWord> WORDS = WordTree.forwards(Spellings.read(
            UnitWords.class,
            "units.csv",
            row -> UnitWord.of(row.getField("unit"), Integer.parseInt(row.getField("power")))));

    private UnitWords() {}

    static @Nullable Found<UnitWord> at(CleanText text, int place) {
        return WORDS.find(text, place);
    }

    /** Whether a number of them can only be whole: "12,480 hộ" are no twelve households. */
    static boolean whole(String unit, int power) {
        return power == 0 && !MEASURES.contains(unit);
    }

    /** Whether it measures, so that no name or outline is meant by the number: 15%, 5 tỷ đồng. */
    static boolean measure(String unit) {
        return MEASURES.contains(unit) || unit.equals("VND");
    }

    static boolean time(String unit) {
        return TIMES.contains(unit);
    }
}
