package vn.gandan.writing.internal;

import java.math.BigInteger;

/** Measures of the Party's papers: millimetres for lengths, points for letters. */
final class Layout {

    static final String FONT = "Times New Roman";

    // A4.
    static final int PAGE_WIDTH = 210;
    static final int PAGE_HEIGHT = 297;
    // Margins of 20, 20, 30 and 15 mm are usual; unconfirmed.
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 15;
    // Page number in the middle of the top margin from page 2; unconfirmed for Party papers.
    static final int PAGE_NUMBER_FROM_TOP = 10;

    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    static final int BODY_SIZE = 14;
    static final int PARTY_SIZE = 15;
    static final int TYPE_SIZE = 16;
    static final int TABLE_SIZE = 11;
    static final int SMALL_SIZE = 12;
    static final int MARK_SIZE = 10;

    /** Lines of the body stand at least 18 points apart. */
    static final double LINE = 18;

    static final int FIRST_LINE_MM = 10;

    private Layout() {}

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    /** In the twentieths of a point that Word counts in. */
    static int points(int points) {
        return 20 * points;
    }
}
