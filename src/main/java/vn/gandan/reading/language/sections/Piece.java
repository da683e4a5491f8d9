package vn.gandan.reading.language.sections;

/**
 * A stretch of text of one kind within one block.
 *
 * @param kind one of the cues of headings
 * @param said where it begins to say something: behind its heading
 * @param opening whether its first sentence opens the part
 */
record Piece(Cue kind, int start, int end, Block block, int said, boolean opening) {

    boolean isHeading() {
        return said > start;
    }

    /** Begins where its block does, with the block's number. */
    boolean startsBlock() {
        return start == block.start();
    }

    /** A caption, a name, a title that was repeated: nothing that a part could end with. */
    boolean couldBeByline() {
        return !isHeading() && startsBlock() && block.marker() == null && block.isLabel() && !hasDigit();
    }

    private boolean hasDigit() {
        for (int place = start; place < end; place++) {
            if (Words.digit(block.text().charAt(place))) {
                return true;
            }
        }
        return false;
    }
}
