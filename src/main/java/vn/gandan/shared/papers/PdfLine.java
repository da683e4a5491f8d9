package vn.gandan.shared.papers;

/**
 * A line of a page, and where it stands, in points from the left and from the top.
 *
 * @param columns whether parts of it stand in columns of their own
 */
record PdfLine(int page, String text, float left, float right, float top, float size, boolean columns) {

    float width() {
        return right - left;
    }

    /** About as wide as the first word and the space before it. */
    float firstWord() {
        int end = text.indexOf(' ');
        int letters = end < 0 ? text.length() : end;
        return width() * (letters + 1) / Math.max(1, text.length());
    }
}
