package vn.gandan.reading.language.sections;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/**
 * A heading that says what follows it: "II. TỒN TẠI, HẠN CHẾ", "* Ưu điểm:", "2. Hạn chế: Việc …".
 *
 * @param kind one of the cues of headings
 * @param end behind it; before the end of its block where the text goes on in the same line
 */
record Heading(Cue kind, int end) {

    private static final int WORDS_BEFORE_A_COLON = 12;
    private static final int LETTERS_BEFORE_A_COLON = 120;
    private static final int WORDS_BEFORE_A_STOP = 7;
    private static final int WORDS_OF_AN_UNNUMBERED_ONE = 10;

    /** How many letters may stand before the telling word: "VỀ ƯU ĐIỂM", "ĐÁNH GIÁ CHUNG VỀ KẾT QUẢ". */
    private static final int REACH_IN_CAPITALS = 24;

    private static final int REACH = 14;
    private static final int SHORT_REACH = 4;
    private static final int LAST_WORDS = 20;

    /** So much must its words say where none of them is one that heads parts. */
    private static final int OF_ITS_OWN = 5;

    private static final Set<Cue> SAID_LAST = Set.of(Cue.LIMITATIONS, Cue.LESSONS, Cue.TASKS);

    Heading as(Cue otherKind) {
        return new Heading(otherKind, end);
    }

    static @Nullable Heading of(Block block) {
        if (block.looksLikeHeading()) {
            return whole(block);
        }
        int end = endOfRunIn(block);
        if (end < 0) {
            return null;
        }
        var heading = read(block, end, 0);
        return heading == null && block.numbered() ? lastWords(block, end) : heading;
    }

    /** "VIỆC PHẢI LÀM TRONG NĂM 2020", "Quý IV sẽ:": in words of its own, but of one part only. */
    static @Nullable Heading bySound(Block block, Evidence said) {
        boolean announces = block.marker() == null && block.endsInColon();
        boolean heads = block.numbered() || block.isCapitalHeading() || announces;
        var kind = heads ? said.only(OF_ITS_OWN) : null;
        return kind == null ? null : new Heading(kind, block.end());
    }

    /** "6. Ý kiến thảo luận về tồn tại: …" says it last. */
    private static @Nullable Heading lastWords(Block block, int end) {
        int from = Math.max(block.words(), end - LAST_WORDS);
        while (from < end && Words.letter(block.text().charAt(from))) {
            from++;
        }
        var kind = Cues.in(block.text(), from, end).heading();
        return kind == null || !SAID_LAST.contains(kind) ? null : new Heading(kind, end);
    }

    private static @Nullable Heading whole(Block block) {
        if (block.inCapitals()) {
            return read(block, block.end(), REACH_IN_CAPITALS);
        }
        if (block.numbered()) {
            return read(block, block.end(), REACH);
        }
        int most = block.marker() == null ? WORDS_OF_AN_UNNUMBERED_ONE : WORDS_BEFORE_A_STOP;
        return block.endsInColon() || block.shorterThan(most) ? read(block, block.end(), 0) : null;
    }

    private static @Nullable Heading read(Block block, int end, int reach) {
        var found = Cues.in(block.text(), block.words(), end);
        var kind = found.heading();
        int before = found.opensWith(Cue.ABOUT, 0) ? SHORT_REACH : 0;
        if (kind != null && found.headingPlace() - block.words() <= Math.max(reach, before)) {
            if (kind == Cue.NOTHING && found.has(Cue.RESULTS)) {
                return new Heading(Cue.RESULTS, end);
            }
            return kind == Cue.NEUTRAL
                    ? null
                    : new Heading(kind == Cue.TASKS && found.has(Cue.DONE) ? Cue.RESULTS : kind, end);
        }
        boolean ahead = block.numbered() ? found.has(Cue.AHEAD) : found.opensWith(Cue.AHEAD, 0);
        return ahead ? new Heading(Cue.TASKS, end) : null;
    }

    /** Behind "Hạn chế:", or "2. Hạn chế." before more; -1 where nothing of the sort begins the block. */
    private static int endOfRunIn(Block block) {
        var text = block.text();
        int most = Math.min(block.end(), block.words() + LETTERS_BEFORE_A_COLON);
        for (int place = block.words(); place < most; place++) {
            char sign = text.charAt(place);
            if (sign == ':') {
                return within(text, block.words(), place, WORDS_BEFORE_A_COLON);
            }
            if (sign == ';') {
                return -1;
            }
            if (sign == '.') {
                boolean goesOn = place + 1 < block.end() && Words.blank(text.at(place + 1));
                return goesOn && block.marker() != null ? within(text, block.words(), place, WORDS_BEFORE_A_STOP) : -1;
            }
        }
        return -1;
    }

    private static int within(CleanText text, int from, int sign, int words) {
        return Words.count(text, from, sign, words + 1) <= words ? sign + 1 : -1;
    }
}
