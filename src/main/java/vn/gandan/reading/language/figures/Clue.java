package vn.gandan.reading.language.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.reading.language.words.WordTree.Found;
import vn.gandan.shared.CleanText;

/** What words near a number, though not right beside it, tell of it. */
enum Clue {
    /** Phấn đấu: aimed at. */
    TARGET,
    /** Hiện có: a state of affairs. */
    STATE,
    /** Thời hạn, chậm: a length of time that matters itself. */
    DEADLINE,
    PERIODIC,
    DIRECTIVE,
    CARRY,
    /** What directives are made of. */
    CONTENT,
    /** Số, tổng số: what follows is counted. */
    HEAD,
    SHARE,
    /** Trong đó: parts of what was counted before. */
    PARTS,
    /** Nhằm, với: here a phrase ends. */
    END;

    private static final WordTree<Clue> WORDS = WordTree.forwards(Spellings.read(
            Clue.class, "clues.csv", row -> valueOf(row.getField("clue").toUpperCase(Locale.ROOT))));

    static @Nullable Found<Clue> at(CleanText text, int place) {
        return WORDS.find(text, place);
    }

    /** All that the words between two places tell. */
    static Clues between(CleanText text, int start, int end) {
        var clues = Clues.NONE;
        for (int place = start; place < end; place = ClauseBounds.nextWord(text, place, end)) {
            var found = at(text, place);
            if (found != null && found.place() <= end) {
                clues = clues.with(found.meaning());
            }
        }
        return clues;
    }
}
