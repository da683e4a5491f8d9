package vn.gandan.layout;

/** What is wrong with a template, with which placeholder, and where a clerk finds it. */
public record TemplateFault(Problem problem, String placeholder, Place place) {

    public enum Problem {
        /** Not a file of Word, or one that cannot be read. */
        UNREADABLE,
        /** Braces that open or close nothing. */
        BROKEN,
        UNKNOWN,
        MISSING,
        /** The text or the annexes for a second time. */
        REPEATED,
        /** Several lines take its place, but it shares its paragraph with other words. */
        NOT_ALONE,
        /** The text or the annexes in a table, a header or a footer, or annexes that are not the last. */
        MISPLACED
    }

    /** Where in the file. */
    public enum Part {
        FILE,
        TEXT,
        TABLE,
        HEADER,
        FOOTER
    }

    /**
     * A paragraph, counted from 1 in its part or, in a table, in its cell; table, row and column are 0 outside tables. The
     * text is that of the paragraph.
     */
    public record Place(Part part, int table, int row, int column, int paragraph, String text) {

        public static final Place FILE = new Place(Part.FILE, 0, 0, 0, 0, "");
    }
}
