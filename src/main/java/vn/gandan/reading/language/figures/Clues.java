package vn.gandan.reading.language.figures;

/** All that the words of a stretch tell; a bit for each clue, as one is made for every number. */
record Clues(int bits) {

    static final Clues NONE = new Clues(0);

    Clues with(Clue clue) {
        return new Clues(bits | bit(clue));
    }

    boolean contains(Clue clue) {
        return (bits & bit(clue)) != 0;
    }

    boolean isEmpty() {
        return bits == 0;
    }

    /** Never kept. */
    @SuppressWarnings("EnumOrdinal")
    private static int bit(Clue clue) {
        return 1 << clue.ordinal();
    }
}
