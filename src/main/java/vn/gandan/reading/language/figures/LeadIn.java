package vn.gandan.reading.language.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Bound;
import vn.gandan.reading.language.StatedFigure.Change;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.reading.language.words.WordTree.Found;
import vn.gandan.shared.CleanText;

/**
 * The words that lead to a number: "tăng hơn", "thôn", "tổng số".
 *
 * @param nearest what the word right before the number says
 * @param nearestStart where that word begins; the number's own place where there is none
 * @param start where all the words begin that only lead to the number: "đạt trên", "tăng thêm"
 */
record LeadIn(
        Role nearest,
        int nearestStart,
        int start,
        @Nullable Bound bound,
        @Nullable Change change) {

    /** What a word before a number makes of it. */
    enum Role {
        NOTHING,
        /** Nothing either, though it ends like one that does: nông thôn, thu hồi. */
        PLAIN,
        /** Never a figure: khóa, quốc lộ, Covid. */
        NAME,
        DOCUMENT,
        /** A paper or an act: báo cáo 3, báo cáo 45 vụ việc. */
        VERBAL,
        /** Thôn 5; but mỗi thôn 5 hộ. */
        PLACE,
        /** Cấp 4. */
        GRADE,
        YEAR,
        MONTH,
        QUARTER,
        DAY,
        /** Mỗi tháng, after which a number is no month. */
        PER,
        TIME,
        ABOVE,
        BELOW,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RISE,
        FALL,
        /** Giảm còn: what is reached, no change. */
        LEVEL,
        LEAD,
        TOTAL,
        ANNIVERSARY,
        MONEY,
        /** Nam, nữ: persons. */
        SEX,
        FROM,
        EACH,
        /** Trong, sau: a length of time follows. */
        WITHIN,
        /** Xếp thứ 17/63: a rank where it says of how many. */
        RANK;

        private @Nullable Bound bound() {
            return switch (this) {
                case ABOVE -> Bound.ABOVE;
                case BELOW -> Bound.BELOW;
                case ABOUT -> Bound.ABOUT;
                case AT_LEAST -> Bound.AT_LEAST;
                case AT_MOST -> Bound.AT_MOST;
                default -> null;
            };
        }

        private @Nullable Change change() {
            return this == RISE ? Change.RISE : this == FALL ? Change.FALL : null;
        }
    }

    private static final int MOST_WORDS = 5;

    private static final WordTree<Role> WORDS = WordTree.backwards(Spellings.read(
            LeadIn.class,
            "words-before.csv",
            row -> Role.valueOf(row.getField("role").toUpperCase(Locale.ROOT))));

    static LeadIn to(CleanText text, int number) {
        var nearest = before(text, number);
        if (nearest == null) {
            return new LeadIn(Role.NOTHING, number, number, null, null);
        }
        Bound bound = null;
        Change change = null;
        boolean level = false;
        int start = number;
        var word = nearest;
        for (int count = 0; count < MOST_WORDS && word != null; count++) {
            var role = word.meaning();
            bound = bound == null ? role.bound() : bound;
            level |= role == Role.LEVEL;
            change = level ? null : role.change();
            if (!leads(role)) {
                break;
            }
            start = word.place();
            word = change == null ? before(text, start) : null;
        }
        return new LeadIn(nearest.meaning(), nearest.place(), start, bound, change);
    }

    private static boolean leads(Role role) {
        return role.bound() != null || role.change() != null || role == Role.LEAD || role == Role.LEVEL;
    }

    /** The word that ends before the place, with nothing but spaces between. */
    static @Nullable Found<Role> before(CleanText text, int place) {
        int end = Letters.beforeSpaces(text, place);
        if (text.at(end - 1) == '\n' && Character.isLowerCase(text.at(end - 2))) {
            end--;
        }
        return WORDS.find(text, end - 1);
    }

    boolean is(Role role) {
        return nearest == role;
    }
}
