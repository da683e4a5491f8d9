package vn.gandan.directives.internal;

/** How much of a file can be searched: what the database keeps of words has an end (a megabyte, their places included). */
final class FileWords {

    /** Some three hundred pages. */
    private static final int LONGEST = 600_000;

    private FileWords() {}

    static String searched(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
