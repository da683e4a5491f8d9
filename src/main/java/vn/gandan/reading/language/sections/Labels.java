package vn.gandan.reading.language.sections;

/** The lines of a report that tell nothing: captions, bylines, the signature and who receives it. */
final class Labels {

    private static final int WORDS_OF_A_SIGNATURE = 15;
    private static final int LOOKED_AT = 80;
    private static final int CLOSING_REACH = 8;

    private Labels() {}

    static boolean isCaption(Block block) {
        if (block.marker() != null || !block.isLabel()) {
            return false;
        }
        var found = Cues.in(block.text(), block.start(), block.end());
        return found.opensWith(Cue.CAPTION, 1) || (found.opensWith(Cue.BYLINE, 1) && hasColon(block));
    }

    private static boolean hasColon(Block block) {
        for (int place = block.start(); place < block.end(); place++) {
            if (block.text().charAt(place) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are the same as those of another line. */
    static boolean repeats(Block block, Block other) {
        int length = block.end() - block.start();
        return !block.isProse()
                && other.end() - other.start() == length
                && block.text()
                        .between(other.start(), other.end())
                        .equals(block.text().between(block.start(), block.end()));
    }

    /** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN". */
    static boolean opensFoot(Block block, Found beginning) {
        boolean signed = block.marker() == null && block.inCapitals() && beginning.opensWith(Cue.SIGNED, 0);
        return block.shorterThan(WORDS_OF_A_SIGNATURE) && (signed || beginning.opensWith(Cue.FOOT, 2));
    }

    /** "PHỤ LỤC". */
    static boolean opensAnnex(Block block, Found beginning) {
        return block.shorterThan(WORDS_OF_A_SIGNATURE) && beginning.opensWith(Cue.ANNEX, 0);
    }

    /** "Trên đây là báo cáo …". */
    static boolean closesReport(Found beginning) {
        return beginning.opensWith(Cue.CLOSING, CLOSING_REACH);
    }

    /** What the first words of a block tell. */
    static Found beginning(Block block) {
        return Cues.in(block.text(), block.words(), block.end(), LOOKED_AT);
    }
}
